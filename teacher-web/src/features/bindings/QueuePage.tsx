import { useQuery } from '@apollo/client/react';
import { Button, SegmentedControl, Select } from '@mantine/core';
import { EmptyState, ErrorState, LiveBadge, LoadingCards, PageHeader } from '@qinshi/ui';
import { errorMessage, useLiveConnection, useLocale } from '@qinshi/web-kit';
import { IconMoodCheck } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { type ReactNode, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql, readFragment } from '../../gql/index.ts';
import { useClassChoices } from '../../shell/class-groups.ts';
import classes from '../../shell/queue/queue.module.css';
import { neighbours, QueueOrder } from '../../shell/queue/queue-order.ts';
import { useShortcuts } from '../../shell/queue/shortcuts.ts';
import type { SessionViewer } from '../../shell/session.ts';
import { BulkBar } from './BulkBar.tsx';
import { QUEUE_ROW, QueueRow } from './QueueRow.tsx';
import { SearchField } from './SearchField.tsx';
import { QUEUE_TABS, type QueueSearch, type QueueTab, TAB_STATUSES } from './status.ts';

const QUEUE = graphql(`
  query QueuePage_query(
    $status: [BindingStatus!]
    $classGroup: ID
    $search: String
    $first: Int
    $after: String
  ) {
    bindingApplications(
      status: $status
      classGroup: $classGroup
      search: $search
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
          ...QueueRow_application
        }
      }
    }
  }
`);

const PAGE_SIZE = 30;

interface QueuePageProps {
  readonly viewer: SessionViewer;
  readonly search: QueueSearch;
  /** The application whose case is open; null on the list alone. */
  readonly openId: string | null;
  /** The case, or what stands in its place. */
  readonly children: ReactNode;
}

/** The queue of applications: list on the left, the whole case on the right; on phones one after the other. */
export function QueuePage({ viewer, search, openId, children }: QueuePageProps) {
  const { t } = useTranslation();
  const { locale } = useLocale();
  const navigate = useNavigate();
  const liveState = useLiveConnection();
  const { classes: classChoices, loading: areClassesLoading } = useClassChoices(viewer);
  // An address may name a class that is not the viewer's, or none at all: that narrows nothing.
  const classGroup = classChoices.find(({ id }) => id === search.class)?.id;
  const isClassOpen = search.class !== undefined && areClassesLoading;
  const tab: QueueTab = search.status ?? 'waiting';
  const {
    data,
    error,
    loading: isReading,
    refetch,
    fetchMore,
  } = useQuery(QUEUE, {
    variables: {
      status: TAB_STATUSES[tab],
      classGroup: classGroup ?? null,
      search: search.q ?? null,
      first: PAGE_SIZE,
    },
    fetchPolicy: 'cache-and-network',
    nextFetchPolicy: 'cache-first',
    skip: isClassOpen,
  });
  const loading = isReading || isClassOpen;
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());

  const queue = data?.bindingApplications;
  const applications = useMemo(
    () => (queue?.edges ?? []).map(({ node }) => ({ masked: node, ...readFragment(QUEUE_ROW, node) })),
    [queue],
  );
  const waiting = applications.filter((application) => application.status === 'SUBMITTED');
  const chosen = waiting.filter((application) => selected.has(application.id));
  const order = { ids: applications.map(({ id }) => id), waitingIds: waiting.map(({ id }) => id) };

  const filter = (change: QueueSearch) => {
    setSelected(new Set());
    void navigate({ to: '.', search: { ...search, ...change }, replace: true });
  };
  const step = (direction: 'next' | 'previous') => {
    const id = neighbours(order.ids, openId)[direction];
    if (id) void navigate({ to: '/bindings/$id', params: { id }, search });
  };
  useShortcuts({ J: () => step('next'), K: () => step('previous') });

  return (
    <div className={`${classes.page} ${openId ? classes.withCase : classes.withoutCase}`}>
      <div className={classes.queue}>
        <div className={classes.pageHead}>
          <PageHeader
            title={t('queue.title')}
            subtitle={t('queue.subtitle')}
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
        <section className={classes.list} aria-label={t('queue.list')}>
          <SegmentedControl
            fullWidth
            size="md"
            aria-label={t('queue.filter')}
            value={tab}
            onChange={(value) => filter({ status: value === 'decided' ? value : undefined })}
            data={QUEUE_TABS.map((value) => ({ value, label: t(`queue.tabs.${value}`) }))}
          />
          <SearchField
            label={t('queue.search')}
            value={search.q ?? ''}
            onSearch={(q) => filter({ q: q || undefined })}
          />
          {classChoices.length > 1 && (
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
          {tab === 'waiting' && (
            <BulkBar
              chosen={chosen}
              total={waiting.length}
              onChooseAll={(all) => setSelected(new Set(all ? waiting.map(({ id }) => id) : []))}
              onDone={() => setSelected(new Set())}
            />
          )}
          {error && !queue ? (
            <ErrorState
              title={t('states.failed')}
              text={errorMessage(error, locale)}
              retryLabel={t('states.retry')}
              onRetry={() => void refetch()}
            />
          ) : loading && !queue ? (
            <LoadingCards label={t('states.loading')} count={4} />
          ) : applications.length === 0 ? (
            <EmptyState
              icon={<IconMoodCheck size={32} stroke={1.6} aria-hidden />}
              title={search.q || classGroup ? t('queue.noMatch') : t(`queue.empty.${tab}`)}
              text={search.q || classGroup ? t('queue.noMatchText') : t(`queue.emptyText.${tab}`)}
            />
          ) : (
            <ul className={classes.rows}>
              {applications.map((application) => (
                <QueueRow
                  key={application.id}
                  application={application.masked}
                  active={application.id === openId}
                  selected={selected.has(application.id)}
                  {...(tab === 'waiting' && {
                    onSelect: (isSelected: boolean) =>
                      setSelected((before) => {
                        const after = new Set(before);
                        if (isSelected) after.add(application.id);
                        else after.delete(application.id);
                        return after;
                      }),
                  })}
                />
              ))}
            </ul>
          )}
          {queue?.pageInfo.hasNextPage && (
            <Button
              variant="light"
              loading={loading}
              onClick={() => void fetchMore({ variables: { after: queue.pageInfo.endCursor } })}
            >
              {t('queue.more', { shown: applications.length, total: queue.totalCount })}
            </Button>
          )}
        </section>
      </div>
      {/* Keyed: each case begins at its top. */}
      <div className={classes.detail} key={openId}>
        <QueueOrder value={order}>{children}</QueueOrder>
      </div>
    </div>
  );
}
