import type { Context } from '../../graphql/context.ts';
import { notFound, Refusal } from '../../graphql/errors.ts';
import type { Viewer } from '../../graphql/viewer.ts';
import { openSentSheet } from '../sheet-import/sheet-file.ts';
import type { Grade } from './grade.entity.ts';
import { classOfBook, isOver, openBook, readBook } from './grade-book.queries.ts';
import { cellKey } from './grades.loaders.ts';
import { type GradeImportProblem, readGradeRows } from './import-rows.ts';
import { recordGrades } from './record-grades.service.ts';

/** A class is forty rows and twenty assessments with comments. */
const LIMITS = { rows: 120, columns: 60 };
const MAX_PROBLEMS = 100;

export interface GradeImport {
  dryRun: boolean;
  /** Cells that are, or would be, written. */
  changed: number;
  unchanged: number;
  /** Of those changed, how many families have read and need a reason for. */
  corrected: number;
  problems: GradeImportProblem[];
  problemCount: number;
}

/**
 * Reads a table into a grade book; with a single problem nothing is written. A second time the same file changes nothing.
 * @throws Refusal NOT_FOUND for a book that is not the viewer's, FORBIDDEN TERM_OVER, BAD_INPUT IMPORT_FILE_NOT_FOUND or
 * what is wrong with the file as a whole, CORRECTION_REASON_REQUIRED, CONFLICT GRADE_CHANGED when somebody was faster.
 */
export async function importGrades(
  context: Context,
  viewer: Viewer,
  input: {
    classGroupId: string;
    termId: string;
    subjectId: string;
    importFileId: string;
    dryRun: boolean;
    reason?: string | null;
  },
): Promise<GradeImport> {
  const opened = await openBook(context, viewer, await classOfBook(context, input.classGroupId), input);
  if (!opened.mayRecord)
    throw isOver(opened.term, context.at) ? new Refusal('FORBIDDEN', 'TERM_OVER') : notFound();
  const book = await readBook(context, opened);
  const sheet = await openSentSheet(context, viewer, input.importFileId, LIMITS);
  const { wishes, unchanged, problems } = readGradeRows(sheet, book);
  const standing = new Map<string, Grade>(
    book.rows.flatMap(({ studentId, grades }) =>
      grades.map((grade) => [cellKey(grade.assessment.id, studentId), grade] as const),
    ),
  );
  const corrected = wishes.filter(({ assessmentId, studentId }) => {
    const grade = standing.get(cellKey(assessmentId, studentId));
    return grade !== undefined && grade.visibleFrom <= context.at;
  }).length;
  if (!input.dryRun && problems.length === 0 && wishes.length > 0)
    await recordGrades(context, viewer, { grades: wishes, reason: input.reason ?? null }, 'grades.imported');
  return {
    ...{ dryRun: input.dryRun, changed: wishes.length, unchanged, corrected },
    problems: problems.slice(0, MAX_PROBLEMS),
    problemCount: problems.length,
  };
}
