import type { DayRule } from './day-rule.ts';
import type { PeriodDefinition } from './period-table.ts';
import type { IsoDate } from './roc-date.ts';
import type { RollCallMark } from './roll-call.ts';
import type { SchoolDay } from './school-day.ts';
import type { DayState } from './state-words.ts';
import { minutesOf } from './time-of-day.ts';

/** What a reader at the gate tells. */
export const SWIPE_DIRECTIONS = ['ARRIVAL', 'DEPARTURE'] as const;
export type SwipeDirection = (typeof SWIPE_DIRECTIONS)[number];

export interface DaySwipe {
  direction: SwipeDirection;
  occurredAt: Date;
}

/** A period as the day needs it. */
export type DayPeriod = Pick<PeriodDefinition, 'code' | 'startsAt' | 'endsAt' | 'countsAbsence'>;

/** A period that is asked for or granted as leave. */
export interface DayLeave {
  /** Null: the whole day. */
  period: string | null;
  status: 'PENDING' | 'APPROVED';
}

/** Whether leave covers a period: it is leave of that one, or of the whole day, which has whatever periods it has. */
export function coversPeriod({ period }: Pick<DayLeave, 'period'>, code: string | undefined): boolean {
  return period === null || period === code;
}

/** What a teacher has recorded of one period. */
export interface DayMark {
  period: string;
  mark: RollCallMark;
}

/** Everything that a pupil's day follows from. Of the lists, order and repetition do not matter. */
export interface StudentDayFacts {
  schoolDay: Pick<SchoolDay, 'date' | 'kind' | 'endsAt'>;
  /** The school's hours for the pupil's level. */
  rule: DayRule;
  /** The periods that the pupil has on that date. */
  periods: readonly DayPeriod[];
  swipes: readonly DaySwipe[];
  marks: readonly DayMark[];
  leave: readonly DayLeave[];
  /** The class is out on a trip: nobody is missed at the gate. */
  outing: boolean;
  /** Somebody has written down why the pupil is not there. */
  noted: boolean;
  now: Date;
}

export interface StudentDay {
  state: DayState;
  /** The first arrival at the gate; null also when only a teacher saw the pupil. */
  arrivedAt: Date | null;
  /** The departure after which the pupil was not seen again. */
  leftAt: Date | null;
  /** Missing, and nothing explains it: no leave that is granted or asked for, no note. Whoever is told, is told then. */
  unexplained: boolean;
}

const DAY_MS = 24 * 60 * 60 * 1000;

/**
 * A pupil's day, from what is known of it.
 *
 * Without school it is NO_SCHOOL. Who was seen, by a reader or a teacher, is there (LATE when the first arrival came
 * after the hour, and no approved leave covered it) until a departure says LEFT. Of whoever was not seen, approved leave
 * that covers the moment makes ON_LEAVE; a trip of the class, or an hour at which nobody is missed yet, NOT_YET; the
 * rest is MISSING.
 *
 * A period on leave reaches to the beginning of the next one, the first also back to midnight and the last to the end
 * of the day. Whoever comes after leave is expected when it ends, and is missed as long afterwards as the school waits
 * in the morning. A day that is over is seen from its end, one that lies ahead from its beginning.
 */
export function studentDay(facts: StudentDayFacts): StudentDay {
  const { schoolDay, rule, outing, noted } = facts;
  const now = clamp(
    facts.now.getTime(),
    taipeiInstant(schoolDay.date, '00:00'),
    taipeiInstant(schoolDay.date, '00:00') + DAY_MS,
  );
  const swipes = swipesOf(facts.swipes, schoolDay, rule).filter(
    ({ occurredAt }) => occurredAt.getTime() <= now,
  );
  const day = new Day(facts);
  const seen = day.seenByTeachers(now);
  const left = lastDeparture(swipes, seen);
  const arrivedAt = firstArrival(swipes, seen);
  const answer = (state: DayState, unexplained = false): StudentDay => ({
    state,
    arrivedAt,
    leftAt: left?.at ?? null,
    unexplained,
  });

  if (schoolDay.kind === 'NO_SCHOOL') return answer('NO_SCHOOL');
  if (left) return answer('LEFT');
  if (arrivedAt) return answer(!outing && day.isLate(arrivedAt) ? 'LATE' : 'ARRIVED');
  const [first] = seen;
  if (first) return answer(first.mark === 'LATE' ? 'LATE' : 'ARRIVED');
  if (outing) return answer('NOT_YET');
  if (day.isOnLeave(now, ['APPROVED'])) return answer('ON_LEAVE');
  if (now < day.missedAt(now, ['APPROVED'])) return answer('NOT_YET');
  const asked = ['APPROVED', 'PENDING'] as const;
  const excusable = day.isOnLeave(now, asked) || now < day.missedAt(now, asked);
  return answer('MISSING', !noted && !excusable);
}

