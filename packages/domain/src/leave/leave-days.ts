import type { PeriodDefinition } from '../period-table.ts';
import type { IsoDate } from '../roc-date.ts';

/** Periods of one date for which leave is asked, by their codes. */
export interface LeaveDay {
  date: IsoDate;
  periods: readonly string[];
}

/** A period as counting needs it. */
type PeriodOfDay = Pick<PeriodDefinition, 'code' | 'startsAt'>;

const NOON = '12:00';
const AFTERNOON = '13:00';

/**
 * How many days leave is, whole and half: a morning and an afternoon are half a day each, however many of their periods
 * are asked for. The rest at noon belongs to whichever half is asked for with it; alone it is a half day as well.
 *
 * @param periodsOf the periods that a date has; codes that it does not have count for nothing
 */
export function leaveDayCount(
  days: readonly LeaveDay[],
  periodsOf: (date: IsoDate) => readonly PeriodOfDay[],
): number {
  return days.reduce((sum, { date, periods }) => {
    const asked = periodsOf(date).filter(({ code }) => periods.includes(code));
    if (asked.length === 0) return sum;
    const morning = asked.some(({ startsAt }) => startsAt < NOON);
    const afternoon = asked.some(({ startsAt }) => startsAt >= AFTERNOON);
    return sum + (morning && afternoon ? 1 : 0.5);
  }, 0);
}

/**
 * Whether all of a date is meant, by naming none of its periods or every one. That is the day, whatever periods it gets
 * later, and not the list.
 */
export function isWholeDay(
  { date, periods }: LeaveDay,
  periodsOf: (date: IsoDate) => readonly PeriodOfDay[],
): boolean {
  return periods.length === 0 || periodsOf(date).every(({ code }) => periods.includes(code));
}

/** How many periods leave is. */
export function leavePeriodCount(days: readonly LeaveDay[]): number {
  return days.reduce((sum, { periods }) => sum + periods.length, 0);
}

/**
 * What was asked for, in order: each date once, with its periods in the order of the day. A date without periods means
 * all of them. Codes that a date does not have stay, at the end, so that somebody can be told of them.
 */
export function resolveLeaveDays(
  days: readonly LeaveDay[],
  periodsOf: (date: IsoDate) => readonly PeriodOfDay[],
): { date: IsoDate; periods: string[] }[] {
  const byDate = Map.groupBy(days, ({ date }) => date);
  return [...byDate]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([date, asked]) => {
      const all = periodsOf(date).map(({ code }) => code);
      if (asked.some(({ periods }) => periods.length === 0)) return { date, periods: all };
      const wanted = new Set(asked.flatMap(({ periods }) => periods));
      return {
        date,
        periods: [
          ...all.filter((code) => wanted.has(code)),
          ...[...wanted].filter((code) => !all.includes(code)),
        ],
      };
    });
}
