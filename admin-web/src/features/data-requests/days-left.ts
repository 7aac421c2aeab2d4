import { type IsoDate, toTaipeiDate } from '@qinshi/domain';

const DAY_MS = 24 * 60 * 60 * 1000;

/** Whole calendar days from today to the day of an instant in Taipei: 0 today, negative when it is over. */
export function daysLeft(due: string, today: IsoDate): number {
  return (Date.parse(toTaipeiDate(due)) - Date.parse(today)) / DAY_MS;
}
