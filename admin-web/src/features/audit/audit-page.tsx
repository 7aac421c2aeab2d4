import { useQuery } from '@apollo/client/react';
import { PageHeader } from '@qinshi/ui';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAuditColumns } from '../../audit/audit-columns.tsx';
import { AuditEntry_entry, AuditEntryDialog } from '../../audit/audit-entry.tsx';
import { useAuditWords } from '../../audit/audit-words.ts';
import type { AuditEntry_EntryFragment } from '../../gql/graphql.ts';
import { graphql, readFragment } from '../../gql/index.ts';
import { PAGE_SIZE } from '../../lists/list-search.ts';
import { ListView } from '../../lists/list-view.tsx';
import type { Column } from '../../lists/server-table.tsx';
import { isOneOf, ownSchoolId } from '../../shell/guards.ts';
import { Page } from '../../shell/page.tsx';
import { usePageTitle } from '../../shell/page-title.ts';
import { NoPermission } from '../../shell/query-problem.tsx';
import { AuditFilters } from './audit-filters.tsx';

const AuditPage_query = graphql(`
  query AuditPage(
    $school: ID
    $action: String
    $subjectType: String
    $search: String
    $from: Date
    $to: Date
    $first: Int!
    $page: Int!
  ) {
    auditEntries(
      school: $school
      action: $action
      subjectType: $subjectType
      search: $search
      from: $from
      to: $to
      first: $first
      page: $page
    ) {
      totalCount
      nodes {
        ...AuditEntry_entry
      }
    }
  }
`);

const staffRoute = getRouteApi('/_staff');
const route = getRouteApi('/_staff/audit');

/** Who did what when, for those who answer for it. */
export function AuditPage() {
  const { viewer } = staffRoute.useRouteContext();
  return isOneOf(viewer, 'SCHOOL_ADMIN', 'BUREAU_ADMIN') ? <AuditLog /> : <NoPermission />;
}

/** The log, the latest first. Nothing in it can be changed, which is its whole worth. */
function AuditLog() {
  const { t } = useTranslation();
  const { viewer } = staffRoute.useRouteContext();
  const search = route.useSearch();
  const isBureau = ownSchoolId(viewer) === null;
  const [opened, setOpened] = useState<AuditEntry_EntryFragment>();
  const columns = useColumns(isBureau, setOpened);
  const { data, previousData, loading, error, refetch } = useQuery(AuditPage_query, {
    variables: {
      school: search.school ?? null,
      action: search.action ?? null,
      subjectType: search.about ?? null,
      search: search.q ?? null,
      from: search.from ?? null,
      to: search.to ?? null,
      first: PAGE_SIZE,
      page: search.page ?? 1,
    },
  });
  const entries = (data ?? previousData)?.auditEntries;
  const { q, action, about, from, to, school } = search;
  usePageTitle(t('audit.title'));

  return (
    <Page>
      <PageHeader title={t('audit.title')} subtitle={t(isBureau ? 'audit.leadCity' : 'audit.leadSchool')} />
      <AuditFilters search={search} choosesSchool={isBureau} />
      <ListView
        caption={t('audit.title')}
        columns={columns}
        exported={{ list: 'audit', params: { school, action, subjectType: about, search: q, from, to } }}
        search={search}
        searchLabel={t('audit.search')}
        filtered={Boolean(q || action || about || from || to || school)}
        connection={
          entries && {
            totalCount: entries.totalCount,
            nodes: entries.nodes.map((node) => readFragment(AuditEntry_entry, node)),
          }
        }
        loading={loading}
        error={error}
        onRetry={() => void refetch()}
        empty={{ title: t('audit.empty'), text: t('audit.emptyText') }}
      />
      {opened ? <AuditEntryDialog entry={opened} onClose={() => setOpened(undefined)} /> : null}
    </Page>
  );
}

function useColumns(
  isBureau: boolean,
  onOpen: (entry: AuditEntry_EntryFragment) => void,
): Column<AuditEntry_EntryFragment, never>[] {
  const { t } = useTranslation();
  const words = useAuditWords();
  return [
    ...useAuditColumns(onOpen),
    {
      key: 'whom',
      header: t('audit.whom'),
      cell: (entry) => entry.subjectLabel ?? words.subject(entry.subjectType),
    },
    ...(isBureau
      ? [
          {
            key: 'school',
            header: t('audit.log'),
            cell: (entry: AuditEntry_EntryFragment) => entry.school?.name ?? t('audit.cityLog'),
          },
        ]
      : []),
  ];
}
