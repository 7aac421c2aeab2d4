import { toTaipeiDate } from '@qinshi/domain';

const DAY_MS = 24 * 60 * 60 * 1000;

/** Whole calendar days in Taipei from now to the day of an instant: 0 today, negative when it is over. */
export function daysLeft(due: string, now: Date = new Date()): number {
  return Math.round((Date.parse(toTaipeiDate(due)) - Date.parse(toTaipeiDate(now))) / DAY_MS);
}
