import {
  type IsoDate,
  isSchoolDay,
  type PeriodDefinition,
  periodsOn,
  type SchoolDay,
  toTaipeiDate,
} from '@qinshi/domain';
import type { EntityManager } from '../../db/orm.ts';
import { badInput } from '../../graphql/errors.ts';
import { periodsOf, schoolDays } from '../calendar/school-days.ts';

/** A date on which a school has lessons, and the periods that it has. */
export interface SchoolDate {
  schoolDay: SchoolDay;
  periods: PeriodDefinition[];
}

/**
 * The date of a school on which somebody is recorded as being there or not.
 * @throws Refusal BAD_INPUT naming `date`: DAY_AHEAD when it has not come, DAY_WITHOUT_SCHOOL.
 */
export async function schoolDateOf(
  em: EntityManager,
  schoolId: string,
  date: IsoDate,
  at: Date,
): Promise<SchoolDate> {
  if (date > toTaipeiDate(at)) throw badInput('DAY_AHEAD', 'date');
  const schoolDay = (await schoolDays(em, schoolId, date, date)).get(date);
  if (!schoolDay || !isSchoolDay(schoolDay)) throw badInput('DAY_WITHOUT_SCHOOL', 'date', { date });
  return { schoolDay, periods: periodsOn(schoolDay, await periodsOf(em, schoolId, date)) };
}

/** A period of the date. @throws Refusal BAD_INPUT PERIOD_UNKNOWN naming `period`. */
export function periodOf({ periods }: SchoolDate, code: string): PeriodDefinition {
  const period = periods.find((each) => each.code === code);
  if (!period) throw badInput('PERIOD_UNKNOWN', 'period');
  return period;
}
