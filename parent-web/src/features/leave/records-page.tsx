import { Button } from '@mantine/core';
import { EmptyState } from '@qinshi/ui';
import { IconNotes } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { graphql } from '../../gql/index.ts';
import { ChildPage } from '../../shell/child-page.tsx';
import { useLeaveNews } from '../../shell/day-news.ts';
import { Loaded } from '../../shell/loaded.tsx';
import { useMissedNews } from '../../shell/use-missed-news.ts';
import classes from './leave.module.css';
import { LeaveCard } from './leave-card.tsx';
import { LeaveTabs } from './leave-tabs.tsx';

const RecordsPage_query = graphql(`
  query RecordsPage_query($studentId: ID!, $after: String) {
    student(id: $studentId) {
      id
      leaveRequests(first: 20, after: $after) {
        nodes { id ...LeaveCard_request }
        pageInfo { hasNextPage endCursor }
      }
    }
  }
`);

interface RecordsPageProps {
  childId: string | null;
  onChild: (id: string) => void;
}

/** 請假紀錄: every request of a child, with its state and who holds it now. */
export function RecordsPage({ childId, onChild }: RecordsPageProps) {
  const { t } = useTranslation();
  const [newsMissed, setNewsMissed] = useState(0);
  useLeaveNews();
  useMissedNews(() => setNewsMissed((count) => count + 1));
  return (
    <ChildPage title={t('leave.title')} childId={childId} onChild={onChild}>
      {({ id }) => (
        <>
          <LeaveTabs childId={id} />
          <RecordsAfter key={id} studentId={id} after={null} newsMissed={newsMissed} />
        </>
      )}
    </ChildPage>
  );
}

interface RecordsAfterProps {
  studentId: string;
  after: string | null;
  newsMissed: number;
}

/** One page of the list, and the next below it once it is asked for. */
function RecordsAfter({ studentId, after, newsMissed }: RecordsAfterProps) {
  const { t } = useTranslation();
  const [isMore, setMore] = useState(false);
  const [{ data, error, fetching }, reread] = useQuery({
    query: RecordsPage_query,
    variables: { studentId, after },
    requestPolicy: 'cache-and-network',
  });
  useEffect(() => {
    if (newsMissed > 0) reread({ requestPolicy: 'network-only' });
  }, [newsMissed, reread]);
  return (
    <Loaded
      value={data?.student?.leaveRequests}
      fetching={fetching}
      error={error}
      onRetry={() => reread({ requestPolicy: 'network-only' })}
    >
      {({ nodes, pageInfo }) => (
        <>
          {nodes.length === 0 ? (
            <EmptyState
              icon={<IconNotes size={32} stroke={1.6} aria-hidden />}
              title={t('leave.emptyTitle')}
              text={t('leave.emptyText')}
            />
          ) : (
            <ul className={classes.list}>
              {nodes.map((request) => (
                <li key={request.id}>
                  <LeaveCard request={request} />
                </li>
              ))}
            </ul>
          )}
          {pageInfo.hasNextPage && isMore ? (
            <RecordsAfter studentId={studentId} after={pageInfo.endCursor ?? null} newsMissed={newsMissed} />
          ) : null}
          {pageInfo.hasNextPage && !isMore ? (
            <Button variant="default" onClick={() => setMore(true)}>
              {t('leave.more')}
            </Button>
          ) : null}
        </>
      )}
    </Loaded>
  );
}
