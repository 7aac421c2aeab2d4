import { type DayState, formatTaipeiTime, type IsoDate, minutesOf } from '@qinshi/domain';

interface Day {
  date: IsoDate;
  state: DayState;
  arrivedAt?: string | null | undefined;
  leave?: object | null | undefined;
}

/** A month in numbers: what the picture shows, for those who do not see it. */
export interface MonthSummary {
  /** Days with school up to now. */
  schoolDays: number;
  present: number;
  late: number;
  onLeave: number;
  missing: number;
  /** Of which nothing is known yet; with them, and those of which nothing ever was, the numbers add up. */
  undecided: number;
  noData: number;
  /** HH:MM; null when nobody swiped. */
  averageArrival: string | null;
}

/**
 * Whether a day began too late. While it lasts, its state says so; once the pupil has left, the hour does.
 *
 * @param lateAfter HH:MM, the minute after which the school counts an arrival as late
 */
export function cameLate({ state, arrivedAt, leave }: Omit<Day, 'date'>, lateAfter: string | null): boolean {
  if (state === 'LATE') return true;
  return (
    state === 'LEFT' && !leave && Boolean(lateAfter && arrivedAt && formatTaipeiTime(arrivedAt) > lateAfter)
  );
}

/** Whether nothing is known of a day that is over: no reader ran, or the pupil had no card. It is no absence. */
export function isWithoutData({ date, state }: Pick<Day, 'date' | 'state'>, today: IsoDate): boolean {
  return state === 'NOT_YET' && date < today;
}

/** Counts the days of a month. */
export function monthSummary(days: readonly Day[], lateAfter: string | null, today: IsoDate): MonthSummary {
  const count = (...states: DayState[]) => days.filter(({ state }) => states.includes(state)).length;
  const arrivals = days.flatMap(({ arrivedAt }) =>
    arrivedAt ? [minutesOf(formatTaipeiTime(arrivedAt))] : [],
  );
  const noData = days.filter((day) => isWithoutData(day, today)).length;
  return {
    schoolDays: days.length - count('NO_SCHOOL'),
    present: count('ARRIVED', 'LATE', 'LEFT'),
    late: days.filter((day) => cameLate(day, lateAfter)).length,
    onLeave: count('ON_LEAVE'),
    missing: count('MISSING'),
    undecided: count('NOT_YET') - noData,
    noData,
    averageArrival: arrivals.length > 0 ? clock(arrivals.reduce((a, b) => a + b) / arrivals.length) : null,
  };
}

function clock(minutes: number): string {
  const whole = Math.round(minutes);
  return [Math.floor(whole / 60), whole % 60].map((part) => String(part).padStart(2, '0')).join(':');
}
