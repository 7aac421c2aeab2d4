import { type GradeScale, isGradeLevel, type Mark, NO_MARK, readMark, showMark } from '@qinshi/domain';
import type { BookGrade } from './documents.ts';

export function cellKey(assessmentId: string, studentId: string): string {
  return `${assessmentId}/${studentId}`;
}

/** The mark that was given: the level of a score is only what it lies in. */
export function markOf(grade: BookGrade | undefined, scale: GradeScale): Mark {
  if (!grade) return NO_MARK;
  if (grade.missing) return { ...NO_MARK, missing: true };
  if (scale === 'LEVEL') return { ...NO_MARK, level: isGradeLevel(grade.level) ? grade.level : null };
  return { ...NO_MARK, score: grade.score ?? null };
}

/** As the cell shows it. */
export function textOf(grade: BookGrade | undefined, scale: GradeScale): string {
  return showMark(markOf(grade, scale));
}

/** What a cell counts at the moment: what is typed, if it is a mark, else what stands. */
export function liveMark(typed: string | undefined, grade: BookGrade | undefined, scale: GradeScale): Mark {
  if (typed === undefined) return markOf(grade, scale);
  const mark = readMark(typed, scale);
  return 'problem' in mark ? markOf(grade, scale) : mark;
}
