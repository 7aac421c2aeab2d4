import {
  coversPeriod,
  type DayState,
  type IsoDate,
  studentDay,
  taipeiInstant,
  toTaipeiDate,
} from '@qinshi/domain';
import type { EntityManager } from '../../db/orm.ts';
import { type DayFacts, dayFacts } from './day-facts.queries.ts';

/** One pupil's date as GraphQL shows it: what is known, and what follows from it. */
export interface DayOfStudent extends DayFacts {
  state: DayState;
  arrivedAt: Date | null;
  leftAt: Date | null;
  unexplained: boolean;
}

/** What follows from the facts at an instant. Whom no class has taken in yet is missed by nobody. */
export function dayOf(facts: DayFacts, now: Date): DayOfStudent {
  const isExpected = facts.place?.classGroupId !== null && facts.outing === null;
  const day = studentDay({ ...facts, outing: !isExpected, now });
  return { ...facts, ...day };
}

/** The days of many pupils; see {@link dayFacts} for what they cost and who sees what. */
export async function studentDays(
  em: EntityManager,
  studentIds: readonly string[],
  span: { from: IsoDate; to: IsoDate },
  now: Date,
): Promise<DayOfStudent[]> {
  const facts = await dayFacts(em, studentIds, span.from, span.to);
  return facts.map((each) => dayOf(each, now));
}

/**
 * A day as one looks back on it. Before a pupil's first swipe, a day that is over and of which nothing at all is known,
 * not even an alarm, is no absence: the school's readers did not run yet, or the pupil had no card. It stays NOT_YET.
 */
export function lookedBackOn(day: DayOfStudent, now: Date): DayOfStudent {
  const { state, date, swipes, marks, leave, noted, alarmedAt, firstSwipeOn } = day;
  const isOpen = state !== 'MISSING' || date >= toTaipeiDate(now);
  const isKnown = [swipes, marks, leave].some(({ length }) => length > 0) || noted || alarmedAt !== null;
  const readersRan = firstSwipeOn !== null && firstSwipeOn <= date;
  return isOpen || isKnown || readersRan ? day : { ...day, state: 'NOT_YET', unexplained: false };
}

/** Whether the pupil's last lesson of the date has ended, which on half days and for small children is at noon. */
export function isOver({ date, periods }: Pick<DayFacts, 'date' | 'periods'>, at: Date): boolean {
  const ends = periods.at(-1)?.endsAt;
  return ends !== undefined && taipeiInstant(date, ends) <= at.getTime();
}

/** The request for leave that a day shows: the one that covers a period of it, an approved one first. */
export function leaveOfDay({ leave }: Pick<DayFacts, 'leave'>): string | null {
  const shown = leave.find(({ status }) => status === 'APPROVED') ?? leave[0];
  return shown?.requestId ?? null;
}

/** Whether approved leave covers a period. */
export function isOnLeave({ leave }: Pick<DayFacts, 'leave'>, period: string): boolean {
  return leave.some((each) => coversPeriod(each, period) && each.status === 'APPROVED');
}
