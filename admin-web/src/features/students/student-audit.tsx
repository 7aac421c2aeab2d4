import { useQuery } from '@apollo/client/react';
import { SegmentedControl } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAuditColumns } from '../../audit/audit-columns.tsx';
import { AuditEntry_entry, AuditEntryDialog } from '../../audit/audit-entry.tsx';
import type { AuditEntry_EntryFragment } from '../../gql/graphql.ts';
import { graphql, readFragment } from '../../gql/index.ts';
import { PAGE_SIZE } from '../../lists/list-search.ts';
import { ListView, useListNavigation } from '../../lists/list-view.tsx';
import { managesRecords } from '../../shell/guards.ts';
import { NoPermission } from '../../shell/query-problem.tsx';

const StudentAudit_query = graphql(`
  query StudentAudit($studentId: ID!, $looks: Boolean, $first: Int!, $page: Int!) {
    student(id: $studentId) {
      id
      auditEntries(looks: $looks, first: $first, page: $page) {
        totalCount
        nodes {
          ...AuditEntry_entry
        }
      }
    }
  }
`);

const staffRoute = getRouteApi('/_staff');
const route = getRouteApi('/_staff/students/$studentId/audit');

/** What the school's own log has about one student, for those who answer for it. */
export function StudentAudit() {
  const { viewer } = staffRoute.useRouteContext();
  return managesRecords(viewer) ? <StudentLog /> : <NoPermission partial />;
}

/** Who looked at one student's data, and who changed them. */
function StudentLog() {
  const { t } = useTranslation();
  const { studentId } = route.useParams();
  const search = route.useSearch();
  const change = useListNavigation();
  const [opened, setOpened] = useState<AuditEntry_EntryFragment>();
  const columns = useAuditColumns(setOpened);
  const looks = search.show === undefined ? null : search.show === 'looks';
  const { data, previousData, loading, error, refetch } = useQuery(StudentAudit_query, {
    variables: { studentId, looks, first: PAGE_SIZE, page: search.page ?? 1 },
  });
  const list = (data ?? previousData)?.student?.auditEntries;
  return (
    <>
      <ListView
        caption={t('audit.title')}
        columns={columns}
        search={search}
        filtered={search.show !== undefined}
        filters={
          <SegmentedControl
            aria-label={t('student.audit.show')}
            value={search.show ?? 'all'}
            data={(['all', 'looks', 'changes'] as const).map((value) => ({
              value,
              label: t(`student.audit.${value}`),
            }))}
            onChange={(value) => change({ show: value === 'all' ? undefined : value })}
          />
        }
        connection={
          list && {
            totalCount: list.totalCount,
            nodes: list.nodes.map((node) => readFragment(AuditEntry_entry, node)),
          }
        }
        loading={loading}
        error={error}
        onRetry={() => void refetch()}
        empty={{ title: t('audit.empty'), text: t('audit.emptyText') }}
      />
      {opened ? <AuditEntryDialog entry={opened} onClose={() => setOpened(undefined)} /> : null}
    </>
  );
}
