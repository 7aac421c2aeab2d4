import { useQuery } from '@apollo/client/react';
import { Skeleton, Title } from '@mantine/core';
import { LeaveStatusBadge } from '@qinshi/ui';
import { errorMessage, useLocale } from '@qinshi/web-kit';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../gql/index.ts';
import queue from '../../shell/queue/queue.module.css';
import classes from './leave.module.css';
import { spanOfDays } from './leave-days.ts';

const EARLIER = graphql(`
  query EarlierLeave_query($student: ID!) {
    student(id: $student) {
      id
      leaveRequests(first: 11) {
        totalCount
        nodes {
          id
          status
          dayCount
          periodCount
          reason
          days {
            date
            periods
          }
          type {
            id
            name
          }
        }
      }
    }
  }
`);

const SHOWN = 10;

interface EarlierLeaveProps {
  readonly studentId: string;
  /** The request that is open, which is not told twice. */
  readonly exceptId: string;
}

/** The pupil's other leave, newest first: what a decision is weighed against. */
export function EarlierLeave({ studentId, exceptId }: EarlierLeaveProps) {
  const { t } = useTranslation();
  const { locale } = useLocale();
  const { data, loading, error } = useQuery(EARLIER, {
    variables: { student: studentId },
    fetchPolicy: 'cache-and-network',
  });
  const list = data?.student?.leaveRequests;
  const others = list?.nodes.filter(({ id }) => id !== exceptId).slice(0, SHOWN) ?? [];
  const more = (list?.totalCount ?? 0) - 1 - others.length;

  return (
    <section className={queue.section}>
      <Title order={3}>{t('leave.earlier')}</Title>
      {!list && loading ? (
        <Skeleton height={44} role="status" aria-label={t('states.loading')} />
      ) : !list && error ? (
        <p className={queue.muted}>{errorMessage(error, locale)}</p>
      ) : others.length === 0 ? (
        <p className={queue.muted}>{t('leave.noEarlier')}</p>
      ) : (
        <ul className={classes.earlier}>
          {others.map((other) => (
            <li key={other.id}>
              <span>
                <b>{spanOfDays(other.days, locale)}</b>{' '}
                {t('leave.what', {
                  type: other.type.name,
                  days: other.dayCount,
                  periods: other.periodCount,
                })}
                <span className={queue.muted}> {other.reason}</span>
              </span>
              <LeaveStatusBadge status={other.status} locale={locale} />
            </li>
          ))}
          {more > 0 && <li className={queue.muted}>{t('leave.moreEarlier', { count: more })}</li>}
        </ul>
      )}
    </section>
  );
}
