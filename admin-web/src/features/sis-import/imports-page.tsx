import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { PageHeader } from '@qinshi/ui';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ImportsPage_ImportFragment } from '../../gql/graphql.ts';
import { graphql, readFragment } from '../../gql/index.ts';
import { RowLink } from '../../lists/links.tsx';
import { PAGE_SIZE } from '../../lists/list-search.ts';
import { ListView } from '../../lists/list-view.tsx';
import type { Column } from '../../lists/server-table.tsx';
import { dateTime } from '../../shell/formats.ts';
import { managesRecords, ownSchoolId } from '../../shell/guards.ts';
import { AddButton, Page } from '../../shell/page.tsx';
import { usePageTitle } from '../../shell/page-title.ts';
import { NoPermission } from '../../shell/query-problem.tsx';
import { ImportState } from './import-state.tsx';
import { StartImport } from './start-import.tsx';

const ImportsPage_import = graphql(`
  fragment ImportsPage_import on SisImport {
    id
    content
    pulledFromId
    fileName
    state
    startedByName
    startedAt
    errors
    warnings
    school {
      id
      name
    }
  }
`);

const ImportsPage_query = graphql(`
  query ImportsPage($first: Int!, $page: Int!) {
    sisImports(first: $first, page: $page) {
      totalCount
      nodes {
        ...ImportsPage_import
      }
    }
  }
`);

const staffRoute = getRouteApi('/_staff');
const route = getRouteApi('/_staff/imports/');

/** What school systems delivered, for those who keep the records. */
export function ImportsPage() {
  const { viewer } = staffRoute.useRouteContext();
  return managesRecords(viewer) ? <Imports /> : <NoPermission />;
}

/** The deliveries, the latest first, and where the next one begins. */
function Imports() {
  const { t } = useTranslation();
  const { viewer } = staffRoute.useRouteContext();
  const search = route.useSearch();
  const navigate = useNavigate();
  const [starting, setStarting] = useState(false);
  const isBureau = ownSchoolId(viewer) === null;
  const columns = useColumns(isBureau);
  const { data, previousData, loading, error, refetch } = useQuery(ImportsPage_query, {
    variables: { first: PAGE_SIZE, page: search.page ?? 1 },
  });
  const imports = (data ?? previousData)?.sisImports;
  usePageTitle(t('sisImport.title'));

  return (
    <Page>
      <PageHeader
        title={t('sisImport.title')}
        subtitle={t(isBureau ? 'sisImport.leadCity' : 'sisImport.leadSchool')}
        actions={
          <Button variant="default" renderRoot={(props) => <Link to="/imports/sources" {...props} />}>
            {t('sisSources.title')}
          </Button>
        }
      />
      <ListView
        caption={t('sisImport.title')}
        columns={columns}
        search={search}
        filtered={false}
        action={<AddButton label={t('sisImport.start.title')} onClick={() => setStarting(true)} />}
        connection={
          imports && {
            totalCount: imports.totalCount,
            nodes: imports.nodes.map((node) => readFragment(ImportsPage_import, node)),
          }
        }
        loading={loading}
        error={error}
        onRetry={() => void refetch()}
        empty={{ title: t('sisImport.empty'), text: t('sisImport.emptyText') }}
      />
      {starting ? (
        <StartImport
          schoolId={ownSchoolId(viewer)}
          onClose={() => setStarting(false)}
          onStarted={(importId) => void navigate({ to: '/imports/$importId', params: { importId } })}
        />
      ) : null}
    </Page>
  );
}

function useColumns(isBureau: boolean): Column<ImportsPage_ImportFragment, never>[] {
  const { t } = useTranslation();
  return [
    {
      key: 'file',
      header: t('sisImport.file'),
      lead: true,
      cell: ({ id, fileName }) => (
        <RowLink to="/imports/$importId" params={{ importId: id }}>
          {fileName}
        </RowLink>
      ),
    },
    {
      key: 'content',
      header: t('sisImport.content'),
      cell: ({ content, pulledFromId }) =>
        pulledFromId ? t('sisImport.pulled') : t(`sisImport.contents.${content}`),
    },
    {
      key: 'state',
      header: t('sisImport.state'),
      cell: ({ state, errors }) => <ImportState state={state} errors={errors} />,
    },
    { key: 'by', header: t('sisImport.startedBy'), cell: ({ startedByName }) => startedByName },
    {
      key: 'at',
      header: t('sisImport.startedAt'),
      cell: ({ startedAt }) => <time dateTime={startedAt}>{dateTime(startedAt)}</time>,
    },
    ...(isBureau
      ? [
          {
            key: 'school',
            header: t('sisImport.school'),
            cell: ({ school }: ImportsPage_ImportFragment) => school?.name ?? t('sisImport.wholeCity'),
          },
        ]
      : []),
  ];
}
