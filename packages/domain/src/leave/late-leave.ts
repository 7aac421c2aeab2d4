import type { IsoDate } from '../roc-date.ts';
import { addDays } from '../school-day.ts';

/** Whether a date lies farther back than leave can be asked for. */
export function isTooLateToAsk(date: IsoDate, today: IsoDate, pastDays: number): boolean {
  return date < addDays(today, -pastDays);
}

/** What keeps an absence from being asked for afterwards: leave that is asked for already, or the school's time limit. */
export type LateObstacle = 'ASKED' | 'TOO_LATE';

interface Recorded {
  date: IsoDate;
  /** Leave that settles it, or was asked for. */
  leaveRequest?: object | null | undefined;
}

/** What keeps a family from asking for leave for an absence (缺曠補請); null when nothing does. */
export function lateObstacle(
  { date, leaveRequest }: Recorded,
  today: IsoDate,
  pastDays: number,
): LateObstacle | null {
  if (leaveRequest) return 'ASKED';
  return isTooLateToAsk(date, today, pastDays) ? 'TOO_LATE' : null;
}
