import { type IsoDate, type LeaveDay, periodsOn, schoolYearOf } from '@qinshi/domain';
import type { EntityManager } from '../../db/orm.ts';
import { periodTablesOf, schoolDaysOfSchools } from '../calendar/school-days.ts';
import { LeavePeriod, type LeaveRequest } from './leave-request.entity.ts';

/**
 * What requests ask for, by their ids: each date with its periods. A whole day has those that the school's table has on
 * that date now; where there is no school any more, those of a usual day. One statement, and a few for each school year
 * in which a whole day lies.
 */
export async function daysOfRequests(
  em: EntityManager,
  requests: readonly LeaveRequest[],
): Promise<Map<string, LeaveDay[]>> {
  const rows = await em.find(
    LeavePeriod,
    { request: { $in: requests.map(({ id }) => id) } },
    { orderBy: { date: 'asc', id: 'asc' } },
  );
  const schoolOf = new Map(requests.map(({ id, school }) => [id, school.id]));
  const whole = rows.filter(({ period }) => period === null);
  const codesOf = await codesOfDates(
    em,
    [...new Set(whole.flatMap(({ request }) => schoolOf.get(request.id) ?? []))],
    whole.map(({ date }) => date),
  );
  const byRequest = Map.groupBy(rows, ({ request }) => request.id);
  return new Map(
    requests.map(({ id, school }) => {
      const byDate = Map.groupBy(byRequest.get(id) ?? [], ({ date }) => date);
      const days = [...byDate].map(([date, asked]) => ({
        date,
        periods: asked.flatMap(({ period }) => period ?? codesOf(school.id, date)),
      }));
      return [id, days];
    }),
  );
}

/** The periods of dates at schools, by their codes. */
async function codesOfDates(
  em: EntityManager,
  schoolIds: readonly string[],
  dates: readonly IsoDate[],
): Promise<(schoolId: string, date: IsoDate) => string[]> {
  if (schoolIds.length === 0) return () => [];
  const tables = await periodTablesOf(em, schoolIds);
  const calendars = new Map<number, Awaited<ReturnType<typeof schoolDaysOfSchools>>>();
  for (const [year, ofYear] of Map.groupBy(dates, schoolYearOf)) {
    const [first, last] = [ofYear.reduce(earlier), ofYear.reduce(later)];
    calendars.set(year, await schoolDaysOfSchools(em, schoolIds, first, last));
  }
  return (schoolId, date) => {
    const table = tables.on(schoolId, date);
    const day = calendars.get(schoolYearOf(date))?.get(schoolId)?.get(date);
    const periods = day ? periodsOn(day, table) : [];
    return (periods.length > 0 ? periods : table).map(({ code }) => code);
  };
}

const earlier = (a: IsoDate, b: IsoDate) => (a < b ? a : b);
const later = (a: IsoDate, b: IsoDate) => (a > b ? a : b);
