import { useQuery } from '@apollo/client/react';
import { NativeSelect } from '@mantine/core';
import { PageHeader } from '@qinshi/ui';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { DataRequestsPage_RequestFragment } from '../../gql/graphql.ts';
import { graphql, readFragment } from '../../gql/index.ts';
import { RowLink } from '../../lists/links.tsx';
import { PAGE_SIZE } from '../../lists/list-search.ts';
import { ListView, useListNavigation } from '../../lists/list-view.tsx';
import listClasses from '../../lists/lists.module.css';
import type { Column } from '../../lists/server-table.tsx';
import { shortDateOf } from '../../shell/formats.ts';
import { ownSchoolId } from '../../shell/guards.ts';
import { Page } from '../../shell/page.tsx';
import { usePageTitle } from '../../shell/page-title.ts';
import { statusesOf } from './data-requests-search.ts';
import { Due } from './due.tsx';
import { RequestStatus } from './request-status.tsx';

const DataRequestsPage_request = graphql(`
  fragment DataRequestsPage_request on DataRequest {
    id
    kind
    status
    subjectName
    requesterName
    submittedAt
    dueAt
    decidedAt
    school {
      id
      name
    }
  }
`);

const DataRequestsPage_query = graphql(`
  query DataRequestsPage(
    $status: [DataRequestStatus!]
    $school: ID
    $search: String
    $first: Int!
    $page: Int!
  ) {
    dataRequests(status: $status, school: $school, search: $search, first: $first, page: $page) {
      totalCount
      nodes {
        ...DataRequestsPage_request
      }
    }
  }
`);

const staffRoute = getRouteApi('/_staff');
const route = getRouteApi('/_staff/data-requests/');

/** What people ask of their data; whatever is due first stands first. */
export function DataRequestsPage() {
  const { t } = useTranslation();
  const { viewer } = staffRoute.useRouteContext();
  const search = route.useSearch();
  const columns = useColumns(ownSchoolId(viewer) === null);
  const { data, previousData, loading, error, refetch } = useQuery(DataRequestsPage_query, {
    variables: {
      status: statusesOf(search.show),
      school: search.school ?? null,
      search: search.q ?? null,
      first: PAGE_SIZE,
      page: search.page ?? 1,
    },
  });
  const requests = (data ?? previousData)?.dataRequests;
  usePageTitle(t('dataRequests.title'));

  return (
    <Page>
      <PageHeader title={t('dataRequests.title')} subtitle={t('dataRequests.lead')} />
      <ListView
        caption={t('dataRequests.title')}
        columns={columns}
        exported={{
          list: 'data-requests',
          params: { status: statusesOf(search.show)?.join(','), school: search.school, search: search.q },
        }}
        search={search}
        searchLabel={t('dataRequests.search')}
        filtered={Boolean(search.q || search.school)}
        filters={<ShownFilter value={search.show} />}
        connection={
          requests && {
            totalCount: requests.totalCount,
            nodes: requests.nodes.map((node) => readFragment(DataRequestsPage_request, node)),
          }
        }
        loading={loading}
        error={error}
        onRetry={() => void refetch()}
        empty={{
          title: t(search.show ? 'dataRequests.emptyOther' : 'dataRequests.empty'),
          text: t('dataRequests.emptyText'),
        }}
      />
    </Page>
  );
}

function ShownFilter({ value }: { value: 'waiting' | 'decided' | 'all' | undefined }) {
  const { t } = useTranslation();
  const change = useListNavigation();
  return (
    <NativeSelect
      className={listClasses.filter}
      aria-label={t('dataRequests.show')}
      value={value ?? 'waiting'}
      data={(['waiting', 'decided', 'all'] as const).map((show) => ({
        value: show,
        label: t(`dataRequests.shown.${show}`),
      }))}
      onChange={(event) => {
        const { value: show } = event.currentTarget;
        change({ show: show === 'waiting' ? undefined : show });
      }}
    />
  );
}

function useColumns(isBureau: boolean): Column<DataRequestsPage_RequestFragment, never>[] {
  const { t } = useTranslation();
  return [
    {
      key: 'what',
      header: t('dataRequests.what'),
      lead: true,
      cell: (request) => (
        <RowLink to="/data-requests/$requestId" params={{ requestId: request.id }}>
          {t('dataRequests.headline', {
            kind: t(`dataRequests.kind.${request.kind}`),
            name: request.subjectName,
          })}
        </RowLink>
      ),
    },
    { key: 'who', header: t('dataRequests.who'), cell: (request) => request.requesterName },
    ...(isBureau
      ? [
          {
            key: 'school',
            header: t('dataRequests.school'),
            cell: ({ school }: DataRequestsPage_RequestFragment) => school?.name ?? t('list.none'),
          },
        ]
      : []),
    {
      key: 'submitted',
      header: t('dataRequests.submittedAt'),
      cell: (request) => <time dateTime={request.submittedAt}>{shortDateOf(request.submittedAt)}</time>,
    },
    {
      key: 'due',
      header: t('dataRequests.dueAt'),
      cell: (request) => (request.status === 'SUBMITTED' ? <Due at={request.dueAt} /> : t('list.none')),
    },
    {
      key: 'status',
      header: t('dataRequests.state'),
      cell: (request) => <RequestStatus status={request.status} />,
    },
  ];
}
