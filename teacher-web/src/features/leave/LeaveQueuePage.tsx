import { useQuery } from '@apollo/client/react';
import { Button, SegmentedControl, Select } from '@mantine/core';
import { EmptyState, ErrorState, LiveBadge, LoadingCards, PageHeader } from '@qinshi/ui';
import { errorMessage, useLiveConnection, useLocale } from '@qinshi/web-kit';
import { IconMoodCheck } from '@tabler/icons-react';
import { Link, useNavigate } from '@tanstack/react-router';
import { type ReactNode, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql, readFragment } from '../../gql/index.ts';
import { useClassChoices } from '../../shell/class-groups.ts';
import queue from '../../shell/queue/queue.module.css';
import { neighbours, QueueOrder } from '../../shell/queue/queue-order.ts';
import { useShortcuts } from '../../shell/queue/shortcuts.ts';
import { isWholeSchool, mayReview, type SessionViewer } from '../../shell/session.ts';
import { LeaveBulkBar } from './LeaveBulkBar.tsx';
import { LEAVE_ROW, LeaveRow } from './LeaveRow.tsx';
import classes from './leave.module.css';
import { isClean, LEAVE_TABS, type LeaveSearch, type LeaveTab, TAB_FILTERS } from './status.ts';

const LIST = graphql(`
  query LeaveQueuePage_query(
    $status: [LeaveStatus!]
    $awaitingMe: Boolean
    $classGroup: ID
    $first: Int
    $after: String
  ) {
    leaveRequests(
      status: $status
      awaitingMe: $awaitingMe
      classGroup: $classGroup
      first: $first
      after: $after
    ) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        cursor
        node {
          id
          ...LeaveRow_request
        }
      }
    }
  }
`);

const PAGE_SIZE = 30;

interface LeaveQueuePageProps {
  readonly viewer: SessionViewer;
  readonly search: LeaveSearch;
  /** The request that is open; null on the list alone. */
  readonly openId: string | null;
  /** The case, or what stands in its place. */
  readonly children: ReactNode;
}

/** Leave: what waits for the viewer, what waits for others, what is over. List on the left, the case on the right. */
export function LeaveQueuePage({ viewer, search, openId, children }: LeaveQueuePageProps) {
  const { t } = useTranslation();
  const { locale } = useLocale();
  const navigate = useNavigate();
  const liveState = useLiveConnection();
  const { kind } = viewer.activeIdentity;
  const { classes: classChoices, loading: areClassesLoading } = useClassChoices(viewer);
  // An address may name a class that is not the viewer's, or none at all: that narrows nothing.
  const classGroup = classChoices.find(({ id }) => id === search.class)?.id;
  const isClassOpen = search.class !== undefined && areClassesLoading;
  const tab: LeaveTab = search.tab ?? 'mine';
  const variables = { ...TAB_FILTERS[tab], classGroup: classGroup ?? null, first: PAGE_SIZE };
  const {
    data,
    error,
    loading: isReading,
    refetch,
    fetchMore,
  } = useQuery(LIST, {
    variables,
    fetchPolicy: 'cache-and-network',
    nextFetchPolicy: 'cache-first',
    skip: isClassOpen,
  });
  const loading = isReading || isClassOpen;
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());

  const list = data?.leaveRequests;
  const requests = useMemo(
    () => (list?.edges ?? []).map(({ node }) => ({ masked: node, ...readFragment(LEAVE_ROW, node) })),
    [list],
  );
  const clean = requests.filter(isClean);
  const order = {
    ids: requests.map(({ id }) => id),
    waitingIds: requests.filter(({ mayDecide }) => mayDecide).map(({ id }) => id),
  };

  const filter = (change: LeaveSearch) => {
    setSelected(new Set());
    void navigate({ to: '.', search: { ...search, ...change }, replace: true });
  };
  const step = (direction: 'next' | 'previous') => {
    const id = neighbours(order.ids, openId)[direction];
    if (id) void navigate({ to: '/leave/$id', params: { id }, search });
  };
  useShortcuts({ J: () => step('next'), K: () => step('previous') });

  return (
    <div className={`${queue.page} ${openId ? queue.withCase : queue.withoutCase}`}>
      <div className={queue.queue}>
        <div className={queue.pageHead}>
          <PageHeader
            title={t('leave.title')}
            subtitle={t('leave.subtitle')}
            actions={
              <LiveBadge
                state={liveState}
                labels={{
                  live: t('live.live'),
                  connecting: t('live.connecting'),
                  offline: t('live.offline'),
                }}
              />
            }
          />
        </div>
        <section className={queue.list} aria-label={t('leave.list')}>
          {mayReview(kind) && (
            <div className={classes.entries}>
              <Button component={Link} to="/leave-new" variant="light">
                {t('leave.new')}
              </Button>
              <Button component={Link} to="/leave-official" variant="light">
                {t('leave.official')}
              </Button>
            </div>
          )}
          <SegmentedControl
            fullWidth
            size="md"
            aria-label={t('leave.filter')}
            value={tab}
            onChange={(value) =>
              filter({ tab: value === 'pending' || value === 'records' ? value : undefined })
            }
            data={LEAVE_TABS.map((value) => ({ value, label: t(`leave.tabs.${value}`) }))}
          />
          {isWholeSchool(kind) && classChoices.length > 1 && (
            <Select
              aria-label={t('queue.class')}
              placeholder={t('queue.allClasses')}
              data={classChoices.map(({ id, name }) => ({ value: id, label: name }))}
              value={classGroup ?? null}
              onChange={(value) => filter({ class: value ?? undefined })}
              searchable
              clearable
              nothingFoundMessage={t('states.nothingFound')}
            />
          )}
          {tab === 'mine' && (
            <LeaveBulkBar
              chosen={clean.filter(({ id }) => selected.has(id))}
              total={clean.length}
              onChooseAll={(all) => setSelected(new Set(all ? clean.map(({ id }) => id) : []))}
              onDone={() => setSelected(new Set())}
            />
          )}
          {error && !list ? (
            <ErrorState
              title={t('states.failed')}
              text={errorMessage(error, locale)}
              retryLabel={t('states.retry')}
              onRetry={() => void refetch()}
            />
          ) : loading && !list ? (
            <LoadingCards label={t('states.loading')} count={4} />
          ) : requests.length === 0 ? (
            <EmptyState
              icon={<IconMoodCheck size={32} stroke={1.6} aria-hidden />}
              title={t(`leave.empty.${tab}`)}
              text={t(`leave.emptyText.${tab}`)}
            />
          ) : (
            <ul className={queue.rows}>
              {requests.map((request) => (
                <LeaveRow
                  key={request.id}
                  request={request.masked}
                  active={request.id === openId}
                  isMine={tab === 'mine'}
                  selected={selected.has(request.id)}
                  onSelect={(isSelected) =>
                    setSelected((before) => {
                      const after = new Set(before);
                      if (isSelected) after.add(request.id);
                      else after.delete(request.id);
                      return after;
                    })
                  }
                />
              ))}
            </ul>
          )}
          {list?.pageInfo.hasNextPage && (
            <Button
              variant="light"
              loading={loading}
              onClick={() => void fetchMore({ variables: { after: list.pageInfo.endCursor } })}
            >
              {t('queue.more', { shown: requests.length, total: list.totalCount })}
            </Button>
          )}
        </section>
      </div>
      {/* Keyed: each case begins at its top. */}
      <div className={queue.detail} key={openId}>
        <QueueOrder value={order}>{children}</QueueOrder>
      </div>
    </div>
  );
}
