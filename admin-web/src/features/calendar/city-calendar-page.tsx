import { useQuery } from '@apollo/client/react';
import { datesBetween, schoolDay, schoolYearOf, termRange } from '@qinshi/domain';
import { LoadingCards, PageHeader } from '@qinshi/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql, readFragment } from '../../gql/index.ts';
import { Page } from '../../shell/page.tsx';
import { usePageTitle } from '../../shell/page-title.ts';
import { QueryProblem } from '../../shell/query-problem.tsx';
import { useToday } from '../../shell/today.ts';
import { CalendarBoard } from './calendar-board.tsx';
import { CalendarEntries_day } from './calendar-entries.ts';
import { CalendarToolbar } from './calendar-toolbar.tsx';

const CityCalendarPage_query = graphql(`
  query CityCalendarPage($from: Date!, $to: Date!) {
    cityCalendarDays(from: $from, to: $to) {
      ...CalendarEntries_day
    }
    terms {
      id
      schoolYear
      startsOn
      endsOn
    }
  }
`);

/** The calendar that all schools of the city share. */
export function CityCalendarPage() {
  const { t } = useTranslation();
  const current = schoolYearOf(useToday());
  const [schoolYear, setSchoolYear] = useState(current);
  const year = { from: termRange(schoolYear, 1).startsOn, to: termRange(schoolYear, 2).endsOn };
  const { data, error, refetch } = useQuery(CityCalendarPage_query, { variables: year });
  usePageTitle(t('calendar.titleCity'));

  if (error && !data) return <QueryProblem error={error} onRetry={() => void refetch()} />;
  const entries = data?.cityCalendarDays.map((day) => readFragment(CalendarEntries_day, day));
  const calendar = {
    terms: data?.terms ?? [],
    entries: (entries ?? []).map((entry) => ({ ...entry, ofCity: true })),
  };
  return (
    <Page>
      <PageHeader title={t('calendar.titleCity')} />
      {!entries ? (
        <LoadingCards count={2} label={t('list.loading')} />
      ) : (
        <>
          <CalendarToolbar
            schoolId={schoolYear >= current ? null : undefined}
            lead={t('calendar.leadCity')}
            schoolYear={schoolYear}
            schoolYears={calendar.terms.map((term) => term.schoolYear)}
            onSchoolYear={setSchoolYear}
            onChanged={() => void refetch()}
          />
          <CalendarBoard
            key={schoolYear}
            owner={schoolYear >= current ? null : undefined}
            year={year}
            days={new Map(datesBetween(year.from, year.to).map((date) => [date, schoolDay(date, calendar)]))}
            entries={entries}
            onChanged={() => void refetch()}
          />
        </>
      )}
    </Page>
  );
}
