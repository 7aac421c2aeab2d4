import { formatRocDate, toTaipeiDate } from '@qinshi/domain';
import { schoolNow } from './school-time.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

/** A day so many days from the school's today, as people write it: `115/11/23`. */
export function daysFromToday(days: number): string {
  return formatRocDate(toTaipeiDate(new Date(schoolNow().getTime() + days * DAY_MS)));
}
