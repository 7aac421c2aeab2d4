import {
  addDays,
  type CalendarEntry,
  type DayRule,
  datesBetween,
  defaultDayRule,
  type IsoDate,
  type PeriodDefinition,
  type SchoolDay,
  type SchoolLevel,
  schoolDay,
} from '@qinshi/domain';
import type { EntityManager } from '../../db/orm.ts';
import { Period } from '../schools/period.entity.ts';
import { Term } from '../schools/term.entity.ts';
import { CalendarDay } from './calendar-day.entity.ts';
import { DayRuleRow } from './day-rule.entity.ts';

/** Longer spans than a school year nobody needs at once. */
const MAX_DAYS = 400;

/**
 * What each date of a span is for a school, both ends included, in order.
 * @throws RangeError when the span has more than 400 days
 */
export async function schoolDays(
  em: EntityManager,
  schoolId: string,
  from: IsoDate,
  to: IsoDate,
): Promise<Map<IsoDate, SchoolDay>> {
  const ofSchools = await schoolDaysOfSchools(em, [schoolId], from, to);
  return ofSchools.get(schoolId) ?? new Map();
}

/** What one date is for each of several schools. */
export async function schoolDayOfSchools(
  em: EntityManager,
  schoolIds: readonly string[],
  date: IsoDate,
): Promise<Map<string, SchoolDay>> {
  const ofSchools = await schoolDaysOfSchools(em, schoolIds, date, date);
  return new Map(
    [...ofSchools].flatMap(([schoolId, days]) => [...days.values()].map((day) => [schoolId, day] as const)),
  );
}

/** What each date of a span is for each of several schools, in two statements. @throws RangeError as schoolDays */
export async function schoolDaysOfSchools(
  em: EntityManager,
  schoolIds: readonly string[],
  from: IsoDate,
  to: IsoDate,
): Promise<Map<string, Map<IsoDate, SchoolDay>>> {
  if (to >= addDays(from, MAX_DAYS)) throw new RangeError(`At most ${MAX_DAYS} days at once`);
  const dates = datesBetween(from, to);
  const terms = await em.find(Term, { startsOn: { $lte: to }, endsOn: { $gte: from } });
  const rows = await em.find(CalendarDay, {
    date: { $gte: from, $lte: to },
    $or: [{ school: null }, { school: { $in: [...schoolIds] } }],
  });
  const bySchool = Map.groupBy(rows, (row) => row.school?.id ?? null);
  const city = (bySchool.get(null) ?? []).map(entryOf);
  return new Map(
    schoolIds.map((schoolId) => {
      const own = (bySchool.get(schoolId) ?? []).map(entryOf);
      const byDate = Map.groupBy([...own, ...city], (entry) => entry.date);
      const days = dates.map(
        (date) => [date, schoolDay(date, { terms, entries: byDate.get(date) ?? [] })] as const,
      );
      return [schoolId, new Map(days)];
    }),
  );
}

function entryOf({ date, kind, name, weekday, endsAt, school }: CalendarDay): CalendarEntry {
  return { date, kind, name, weekday, endsAt, ofCity: school === null };
}

/** The hours of several schools, as they held on any date. */
export interface DayRules {
  /** `level`: levelOfGrade() of the pupil's class. The defaults of the level hold until the school has set its own. */
  on(schoolId: string, level: SchoolLevel, date: IsoDate): DayRule;
}

/** All hours that these schools have set, in one statement. */
export async function dayRulesOf(em: EntityManager, schoolIds: readonly string[]): Promise<DayRules> {
  const rows = await em.find(
    DayRuleRow,
    { school: { $in: [...schoolIds] } },
    { orderBy: { startsOn: 'desc' } },
  );
  const byPlace = Map.groupBy(rows, (row) => `${row.school.id}/${row.level}`);
  return {
    on(schoolId, level, date) {
      const row = byPlace.get(`${schoolId}/${level}`)?.find(({ startsOn }) => startsOn <= date);
      if (!row) return defaultDayRule(level);
      const { arrivesFrom, lateAfter, alarmAt, leavesFrom } = row;
      return { arrivesFrom, lateAfter, alarmAt, leavesFrom };
    },
  };
}

/** The hours of one school and level on a date. */
export async function dayRuleOf(
  em: EntityManager,
  schoolId: string,
  level: SchoolLevel,
  date: IsoDate,
): Promise<DayRule> {
  return (await dayRulesOf(em, [schoolId])).on(schoolId, level, date);
}

/** The period tables of several schools, as they held on any date. */
export interface PeriodTables {
  /** In order of the day. */
  on(schoolId: string, date: IsoDate): PeriodDefinition[];
  /** What a code meant on a date; the code itself where the school never had one such. */
  name(schoolId: string, code: string, date: IsoDate): string;
}

/** All period tables that these schools have or had, in one statement. */
export async function periodTablesOf(em: EntityManager, schoolIds: readonly string[]): Promise<PeriodTables> {
  const rows = await em.find(
    Period,
    { school: { $in: [...schoolIds] } },
    { orderBy: { startsOn: 'desc', position: 'asc' } },
  );
  const bySchool = Map.groupBy(rows, (row) => row.school.id);
  const held = (row: Period, date: IsoDate) =>
    row.startsOn <= date && (row.endsOn === null || date <= row.endsOn);
  return {
    on: (schoolId, date) =>
      (bySchool.get(schoolId) ?? []).filter((row) => held(row, date)).sort((a, b) => a.position - b.position),
    name(schoolId, code, date) {
      const same = (bySchool.get(schoolId) ?? []).filter((row) => row.code === code);
      return (same.find((row) => held(row, date)) ?? same[0])?.name ?? code;
    },
  };
}

/** The period table of one school on a date, in order of the day. */
export async function periodsOf(
  em: EntityManager,
  schoolId: string,
  date: IsoDate,
): Promise<PeriodDefinition[]> {
  return (await periodTablesOf(em, [schoolId])).on(schoolId, date);
}
