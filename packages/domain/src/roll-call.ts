import type { DayRule } from './day-rule.ts';
import type { SchoolDay } from './school-day.ts';
import type { AbsenceKind } from './state-words.ts';
import { type DayPeriod, type DaySwipe, swipesOf, taipeiInstant } from './student-day.ts';

/** What a teacher notes of a pupil in one period (點名). */
export const ROLL_CALL_MARKS = ['PRESENT', 'ABSENT', 'LATE', 'LEFT_EARLY'] as const;
export type RollCallMark = (typeof ROLL_CALL_MARKS)[number];

/** Why a pupil is not there, as a school learns it by telephone. It explains, and excuses nothing. */
export const DAY_NOTE_REASONS = ['SICK', 'FAMILY', 'ON_THE_WAY', 'WITH_SCHOOL', 'OTHER'] as const;
export type DayNoteReason = (typeof DAY_NOTE_REASONS)[number];

/** What is recorded of a period. That leave excuses an absence is read, not recorded. */
export type RecordedAbsence = Exclude<AbsenceKind, 'EXCUSED'>;

const ABSENCES: Record<RollCallMark, RecordedAbsence | null> = {
  PRESENT: null,
  ABSENT: 'UNEXCUSED',
  LATE: 'LATE',
  LEFT_EARLY: 'LEFT_EARLY',
};

/**
 * The absence (缺曠) that a mark makes: none for whoever is there, in a period that does not count (senior-high 早自習 and
 * 第八節), or while approved leave covers the period.
 */
export function absenceOfMark(
  mark: RollCallMark,
  { countsAbsence }: Pick<DayPeriod, 'countsAbsence'>,
  onLeave: boolean,
): RecordedAbsence | null {
  return countsAbsence && !onLeave ? ABSENCES[mark] : null;
}

/** What the roll says of a pupil of whom the record says this; null: there was no absence. */
export function markOfAbsence(kind: RecordedAbsence | null): RollCallMark {
  return ROLL_CALL_MARKS.find((mark) => ABSENCES[mark] === kind) ?? 'PRESENT';
}

export interface MarkFacts {
  schoolDay: Pick<SchoolDay, 'date' | 'endsAt'>;
  rule: Pick<DayRule, 'arrivesFrom' | 'leavesFrom'>;
  period: Pick<DayPeriod, 'startsAt' | 'endsAt'>;
  swipes: readonly DaySwipe[];
  /** Approved leave covers the period. */
  onLeave: boolean;
  outing: boolean;
}

/**
 * What swipes and leave suggest for a period, before a teacher has looked: PRESENT for whoever was in the house all the
 * time, LATE for an arrival after the first minute, LEFT_EARLY for a departure before the hour at which one may go.
 */
export function suggestedMark({ schoolDay, rule, period, ...facts }: MarkFacts): RollCallMark {
  if (facts.onLeave) return 'ABSENT';
  if (facts.outing) return 'PRESENT';
  const { date, endsAt } = schoolDay;
  const begun = taipeiInstant(date, period.startsAt) + 60_000;
  const swipes = swipesOf(facts.swipes, schoolDay, rule);
  const before = swipes.filter(({ occurredAt }) => occurredAt.getTime() < begun);
  const during = swipes
    .slice(before.length)
    .filter(({ occurredAt }) => occurredAt.getTime() < taipeiInstant(date, period.endsAt));
  if (before.at(-1)?.direction !== 'ARRIVAL')
    return during.some(({ direction }) => direction === 'ARRIVAL') ? 'LATE' : 'ABSENT';
  const last = during.at(-1);
  const mayGo = taipeiInstant(date, endsAt !== null && endsAt < rule.leavesFrom ? endsAt : rule.leavesFrom);
  return last?.direction === 'DEPARTURE' && last.occurredAt.getTime() < mayGo ? 'LEFT_EARLY' : 'PRESENT';
}

/** Days in a row without excuse after which a school reports a pupil as dropping out (中輟通報). */
export const DROPOUT_DAYS = 3;

/** How many of the last school days, counted back from the end, were wholly unexcused. `days` in order of dates. */
export function unexcusedInARow(days: readonly boolean[]): number {
  return days.length - 1 - days.lastIndexOf(false);
}

/** The longest row of wholly unexcused days among `days`: where it begins, and how many they are; of two, the first. */
export function longestUnexcusedRow(days: readonly boolean[]): { start: number; length: number } {
  let longest = { start: 0, length: 0 };
  let start = 0;
  for (const [index, unexcused] of days.entries()) {
    if (!unexcused) start = index + 1;
    else if (index + 1 - start > longest.length) longest = { start, length: index + 1 - start };
  }
  return longest;
}
