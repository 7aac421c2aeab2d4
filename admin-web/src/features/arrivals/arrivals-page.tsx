import { useQuery, useSubscription } from '@apollo/client/react';
import { Text } from '@mantine/core';
import { useThrottledCallback } from '@mantine/hooks';
import { EmptyState, LoadingCards } from '@qinshi/ui';
import { IconMoodSmile } from '@tabler/icons-react';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../gql/index.ts';
import { ExportMenu } from '../../lists/export-menu.tsx';
import { shortDate, useNumberFormat } from '../../shell/formats.ts';
import { useReconnected } from '../../shell/live.ts';
import { Section } from '../../shell/page.tsx';
import { usePageTitle } from '../../shell/page-title.ts';
import { QueryProblem } from '../../shell/query-problem.tsx';
import classes from './arrivals.module.css';
import { ArrivalsCurve } from './arrivals-curve.tsx';
import { MissingList } from './missing-list.tsx';

const ArrivalsPage_query = graphql(`
  query ArrivalsPage($schoolId: ID!) {
    school(id: $schoolId) {
      id
      arrivals {
        date
        schoolDay {
          kind
          name
        }
        expected
        arrived
        late
        onLeave
        missing
        curve {
          at
          count
        }
        missingStudents {
          ...MissingList_row
        }
      }
    }
  }
`);

const ArrivalsPage_swipe = graphql(`
  subscription ArrivalsPage_swipe {
    swipeRecorded {
      id
    }
  }
`);

/** A school that comes in all at once has the screen read again once in this time. */
const AT_MOST_EVERY_MS = 1_000;
/** The hours of the day change it too, without anybody at a gate. */
const AT_LEAST_EVERY_MS = 60_000;

const route = getRouteApi('/_staff/schools/$schoolId/attendance/arrivals');

/** The school's morning: how many have come, when, and who is missing; it moves as cards are held to readers. */
export function ArrivalsPage() {
  const { t } = useTranslation();
  const { schoolId } = route.useParams();
  const { data, error, refetch } = useQuery(ArrivalsPage_query, {
    variables: { schoolId },
    pollInterval: AT_LEAST_EVERY_MS,
  });
  const reread = useThrottledCallback(() => {
    // A failed look in the background leaves the figures of the last one; the next swipe tries again.
    refetch().catch(() => undefined);
  }, AT_MOST_EVERY_MS);
  useSubscription(ArrivalsPage_swipe, { ignoreResults: true, onData: reread });
  useReconnected(reread);
  usePageTitle(t('arrivals.title'));

  if (error && !data) return <QueryProblem partial error={error} onRetry={() => void refetch()} />;
  if (!data?.school) return <LoadingCards count={2} label={t('list.loading')} />;
  const { date, schoolDay, missingStudents, curve, ...counts } = data.school.arrivals;
  if (schoolDay.kind === 'NO_SCHOOL')
    return (
      <EmptyState
        icon={<IconMoodSmile size={32} stroke={1.6} aria-hidden />}
        title={t('arrivals.noSchool')}
        text={schoolDay.name ?? t('arrivals.noSchoolText')}
      />
    );
  return (
    <>
      <Text>{t('arrivals.lead', { date: shortDate(date) })}</Text>
      <Counts {...counts} />
      <Section title={t('arrivals.curve')}>
        <ArrivalsCurve curve={curve} />
      </Section>
      <Section
        title={t('arrivals.missingTitle')}
        more={
          missingStudents.length > 0 ? (
            <ExportMenu exported={{ list: 'missing', params: { school: schoolId, date } }} />
          ) : null
        }
      >
        <MissingList rows={missingStudents} />
      </Section>
    </>
  );
}

const COUNTS = ['expected', 'arrived', 'late', 'onLeave', 'missing'] as const;

function Counts(counts: Record<(typeof COUNTS)[number], number>) {
  const { t } = useTranslation();
  const number = useNumberFormat();
  return (
    <dl className={classes.counts}>
      {COUNTS.map((name) => (
        <div key={name} data-alarm={name === 'missing' && counts.missing > 0 ? true : undefined}>
          <dt>{t(`arrivals.${name}`)}</dt>
          <dd>{number(counts[name])}</dd>
        </div>
      ))}
    </dl>
  );
}
