import { useQuery } from '@apollo/client/react';
import { schoolYearOf, termRange, type Weekday } from '@qinshi/domain';
import { LoadingCards } from '@qinshi/ui';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql, readFragment } from '../../gql/index.ts';
import { isOneOf, ownSchoolId } from '../../shell/guards.ts';
import { usePageTitle } from '../../shell/page-title.ts';
import { QueryProblem } from '../../shell/query-problem.tsx';
import { useToday } from '../../shell/today.ts';
import { CalendarBoard } from './calendar-board.tsx';
import { CalendarEntries_day } from './calendar-entries.ts';
import { CalendarToolbar } from './calendar-toolbar.tsx';

const SchoolCalendarPage_query = graphql(`
  query SchoolCalendarPage($schoolId: ID!, $from: Date!, $to: Date!) {
    school(id: $schoolId) {
      id
      schoolDays(from: $from, to: $to) {
        date
        kind
        name
        weekday
        endsAt
      }
      calendarDays(from: $from, to: $to) {
        ...CalendarEntries_day
      }
      terms {
        id
        schoolYear
      }
    }
  }
`);

const staffRoute = getRouteApi('/_staff');
const route = getRouteApi('/_staff/schools/$schoolId/calendar');

/** A school's calendar: its own exceptions over those of the city. */
export function SchoolCalendarPage() {
  const { t } = useTranslation();
  const { schoolId } = route.useParams();
  const { viewer } = staffRoute.useRouteContext();
  const current = schoolYearOf(useToday());
  const [schoolYear, setSchoolYear] = useState(current);
  const year = { from: termRange(schoolYear, 1).startsOn, to: termRange(schoolYear, 2).endsOn };
  const { data, error, refetch } = useQuery(SchoolCalendarPage_query, { variables: { schoolId, ...year } });
  usePageTitle(t('calendar.title'));

  if (error && !data) return <QueryProblem partial error={error} onRetry={() => void refetch()} />;
  if (!data?.school) return <LoadingCards count={2} label={t('list.loading')} />;
  const { schoolDays, calendarDays, terms } = data.school;
  const maySet = isOneOf(viewer, 'SCHOOL_ADMIN') && ownSchoolId(viewer) === schoolId && schoolYear >= current;
  return (
    <>
      <CalendarToolbar
        schoolId={maySet ? schoolId : undefined}
        lead={t('calendar.leadSchool')}
        schoolYear={schoolYear}
        schoolYears={terms.map((term) => term.schoolYear)}
        onSchoolYear={setSchoolYear}
        onChanged={() => void refetch()}
      />
      <CalendarBoard
        key={schoolYear}
        owner={maySet ? schoolId : undefined}
        year={year}
        days={new Map(schoolDays.map((day) => [day.date, { ...day, weekday: day.weekday as Weekday }]))}
        entries={calendarDays.map((day) => readFragment(CalendarEntries_day, day))}
        onChanged={() => void refetch()}
      />
    </>
  );
}
