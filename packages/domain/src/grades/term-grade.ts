import { type Mark, pointsOf, roundTo } from './scores.ts';

/** What is assessed: one of the examinations of a term (段考), daily work (平時), or the term as a whole (學期). */
export const ASSESSMENT_KINDS = ['EXAM', 'DAILY', 'TERM'] as const;
export type AssessmentKind = (typeof ASSESSMENT_KINDS)[number];

/** Three examinations (段考) a term. */
export const MAX_EXAM_NUMBER = 3;
/** Weights are whole; only how they relate to each other counts. */
export const MAX_WEIGHT = 100;

export interface WeighedMark extends Mark {
  kind: AssessmentKind;
  weight: number;
}

export interface TermGrade {
  /** With two decimals. */
  score: number;
  /** Of all weights, the part that was counted, 0–1; below 1 the grade is on the way. */
  counted: number;
}

/**
 * The grade of a term in a subject. One that a school has given for the term itself (TERM) stands. Otherwise it is the mean
 * of what there is, by weight; an assessment without a mark, or missed (缺考), is left out until it is made up for, so that
 * the grade says how the pupil did in what was done. Null while nothing counts.
 */
export function termGrade(marks: readonly WeighedMark[]): TermGrade | null {
  for (const mark of marks) {
    const points = mark.kind === 'TERM' ? pointsOf(mark) : null;
    if (points !== null) return { score: roundTo(points, 2), counted: 1 };
  }
  let total = 0;
  let weights = 0;
  let sum = 0;
  for (const mark of marks) {
    if (mark.kind === 'TERM') continue;
    total += mark.weight;
    const points = pointsOf(mark);
    if (points === null) continue;
    weights += mark.weight;
    sum += mark.weight * points;
  }
  return weights === 0 ? null : { score: roundTo(sum / weights, 2), counted: weights / total };
}
