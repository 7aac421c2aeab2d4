import { useQuery } from '@apollo/client/react';
import { Button, SegmentedControl, Text } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { WatchListPage_WatchFragment as Watch } from '../../gql/graphql.ts';
import { graphql, readFragment } from '../../gql/index.ts';
import { RowLink } from '../../lists/links.tsx';
import { PAGE_SIZE } from '../../lists/list-search.ts';
import { ListView, useListNavigation } from '../../lists/list-view.tsx';
import type { Column } from '../../lists/server-table.tsx';
import { shortDate, shortDateOf } from '../../shell/formats.ts';
import { usePageTitle } from '../../shell/page-title.ts';
import { OverdueTransfers } from './overdue-transfers.tsx';
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
  query WatchListPage($schoolId: ID!, $settled: Boolean!, $search: String, $first: Int!, $page: Int!) {
    dropoutWatches(school: $schoolId, settled: $settled, search: $search, first: $first, page: $page) {
      totalCount
      nodes {
        ...WatchListPage_watch
      }
    }
  }
`);

const route = getRouteApi('/_staff/schools/$schoolId/attendance/watch-list');

/** Pupils who stayed away three days in a row without a reason (中輟通報), until the school has seen to it. */
export function WatchListPage() {
  const { t } = useTranslation();
  const { schoolId } = route.useParams();
  const search = route.useSearch();
  const change = useListNavigation();
  const [open, setOpen] = useState<Watch>();
  const settled = search.show === 'settled';
  const { data, previousData, loading, error, refetch } = useQuery(WatchListPage_query, {
    variables: { schoolId, settled, search: search.q ?? null, first: PAGE_SIZE, page: search.page ?? 1 },
  });
  const columns = useColumns(setOpen);
  const list = (data ?? previousData)?.dropoutWatches;
  usePageTitle(t('watchList.title'));

  return (
    <>
      <Text>{t('watchList.lead')}</Text>
      {settled ? null : <OverdueTransfers schoolId={schoolId} />}
      <ListView
        caption={t('watchList.title')}
        columns={columns}
        exported={{ list: 'watch-list', params: { school: schoolId, settled, search: search.q } }}
        search={search}
        searchLabel={t('watchList.search')}
        filtered={Boolean(search.q)}
        filters={
          <SegmentedControl
            aria-label={t('watchList.title')}
            value={settled ? 'settled' : 'open'}
            data={[
              { value: 'open', label: t('watchList.open') },
              { value: 'settled', label: t('watchList.settled') },
            ]}
            onChange={(value) => change({ show: value === 'settled' ? value : undefined })}
          />
        }
        connection={
          list && {
            totalCount: list.totalCount,
            nodes: list.nodes.map((watch) => readFragment(WatchListPage_watch, watch)),
          }
        }
        loading={loading}
        error={error}
        onRetry={() => void refetch()}
        empty={{
          title: t(settled ? 'watchList.emptySettled' : 'watchList.empty'),
          text: t('watchList.emptyText'),
        }}
      />
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
