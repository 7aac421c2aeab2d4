import { useQuery } from '@apollo/client/react';
import { Button, Text } from '@mantine/core';
import { Card, EmptyState, LoadingCards, PageHeader, StatePill } from '@qinshi/ui';
import { IconShieldExclamation } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../gql/index.ts';
import { dateTime } from '../../shell/formats.ts';
import { AddButton, Page } from '../../shell/page.tsx';
import { usePageTitle } from '../../shell/page-title.ts';
import { QueryProblem } from '../../shell/query-problem.tsx';
import classes from './breaches.module.css';
import { OpenBreach } from './open-breach.tsx';

const BreachesPage_query = graphql(`
  query BreachesPage($first: Int, $after: String) {
    breaches(first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        title
        foundAt
        closedAt
        peopleCount
        school {
          id
          name
        }
        tasks {
          kind
          late
          doneAt
        }
      }
    }
  }
`);

const PAGE_SIZE = 30;

/** 個資事故: records of breaches, open ones first, what is overdue marked. */
export function BreachesPage() {
  const { t } = useTranslation();
  const [isOpening, setOpening] = useState(false);
  const { data, error, loading, refetch, fetchMore } = useQuery(BreachesPage_query, {
    variables: { first: PAGE_SIZE },
    fetchPolicy: 'cache-and-network',
  });
  usePageTitle(t('breaches.title'));
  const list = data?.breaches;
  if (error && !list) return <QueryProblem error={error} onRetry={() => void refetch()} />;
  return (
    <Page reading>
      <PageHeader
        title={t('breaches.title')}
        subtitle={t('breaches.lead')}
        actions={<AddButton label={t('breaches.open.button')} onClick={() => setOpening(true)} />}
      />
      {!list ? (
        <LoadingCards count={2} label={t('list.loading')} />
      ) : list.nodes.length === 0 ? (
        <EmptyState
          icon={<IconShieldExclamation size={32} stroke={1.6} aria-hidden />}
          title={t('breaches.emptyTitle')}
          text={t('breaches.emptyText')}
        />
      ) : (
        <ul className={classes.list} aria-label={t('breaches.title')}>
          {list.nodes.map(({ id, title, foundAt, closedAt, peopleCount, school, tasks }) => (
            <li key={id}>
              <Link to="/breaches/$breachId" params={{ breachId: id }} className={classes.link}>
                <Card openable className={classes.row}>
                  <div className={classes.head}>
                    <strong>{title}</strong>
                    <StatePill tone={closedAt ? 'quiet' : tasks.some(overdue) ? 'bad' : 'live'}>
                      {t(
                        closedAt
                          ? 'breaches.closed'
                          : tasks.some(overdue)
                            ? 'breaches.overdue'
                            : 'breaches.running',
                      )}
                    </StatePill>
                  </div>
                  <Text c="dimmed" size="sm">
                    {[
                      school?.name ?? t('app.bureau'),
                      t('breaches.foundAt', { time: dateTime(foundAt) }),
                      t('breaches.people', { count: peopleCount }),
                    ].join('　')}
                  </Text>
                </Card>
              </Link>
            </li>
          ))}
        </ul>
      )}
      {list?.pageInfo.hasNextPage ? (
        <Button
          variant="light"
          loading={loading}
          onClick={() =>
            void fetchMore({
              variables: { after: list.pageInfo.endCursor },
              updateQuery: (before, { fetchMoreResult }) => ({
                ...fetchMoreResult,
                breaches: {
                  ...fetchMoreResult.breaches,
                  nodes: [...before.breaches.nodes, ...fetchMoreResult.breaches.nodes],
                },
              }),
            })
          }
        >
          {t('breaches.more')}
        </Button>
      ) : null}
      {isOpening ? <OpenBreach onClose={() => setOpening(false)} onOpened={() => void refetch()} /> : null}
    </Page>
  );
}

function overdue({ late, doneAt }: { late: boolean; doneAt?: string | null | undefined }): boolean {
  return late && !doneAt;
}
