import type { PeriodDefinition } from './period-table.ts';
import { type IsoDate, partsOf } from './roc-date.ts';

/** What an entry of the calendar makes of its date: no school, school all the same, or school until some hour. */
export const CALENDAR_DAY_KINDS = ['HOLIDAY', 'MAKE_UP', 'HALF_DAY'] as const;
export type CalendarDayKind = (typeof CALENDAR_DAY_KINDS)[number];

export const SCHOOL_DAY_KINDS = ['SCHOOL_DAY', 'HALF_DAY', 'NO_SCHOOL'] as const;
export type SchoolDayKind = (typeof SCHOOL_DAY_KINDS)[number];

/** Monday is 1, Sunday 7. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** An exception of the calendar: of the whole city, or of one school. */
export interface CalendarEntry {
  date: IsoDate;
  kind: CalendarDayKind;
  name: string;
  /** Whose weekday's timetable holds; of a make-up day, and of a half day at a weekend. */
  weekday: number | null;
  /** Of a half day: when lessons end, HH:MM. */
  endsAt: string | null;
  /** Whether it is the city's; a school's own entry for the same date beats it. */
  ofCity: boolean;
}

/** What a date is for a school. */
export interface SchoolDay {
  date: IsoDate;
  kind: SchoolDayKind;
  /** Why it is no ordinary date: name of the holiday, of the make-up day. */
  name: string | null;
  /** The weekday whose timetable holds; of a date without school, its own. */
  weekday: Weekday;
  /** Of a half day: when lessons end, HH:MM. */
  endsAt: string | null;
}

export interface SchoolCalendar {
  /** Semesters, both days included. */
  terms: readonly { startsOn: IsoDate; endsOn: IsoDate }[];
  entries: readonly CalendarEntry[];
}

const SATURDAY = 6;

/** Monday is 1, Sunday 7. @throws RangeError when the argument is not a day of the calendar in ISO form */
export function weekdayOf(date: IsoDate): Weekday {
  const { year, month, day } = partsOf(date);
  const fromSunday = new Date(Date.UTC(year, month - 1, day)).getUTCDay();
  return (fromSunday === 0 ? 7 : fromSunday) as Weekday;
}

/**
 * What a date is: Monday to Friday within a semester there is school, unless an entry says otherwise. The school's own
 * entry beats the city's. Outside the semesters there is none, whatever entries say.
 *
 * @throws RangeError when the argument is not a day of the calendar in ISO form
 */
export function schoolDay(date: IsoDate, { terms, entries }: SchoolCalendar): SchoolDay {
  const own = weekdayOf(date);
  const none: SchoolDay = { date, kind: 'NO_SCHOOL', name: null, weekday: own, endsAt: null };
  if (!terms.some(({ startsOn, endsOn }) => startsOn <= date && date <= endsOn)) return none;
  const ofDate = entries.filter((entry) => entry.date === date);
  const entry = ofDate.find(({ ofCity }) => !ofCity) ?? ofDate[0];
  if (!entry) return own >= SATURDAY ? none : { ...none, kind: 'SCHOOL_DAY' };
  const { name } = entry;
  // A school that shortens the city's make-up day still holds the weekday that the city names.
  const held = entry.weekday ?? ofDate.find(({ kind }) => kind === 'MAKE_UP')?.weekday ?? own;
  if (entry.kind === 'HOLIDAY' || held >= SATURDAY) return { ...none, name };
  const day = { date, name, weekday: held as Weekday };
  return entry.kind === 'HALF_DAY'
    ? { ...day, kind: 'HALF_DAY', endsAt: entry.endsAt }
    : { ...day, kind: 'SCHOOL_DAY', endsAt: null };
}

/** Whether there are lessons, be it for half a day. */
export function isSchoolDay({ kind }: Pick<SchoolDay, 'kind'>): boolean {
  return kind !== 'NO_SCHOOL';
}

/** The periods that a date has: none without school, and on a half day those that are over when lessons end. */
export function periodsOn<P extends Pick<PeriodDefinition, 'endsAt'>>(
  { kind, endsAt }: Pick<SchoolDay, 'kind' | 'endsAt'>,
  periods: readonly P[],
): P[] {
  if (kind === 'NO_SCHOOL') return [];
  return endsAt === null ? [...periods] : periods.filter((period) => period.endsAt <= endsAt);
}

/** The Monday of the week that a date is in: weeks begin on Monday. @throws RangeError as weekdayOf */
export function mondayOf(date: IsoDate): IsoDate {
  return addDays(date, 1 - weekdayOf(date));
}

/** All dates of a span, both ends included; none when it ends before it starts. @throws RangeError as weekdayOf */
export function datesBetween(from: IsoDate, to: IsoDate): IsoDate[] {
  const dates: IsoDate[] = [];
  for (let date = from; date <= to; date = addDays(date, 1)) dates.push(date);
  return dates;
}

/** The date so many days later, or earlier. @throws RangeError as weekdayOf */
export function addDays(date: IsoDate, days: number): IsoDate {
  const { year, month, day } = partsOf(date);
  const shifted = new Date(0);
  shifted.setUTCFullYear(year, month - 1, day + days);
  return shifted.toISOString().slice(0, 10);
}