/** The swipes that count on a date, in order; of two at the same instant the departure is the later one. */
export function swipesOf<Swipe extends DaySwipe>(
  swipes: readonly Swipe[],
  { date }: Pick<SchoolDay, 'date'>,
  { arrivesFrom }: Pick<DayRule, 'arrivesFrom'>,
): Swipe[] {
  const rank = ({ direction }: DaySwipe) => SWIPE_DIRECTIONS.indexOf(direction);
  return swipes
    .filter(({ occurredAt }) => occurredAt.getTime() >= taipeiInstant(date, arrivesFrom))
    .sort((a, b) => a.occurredAt.getTime() - b.occurredAt.getTime() || rank(a) - rank(b));
}

/** The instant of a time of day in Taipei, in milliseconds. */
export function taipeiInstant(date: IsoDate, time: string): number {
  return Date.parse(`${date}T00:00:00+08:00`) + minutesOf(time) * 60_000;
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), most);
}

/** A pupil whom a teacher saw in a period. */
interface Sighting {
  mark: RollCallMark;
  from: number;
  to: number;
}

/** The first arrival at the gate, unless a teacher had seen the pupil in a period that was over before it. */
function firstArrival(swipes: readonly DaySwipe[], [seen]: readonly Sighting[]): Date | null {
  const first = swipes.find(({ direction }) => direction === 'ARRIVAL')?.occurredAt;
  return first && !(seen && seen.to < first.getTime()) ? first : null;
}

/** That the pupil went, if that is the last that is known; without an hour when a teacher says so. */
function lastDeparture(swipes: readonly DaySwipe[], seen: readonly Sighting[]): { at: Date | null } | null {
  const swipe = swipes.at(-1);
  const sighting = seen.at(-1);
  const swipedAt = swipe?.occurredAt.getTime() ?? Number.NEGATIVE_INFINITY;
  if (swipe?.direction === 'DEPARTURE' && !(sighting && sighting.from > swipedAt))
    return { at: swipe.occurredAt };
  return sighting?.mark === 'LEFT_EARLY' && sighting.to > swipedAt ? { at: null } : null;
}

/** The periods of one date for one pupil, as stretches that follow one another without a gap. */
class Day {
  readonly #facts: StudentDayFacts;
  /** Periods at which a pupil must be, in order. At a school that counts none, all. */
  readonly #periods: readonly DayPeriod[];

  constructor(facts: StudentDayFacts) {
    this.#facts = facts;
    const inOrder = [...facts.periods].sort((a, b) => minutesOf(a.startsAt) - minutesOf(b.startsAt));
    const counting = inOrder.filter(({ countsAbsence }) => countsAbsence);
    this.#periods = counting.length > 0 ? counting : inOrder;
  }

  /** Periods in which a teacher saw the pupil, in order. One that is taken before its time counts as begun. */
  seenByTeachers(now: number): Sighting[] {
    const { date } = this.#facts.schoolDay;
    const periods = new Map(this.#facts.periods.map((period) => [period.code, period]));
    return this.#facts.marks
      .flatMap(({ period: code, mark }) => {
        const period = periods.get(code);
        if (!period || mark === 'ABSENT') return [];
        const from = Math.min(taipeiInstant(date, period.startsAt), now);
        return [{ mark, from, to: taipeiInstant(date, period.endsAt) }];
      })
      .sort((a, b) => a.from - b.from || a.to - b.to);
  }

  isOnLeave(instant: number, statuses: readonly DayLeave['status'][]): boolean {
    return this.#isCovered(this.#indexAt(instant), statuses);
  }

  /** Whether an arrival came after the minute at which the pupil was expected: clocks show no seconds. */
  isLate(arrival: Date): boolean {
    const index = this.#indexAt(arrival.getTime());
    if (this.#isCovered(index, ['APPROVED'])) return false;
    return arrival.getTime() >= this.#expectedAt(index, ['APPROVED']) + 60_000;
  }

  /** From when on whoever should be there at an instant is missed. */
  missedAt(instant: number, statuses: readonly DayLeave['status'][]): number {
    const { rule, schoolDay } = this.#facts;
    const index = this.#indexAt(instant);
    const patience =
      taipeiInstant(schoolDay.date, rule.alarmAt) - taipeiInstant(schoolDay.date, rule.lateAfter);
    return this.#expectedAt(index, statuses) + patience;
  }

  /** When a pupil who has no leave in that period should have come: in the morning, or when leave ended. */
  #expectedAt(index: number, statuses: readonly DayLeave['status'][]): number {
    const { rule, schoolDay } = this.#facts;
    let first = index;
    while (first > 0 && !this.#isCovered(first - 1, statuses)) first -= 1;
    const begins = this.#periods[first]?.startsAt;
    const morning = taipeiInstant(schoolDay.date, rule.lateAfter);
    return first > 0 && begins ? Math.max(taipeiInstant(schoolDay.date, begins), morning) : morning;
  }

  /** The last period that has begun; the first before it all. */
  #indexAt(instant: number): number {
    const { date } = this.#facts.schoolDay;
    const begun = this.#periods.filter(({ startsAt }) => taipeiInstant(date, startsAt) <= instant).length;
    return Math.max(begun - 1, 0);
  }

  #isCovered(index: number, statuses: readonly DayLeave['status'][]): boolean {
    const code = this.#periods[index]?.code;
    return this.#facts.leave.some((leave) => coversPeriod(leave, code) && statuses.includes(leave.status));
  }
}
