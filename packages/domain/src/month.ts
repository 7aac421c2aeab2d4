import type { Locale } from './refusals/refusals.ts';
import { type IsoDate, partsOf, ROC_OFFSET } from './roc-date.ts';
import { addDays, weekdayOf } from './school-day.ts';

/** A month of the calendar: YYYY-MM (AD). */
export type YearMonth = string;

const DAYS_OF_WEEK = 7;

/** The month of a day. @throws RangeError when the argument is not a day of the calendar in ISO form */
export function monthOf(date: IsoDate): YearMonth {
  partsOf(date);
  return date.slice(0, 7);
}

/** The month so many months later; earlier with a negative number. @throws RangeError as {@link datesOfMonth} */
export function monthAfter(month: YearMonth, count: number): YearMonth {
  const { year, month: number } = partsOf(`${month}-01`);
  return utc(year, number + count, 1).slice(0, 7);
}

/** All days of a month in order. @throws RangeError when the argument is not a month in the form YYYY-MM */
export function datesOfMonth(month: YearMonth): IsoDate[] {
  const first = `${month}-01`;
  const { year, month: number } = partsOf(first);
  const length = Number(utc(year, number + 1, 0).slice(8));
  return Array.from({ length }, (_, index) => addDays(first, index));
}

/**
 * A month as a calendar on the wall draws it: weeks from Sunday to Saturday, null where a place belongs to another
 * month. @throws RangeError as {@link datesOfMonth}
 */
export function weeksOfMonth(month: YearMonth): (IsoDate | null)[][] {
  const lead = Array<null>(weekdayOf(`${month}-01`) % DAYS_OF_WEEK).fill(null);
  const places: (IsoDate | null)[] = [...lead, ...datesOfMonth(month)];
  while (places.length % DAYS_OF_WEEK !== 0) places.push(null);
  return Array.from({ length: places.length / DAYS_OF_WEEK }, (_, week) =>
    places.slice(week * DAYS_OF_WEEK, (week + 1) * DAYS_OF_WEEK),
  );
}

/** `2026-11` → `115 年 11 月`; in English `November 2026`. @throws RangeError as {@link datesOfMonth} */
export function monthName(month: YearMonth, locale: Locale): string {
  const { year, month: number } = partsOf(`${month}-01`);
  if (locale === 'zh-TW') return `${year - ROC_OFFSET} 年 ${number} 月`;
  return new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    new Date(`${month}-01T00:00:00Z`),
  );
}

/** Months and days out of range carry over, as `Date.UTC` has it. */
function utc(year: number, month: number, day: number): IsoDate {
  return new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10);
}
