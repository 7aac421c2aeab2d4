import { formatRocDate, toTaipeiDate } from '@qinshi/domain';

const DAY_MS = 24 * 60 * 60 * 1000;

/** A day so many days from today in Taipei, as people write it: `115/11/23`. */
export function daysFromToday(days: number): string {
  return formatRocDate(toTaipeiDate(new Date(Date.now() + days * DAY_MS)));
}
