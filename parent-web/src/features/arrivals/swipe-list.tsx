import { formatTaipeiTime, type IsoDate } from '@qinshi/domain';
import { IconDoorEnter, IconDoorExit } from '@tabler/icons-react';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { graphql } from '../../gql/index.ts';
import { Loaded } from '../../shell/loaded.tsx';
import classes from './arrivals.module.css';

const SwipeList_query = graphql(`
  query SwipeList_query($studentId: ID!, $date: Date!) {
    student(id: $studentId) {
      id
      swipes(from: $date, to: $date) { id direction occurredAt gate skewed }
    }
  }
`);

interface SwipeListProps {
  studentId: string;
  date: IsoDate;
  newsMissed: number;
  /** Said when there are none. */
  empty: string;
}

/** Every swipe of a day, the newest first; one that comes in slides in. */
export function SwipeList({ studentId, date, newsMissed, empty }: SwipeListProps) {
  const { t } = useTranslation();
  const [{ data, error, fetching }, reread] = useQuery({
    query: SwipeList_query,
    variables: { studentId, date },
    requestPolicy: 'cache-and-network',
  });
  useEffect(() => {
    if (newsMissed > 0) reread({ requestPolicy: 'network-only' });
  }, [newsMissed, reread]);
  return (
    <Loaded
      value={data?.student?.swipes}
      fetching={fetching}
      error={error}
      onRetry={() => reread({ requestPolicy: 'network-only' })}
    >
      {(swipes) =>
        swipes.length === 0 ? (
          <p className={classes.quiet}>{empty}</p>
        ) : (
          <ul className={classes.swipes} aria-live="polite" aria-relevant="additions">
            {[...swipes]
              .sort((a, b) => b.occurredAt.localeCompare(a.occurredAt))
              .map(({ id, direction, occurredAt, gate, skewed }) => (
                <li key={id} className={classes.swipe}>
                  {direction === 'ARRIVAL' ? (
                    <IconDoorEnter size={22} stroke={1.8} aria-hidden />
                  ) : (
                    <IconDoorExit size={22} stroke={1.8} aria-hidden />
                  )}
                  <strong>{formatTaipeiTime(occurredAt)}</strong>
                  <span className={classes.quiet}>
                    {t(`arrivals.${direction}`, { gate: gate ?? '' })}
                    {skewed ? t('arrivals.skewed') : null}
                  </span>
                </li>
              ))}
          </ul>
        )
      }
    </Loaded>
  );
}
