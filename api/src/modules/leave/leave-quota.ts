import {
  type IsoDate,
  LEAVE_STATUSES_IN_FORCE,
  leaveDayCount,
  periodsOn,
  schoolYearOf,
  termRange,
} from '@qinshi/domain';
import type { EntityManager } from '../../db/orm.ts';
import { periodTablesOf, schoolDaysOfSchools } from '../calendar/school-days.ts';
import { LeavePeriod, LeaveRequest } from './leave-request.entity.ts';

/** Days of a type that pupils have taken, waiting ones included. */
interface UsedDays {
  in(studentId: string, schoolYear: number): number;
}

/**
 * What pupils have taken of a type in the school years of these dates, each day in the year that it lies in. One
 * statement however many pupils there are; a few more where a request reaches over the end of a July.
 * @param except a request that is being changed
 */
export async function usedDaysOf(
  em: EntityManager,
  studentIds: readonly string[],
  type: string,
  dates: readonly IsoDate[],
  except: string | null,
): Promise<UsedDays> {
  const years = [...new Set(dates.map(schoolYearOf))].sort((a, b) => a - b);
  const used = new Map<string, number>();
  const add = (studentId: string, year: number, days: number) =>
    used.set(`${studentId}/${year}`, (used.get(`${studentId}/${year}`) ?? 0) + days);
  const requests = await em.find(LeaveRequest, {
    student: { $in: [...studentIds] },
    type,
    status: { $in: [...LEAVE_STATUSES_IN_FORCE] },
    $or: years.map((year) => ({
      firstOn: { $lte: termRange(year, 2).endsOn },
      lastOn: { $gte: termRange(year, 1).startsOn },
    })),
    ...(except ? { id: { $ne: except } } : {}),
  });
  const isWithin = ({ firstOn, lastOn }: LeaveRequest) => schoolYearOf(firstOn) === schoolYearOf(lastOn);
  for (const request of requests.filter(isWithin))
    add(request.student.id, schoolYearOf(request.firstOn), request.dayCount);
  const across = requests.filter((request) => !isWithin(request));
  if (across.length > 0)
    for (const year of years)
      for (const { studentId, days } of await daysWithin(em, across, year)) add(studentId, year, days);
  return { in: (studentId, year) => used.get(`${studentId}/${year}`) ?? 0 };
}

/** How many days of requests lie within a school year. */
async function daysWithin(em: EntityManager, requests: readonly LeaveRequest[], year: number) {
  const [first, last] = [termRange(year, 1).startsOn, termRange(year, 2).endsOn];
  const schoolIds = [...new Set(requests.map(({ school }) => school.id))];
  const calendar = await schoolDaysOfSchools(em, schoolIds, first, last);
  const tables = await periodTablesOf(em, schoolIds);
  const rows = await em.find(LeavePeriod, {
    request: { $in: requests.map(({ id }) => id) },
    date: { $gte: first, $lte: last },
  });
  const byRequest = Map.groupBy(rows, ({ request }) => request.id);
  return requests.map(({ id, student, school }) => {
    const periodsOf = (date: IsoDate) => {
      const day = calendar.get(school.id)?.get(date);
      return day ? periodsOn(day, tables.on(school.id, date)) : [];
    };
    const byDate = Map.groupBy(byRequest.get(id) ?? [], ({ date }) => date);
    const days = [...byDate].map(([date, asked]) => ({
      date,
      periods: asked.flatMap(({ period }) => period ?? periodsOf(date).map(({ code }) => code)),
    }));
    return { studentId: student.id, days: leaveDayCount(days, periodsOf) };
  });
}
