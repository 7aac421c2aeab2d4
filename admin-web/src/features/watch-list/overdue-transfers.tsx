import { useQuery, useSubscription } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { OverdueTransfers_TransferFragment as Transfer } from '../../gql/graphql.ts';
import { graphql, readFragment } from '../../gql/index.ts';
import listClasses from '../../lists/lists.module.css';
import { type Column, ServerTable } from '../../lists/server-table.tsx';
import { shortDate } from '../../shell/formats.ts';
import { useReconnected } from '../../shell/live.ts';
import { Section } from '../../shell/page.tsx';

const OverdueTransfers_transfer = graphql(`
  fragment OverdueTransfers_transfer on Transfer {
    id
    studentName
    className
    dueOn
    toPlace
    fromSchool {
      id
      name
    }
    toSchool {
      id
      name
    }
  }
`);

const OverdueTransfers_query = graphql(`
  query OverdueTransfers($schoolId: ID!, $first: Int!) {
    transfers(school: $schoolId, overdue: true, first: $first) {
      totalCount
      nodes {
        ...OverdueTransfers_transfer
      }
    }
  }
`);

const OverdueTransfers_changed = graphql(`
  subscription OverdueTransfers_changed {
    transferChanged {
      id
    }
  }
`);

/** As many as are looked at here; all of them stand on the list of transfers. */
const SHOWN = 10;

/**
 * Pupils who should have reported at another school, or here, and have not (轉學未報到): cases of the watch like those who
 * stay away. They go when the transfer is settled, on its own list; nothing at all while there are none.
 */
export function OverdueTransfers({ schoolId }: { schoolId: string }) {
  const { t } = useTranslation();
  const { data, refetch } = useQuery(OverdueTransfers_query, { variables: { schoolId, first: SHOWN } });
  const reread = () => void refetch().catch(() => undefined);
  useSubscription(OverdueTransfers_changed, { ignoreResults: true, onData: reread });
  useReconnected(reread);
  const columns = useColumns(schoolId);
  const rows = data?.transfers.nodes.map((node) => readFragment(OverdueTransfers_transfer, node)) ?? [];
  if (rows.length === 0) return null;
  return (
    <Section title={t('watchList.overdue.title', { count: data?.transfers.totalCount ?? 0 })}>
      <div className={listClasses.panel}>
        <ServerTable caption={t('watchList.overdue.caption')} columns={columns} rows={rows} />
      </div>
    </Section>
  );
}

function useColumns(schoolId: string): Column<Transfer, never>[] {
  const { t } = useTranslation();
  return [
    { key: 'student', header: t('leave.student'), lead: true, cell: ({ studentName }) => studentName },
    {
      key: 'class',
      header: t('nav.classes'),
      cell: ({ className }) => className ?? t('list.none'),
    },
    { key: 'from', header: t('watchList.overdue.from'), cell: ({ fromSchool }) => fromSchool.name },
    {
      key: 'to',
      header: t('watchList.overdue.to'),
      cell: ({ toSchool, toPlace }) => toSchool?.name ?? toPlace,
    },
    { key: 'due', header: t('watchList.overdue.due'), cell: ({ dueOn }) => shortDate(dueOn) },
    {
      key: 'tools',
      header: t('calendar.tools'),
      tools: true,
      cell: ({ studentName, fromSchool }) => (
        <Button
          variant="light"
          aria-label={t('watchList.overdue.openOf', { name: studentName })}
          renderRoot={(props) => (
            <Link
              to="/schools/$schoolId/transfers"
              params={{ schoolId }}
              search={{ state: 'OVERDUE', side: fromSchool.id === schoolId ? 'OUTGOING' : 'INCOMING' }}
              {...props}
            />
          )}
        >
          {t('watchList.overdue.open')}
        </Button>
      ),
    },
  ];
}
