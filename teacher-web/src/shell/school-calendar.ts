import { useQuery } from '@apollo/client/react';
import { addDays, monthAfter, monthOf, periodsOn, toTaipeiDate } from '@qinshi/domain';
import { graphql } from '../gql/index.ts';

const CALENDAR = graphql(`
  query SchoolCalendar_query($from: Date!, $to: Date!) {
    viewer {
      activeIdentity {
        id
        school {
          id
          periods {
            code
            name
            startsAt
            endsAt
            countsAbsence
          }
          schoolDays(from: $from, to: $to) {
            date
            kind
            name
            weekday
            endsAt
          }
        }
      }
    }
  }
`);

/** How far back and ahead a page looks, in months. */
const BACK = 3;
const AHEAD = 6;

/**
 * What the dates around a day are for the viewer's school, and which periods each of them has.
 *
 * @param around any day; months far from it are not known
 */
export function useSchoolCalendar(around = toTaipeiDate(new Date())) {
  const month = monthOf(around);
  const firstMonth = monthAfter(month, -BACK);
  const lastMonth = monthAfter(month, AHEAD);
  const { data, loading, error, refetch } = useQuery(CALENDAR, {
    variables: { from: `${firstMonth}-01`, to: addDays(`${monthAfter(lastMonth, 1)}-01`, -1) },
  });
  const school = data?.viewer?.activeIdentity.school;
  const days = new Map(school?.schoolDays.map((day) => [day.date, day]));

  return {
    loading,
    error,
    retry: () => void refetch(),
    isKnown: school !== undefined && school !== null,
    firstMonth,
    lastMonth,
    periods: school?.periods ?? [],
    /** Undefined for a date that was not asked for. */
    dayOf: (date: string) => days.get(date),
    /** The periods that a date has; none when there is no school. */
    periodsOf: (date: string) => {
      const day = days.get(date);
      return day ? periodsOn({ kind: day.kind, endsAt: day.endsAt ?? null }, school?.periods ?? []) : [];
    },
  };
}

export type SchoolCalendar = ReturnType<typeof useSchoolCalendar>;
