import { type IsoDate, partsOf } from './roc-date.ts';
import { type Semester, schoolYearOf } from './school-year.ts';

/** A semester as it is kept: dates are a table, not a formula. */
export interface TermDates {
  schoolYear: number;
  semester: Semester;
  startsOn: IsoDate;
  endsOn: IsoDate;
}

export interface TermProblem {
  field: 'startsOn' | 'endsOn';
  reason: 'INVALID' | 'ENDS_BEFORE_START' | 'TERM_OUTSIDE_YEAR' | 'TERM_OVERLAPS';
}

/**
 * What stands against the dates of a semester beside the others: both lie in the school year (8/1–7/31) that it is of,
 * in order, and no day belongs to two semesters. Null when nothing does.
 */
export function termProblem(
  { schoolYear, startsOn, endsOn }: TermDates,
  others: readonly Pick<TermDates, 'startsOn' | 'endsOn'>[],
): TermProblem | null {
  for (const [field, day] of [
    ['startsOn', startsOn],
    ['endsOn', endsOn],
  ] as const) {
    if (!isDay(day)) return { field, reason: 'INVALID' };
    if (schoolYearOf(day) !== schoolYear) return { field, reason: 'TERM_OUTSIDE_YEAR' };
  }
  if (endsOn < startsOn) return { field: 'endsOn', reason: 'ENDS_BEFORE_START' };
  const met = others.find((other) => other.startsOn <= endsOn && startsOn <= other.endsOn);
  if (!met) return null;
  return { field: met.startsOn <= startsOn ? 'startsOn' : 'endsOn', reason: 'TERM_OVERLAPS' };
}

function isDay(day: IsoDate): boolean {
  try {
    partsOf(day);
    return true;
  } catch {
    return false;
  }
}
