import type { RefusalReason } from '../refusals/refusals.ts';
import { toHalfWidth } from '../text.ts';

/** How an assessment is marked: points, or the five levels. */
export const GRADE_SCALES = ['SCORE', 'LEVEL'] as const;
export type GradeScale = (typeof GRADE_SCALES)[number];

/** The five levels, best first: these characters are what schools write, in every language. */
export const GRADE_LEVELS = ['優', '甲', '乙', '丙', '丁'] as const;
export type GradeLevel = (typeof GRADE_LEVELS)[number];

/** The lowest score of each level. */
export const LEVEL_FLOORS: Readonly<Record<GradeLevel, number>> = { 優: 90, 甲: 80, 乙: 70, 丙: 60, 丁: 0 };

/** What a level counts where levels and scores are put together: the middle of its ten points. */
const LEVEL_POINTS: Readonly<Record<GradeLevel, number>> = { 優: 95, 甲: 85, 乙: 75, 丙: 65, 丁: 55 };

export const MAX_SCORE = 100;

/** One pupil's mark: points or a level, or that the pupil was not there for it (缺考). All null and false: none. */
export interface Mark {
  score: number | null;
  level: GradeLevel | null;
  missing: boolean;
}

export const NO_MARK: Mark = { score: null, level: null, missing: false };

/** The level of a score: 90, 80, 70 and 60 are where they begin. */
export function levelOfScore(score: number): GradeLevel {
  return GRADE_LEVELS.find((level) => score >= LEVEL_FLOORS[level]) ?? '丁';
}

export function isGradeLevel(value: unknown): value is GradeLevel {
  return GRADE_LEVELS.some((level) => level === value);
}

/** What a mark counts in an average; null where there is nothing to count. */
export function pointsOf({ score, level }: Pick<Mark, 'score' | 'level'>): number | null {
  return score ?? (level === null ? null : LEVEL_POINTS[level]);
}

/** What is wrong with a score: it lies outside 0–100, or has more than two decimals. */
export function scoreProblem(score: number): RefusalReason | null {
  if (!Number.isFinite(score)) return 'SCORE_NOT_A_NUMBER';
  if (score < 0 || score > MAX_SCORE) return 'SCORE_OUT_OF_RANGE';
  return roundTo(score, 2) === score ? null : 'SCORE_TOO_FINE';
}

export function isSameMark(one: Mark, other: Mark): boolean {
  return one.score === other.score && one.level === other.level && one.missing === other.missing;
}

export function isEmptyMark({ score, level, missing }: Mark): boolean {
  return score === null && level === null && !missing;
}

const MISSING_WORDS = new Set(['缺', '缺考', 'absent', 'abs']);
const NUMBER = /^[+-]?(\d+([.]\d*)?|[.]\d+)$/;

/**
 * What somebody typed, pasted or imported into one cell: a number (also in full-width digits), a level, 缺考, or nothing.
 * A score with a third decimal is refused rather than rounded: nobody knows which of the two was meant.
 */
export function readMark(typed: string, scale: GradeScale): Mark | { problem: RefusalReason } {
  const text = toHalfWidth(typed).trim();
  if (text === '') return NO_MARK;
  if (MISSING_WORDS.has(text.toLowerCase())) return { ...NO_MARK, missing: true };
  if (scale === 'LEVEL')
    return isGradeLevel(text) ? { ...NO_MARK, level: text } : { problem: 'LEVEL_UNKNOWN' };
  if (!NUMBER.test(text)) return { problem: 'SCORE_NOT_A_NUMBER' };
  const decimals = text.split('.')[1]?.replace(/0+$/, '') ?? '';
  const score = Number(text);
  const problem =
    decimals.length > 2 ? (scoreProblem(Math.trunc(score)) ?? 'SCORE_TOO_FINE') : scoreProblem(score);
  return problem ? { problem } : { ...NO_MARK, score: Math.abs(score) };
}

/** A mark as it stands in a cell, and as `readMark` reads it again. */
export function showMark({ score, level, missing }: Mark): string {
  if (missing) return '缺考';
  return level ?? (score === null ? '' : String(score));
}

/** Rounded half up to so many decimals, as schools round. */
export function roundTo(value: number, decimals: number): number {
  const shift = 10 ** decimals;
  return Math.round((value + Number.EPSILON) * shift) / shift;
}
