import { useMutation, useQuery } from '@apollo/client/react';
import { Button, Title } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { relationName } from '@qinshi/domain';
import { Card, ErrorState, LoadingCards } from '@qinshi/ui';
import { errorMessage, showDateTime, useLocale } from '@qinshi/web-kit';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from './gql/index.ts';
import classes from './messages.module.css';

const UNREAD = graphql(`
  query UnreadList_query($id: ID!, $first: Int, $after: String) {
    message(id: $id) {
      id
      unread(first: $first, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          id
          className
          seatNumber
          capacity
          relation
          student {
            id
            name
          }
        }
      }
    }
  }
`);
const REMIND = graphql(`
  mutation UnreadList_remind($id: ID!) {
    remindMessage(id: $id) {
      id
      ...MessagePage_message
    }
  }
`);

const PAGE_SIZE = 50;

interface UnreadListProps {
  readonly id: string;
  /** The list is read again when it changes. */
  readonly readCount: number;
  readonly canRemind: boolean;
  readonly reminderCount: number;
  readonly nextReminderAt: string | null;
}

/** Who has not read it, by class and seat, and a tap that reminds them. */
export function UnreadList({ id, readCount, canRemind, reminderCount, nextReminderAt }: UnreadListProps) {
  const { t } = useTranslation('familyMessages');
  const { locale } = useLocale();
  const { data, error, refetch, fetchMore } = useQuery(UNREAD, {
    variables: { id, first: PAGE_SIZE },
    fetchPolicy: 'cache-and-network',
  });
  const [remind, { loading }] = useMutation(REMIND);
  const list = data?.message?.unread;
  // Somebody has read it.
  useEffect(() => {
    void refetch();
  }, [readCount, refetch]);

  const send = async () => {
    try {
      await remind({ variables: { id } });
      notifications.show({ color: 'green', message: t('unread.reminded') });
    } catch (failure) {
      notifications.show({ color: 'red', message: errorMessage(failure, locale) });
    }
  };

  return (
    <Card component="section" className={classes.group} aria-label={t('unread.title')}>
      <Title order={2}>{t('unread.title')}</Title>
      {error && !list ? (
        <ErrorState
          title={t('states.failed')}
          text={errorMessage(error, locale)}
          retryLabel={t('states.retry')}
          onRetry={() => void refetch()}
        />
      ) : !list ? (
        <LoadingCards label={t('states.loading')} count={1} />
      ) : list.totalCount === 0 ? (
        <p className={classes.quiet}>{t('unread.none')}</p>
      ) : (
        <>
          <div className={classes.actions}>
            {canRemind && (
              <Button loading={loading} disabled={nextReminderAt !== null} onClick={() => void send()}>
                {t('unread.remind')}
              </Button>
            )}
            <span className={classes.quiet}>
              {nextReminderAt
                ? t('unread.again', { time: showDateTime(nextReminderAt, locale) })
                : t('unread.reminders', { count: reminderCount })}
            </span>
          </div>
          <ul className={classes.people} aria-label={t('unread.title')}>
            {list.nodes.map(({ id: key, className, seatNumber, student, capacity, relation }) => (
              <li key={key}>
                <span>
                  {[className, seatNumber ? String(seatNumber).padStart(2, '0') : null, student.name]
                    .filter(Boolean)
                    .join(' ')}
                </span>
                <span className={classes.quiet}>
                  {capacity === 'STUDENT'
                    ? t('unread.student')
                    : relation
                      ? relationName(relation, locale)
                      : t('unread.guardian')}
                </span>
              </li>
            ))}
          </ul>
          {list.pageInfo.hasNextPage && (
            <Button
              variant="light"
              onClick={() =>
                void fetchMore({
                  variables: { after: list.pageInfo.endCursor },
                  updateQuery: (before, { fetchMoreResult }) => {
                    const more = fetchMoreResult.message?.unread;
                    const earlier = before.message?.unread;
                    if (!more || !earlier || !fetchMoreResult.message) return before;
                    const nodes = [...earlier.nodes, ...more.nodes];
                    return {
                      ...fetchMoreResult,
                      message: { ...fetchMoreResult.message, unread: { ...more, nodes } },
                    };
                  },
                })
              }
            >
              {t('list.more', { shown: list.nodes.length, total: list.totalCount })}
            </Button>
          )}
        </>
      )}
    </Card>
  );
}
