import { useQuery } from '@apollo/client/react';
import { Button, Group, SegmentedControl, Text } from '@mantine/core';
import { EmptyState, LoadingTable } from '@qinshi/ui';
import { IconUserCheck } from '@tabler/icons-react';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { WatchListPage_WatchFragment as Watch } from '../../gql/graphql.ts';
import { graphql, readFragment } from '../../gql/index.ts';
import { RowLink } from '../../lists/links.tsx';
import listClasses from '../../lists/lists.module.css';
import { type Column, ServerTable } from '../../lists/server-table.tsx';
import { shortDate, shortDateOf } from '../../shell/formats.ts';
import { usePageTitle } from '../../shell/page-title.ts';
import { QueryProblem } from '../../shell/query-problem.tsx';
import { SettleWatch } from './settle-watch.tsx';

const WatchListPage_watch = graphql(`
  fragment WatchListPage_watch on DropoutWatch {
    id
    since
    days
    openedAt
    settledAt
    settledBy
    note
    student {
      id
      name
      classGroup {
        id
        name
      }
    }
  }
`);

const WatchListPage_query = graphql(`
  query WatchListPage($schoolId: ID!, $settled: Boolean!, $first: Int!, $after: String) {
    dropoutWatches(school: $schoolId, settled: $settled, first: $first, after: $after) {
      totalCount
      nodes {
        ...WatchListPage_watch
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

const AT_ONCE = 50;

const route = getRouteApi('/_staff/schools/$schoolId/attendance/watch-list');

/** Pupils who stayed away three days in a row without a reason (中輟通報), until the school has seen to it. */
export function WatchListPage() {
  const { t } = useTranslation();
  const { schoolId } = route.useParams();
  const [settled, setSettled] = useState(false);
  const [open, setOpen] = useState<Watch>();
  const variables = { schoolId, settled, first: AT_ONCE };
  const { data, error, refetch, fetchMore } = useQuery(WatchListPage_query, { variables });
  const columns = useColumns(setOpen);
  usePageTitle(t('watchList.title'));

  if (error && !data) return <QueryProblem partial error={error} onRetry={() => void refetch()} />;
  const list = data?.dropoutWatches;
  const more = () =>
    fetchMore({
      variables: { after: list?.pageInfo.endCursor },
      updateQuery: (old, { fetchMoreResult }) => ({
        ...old,
        dropoutWatches: {
          ...fetchMoreResult.dropoutWatches,
          nodes: [...old.dropoutWatches.nodes, ...fetchMoreResult.dropoutWatches.nodes],
        },
      }),
    });
  return (
    <>
      <Group justify="space-between" align="end">
        <Text>{t('watchList.lead')}</Text>
        <SegmentedControl
          aria-label={t('watchList.title')}
          value={settled ? 'settled' : 'open'}
          data={[
            { value: 'open', label: t('watchList.open') },
            { value: 'settled', label: t('watchList.settled') },
          ]}
          onChange={(value) => setSettled(value === 'settled')}
        />
      </Group>
      {!list ? (
        <LoadingTable label={t('list.loading')} />
      ) : list.nodes.length === 0 ? (
        <EmptyState
          icon={<IconUserCheck size={32} stroke={1.6} aria-hidden />}
          title={t(settled ? 'watchList.emptySettled' : 'watchList.empty')}
          text={t('watchList.emptyText')}
        />
      ) : (
        <div className={listClasses.panel}>
          <ServerTable
            caption={t('watchList.title')}
            columns={columns}
            rows={list.nodes.map((watch) => readFragment(WatchListPage_watch, watch))}
          />
        </div>
      )}
      {list?.pageInfo.hasNextPage ? (
        <Button variant="light" onClick={() => void more()}>
          {t('watchList.more')}
        </Button>
      ) : null}
      {open ? (
        <SettleWatch watch={open} onClose={() => setOpen(undefined)} onSettled={() => void refetch()} />
      ) : null}
    </>
  );
}

function useColumns(onSettle: (watch: Watch) => void): Column<Watch, never>[] {
  const { t } = useTranslation();
  return [
    {
      key: 'student',
      header: t('leave.student'),
      lead: true,
      cell: ({ student }) => (
        <RowLink to="/students/$studentId" params={{ studentId: student.id }}>
          {student.name}
        </RowLink>
      ),
    },
    {
      key: 'class',
      header: t('nav.classes'),
      cell: ({ student }) => student.classGroup?.name ?? t('list.none'),
    },
    { key: 'since', header: t('watchList.since'), cell: ({ since }) => shortDate(since) },
    { key: 'days', header: t('watchList.days'), numeric: true, cell: ({ days }) => days },
    {
      key: 'state',
      header: t('watchList.outcome'),
      cell: ({ settledAt, settledBy, note, openedAt }) =>
        settledAt
          ? `${shortDateOf(settledAt)} ${settledBy ?? ''} ${note ?? ''}`
          : t('watchList.openedOn', { date: shortDateOf(openedAt) }),
    },
    {
      key: 'tools',
      header: t('calendar.tools'),
      tools: true,
      cell: (watch) =>
        watch.settledAt ? null : (
          <Button
            variant="light"
            aria-label={t('watchList.settleOf', { name: watch.student.name })}
            onClick={() => onSettle(watch)}
          >
            {t('watchList.settle')}
          </Button>
        ),
    },
  ];
}
