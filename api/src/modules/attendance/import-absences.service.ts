import { absenceKindWord } from '@qinshi/domain';
import type { EntityManager } from '../../db/orm.ts';
import { actAsSystem } from '../../db/scope.ts';
import type { Context } from '../../graphql/context.ts';
import { badInput, notFound } from '../../graphql/errors.ts';
import { within } from '../../graphql/row-scope.ts';
import type { Viewer } from '../../graphql/viewer.ts';
import { periodTablesOf } from '../calendar/school-days.ts';
import { importsTakeTurns } from '../sheet-import/import-turns.ts';
import { SheetDates } from '../sheet-import/sheet-dates.ts';
import { openSentSheet } from '../sheet-import/sheet-file.ts';
import { SheetPupils } from '../sheet-import/sheet-pupils.ts';
import { type SheetImport, SheetReport } from '../sheet-import/sheet-report.ts';
import { Absence } from './absence.entity.ts';
import { writeAbsences } from './absence-records.ts';
import { absenceColumns, absenceKeyOf, readAbsenceRows, type SheetAbsence } from './absence-sheet.ts';
import { afterAbsences, auditAbsence } from './absences.service.ts';
import { correctRolls } from './corrected-rolls.ts';
import { mayKeepDay } from './day.policy.ts';

const LIMITS = { rows: 1000, columns: 40 };
/** A row may mean a whole day. */
const MAX_ABSENCES = 3000;

/**
 * Records a table of absences, all or nothing; a dry run only tells what it would do. What stands so already stays as it
 * is, and a change of what stands needs a reason: also where an absence was taken away since the table came first.
 * @throws Refusal BAD_INPUT on `importFileId`: IMPORT_FILE_NOT_FOUND, or what is wrong with the file as a whole;
 * CORRECTION_REASON_REQUIRED.
 */
export async function importAbsences(
  context: Context,
  viewer: Viewer,
  input: { importFileId: string; dryRun: boolean; reason?: string | null },
): Promise<SheetImport> {
  const { em, at } = context;
  const { dryRun } = input;
  const schoolId = viewer.active.schoolId ?? '';
  if (!mayKeepDay(viewer, { schoolId, classGroupId: viewer.active.classGroupId })) throw notFound();
  const sheet = await openSentSheet(context, viewer, input.importFileId, LIMITS);
  return em.transactional(async (tx) => {
    const report = new SheetReport(sheet.header);
    const columns = absenceColumns(sheet, report);
    const pupils = await SheetPupils.of(tx, sheet.rows, columns, report);
    const dates = await SheetDates.of(tx, schoolId, at, sheet.rows, columns);
    const periods = await periodTablesOf(tx, [schoolId]);
    const wishes = readAbsenceRows(sheet, columns, { pupils, dates, periods, report });
    if (wishes.length > MAX_ABSENCES)
      throw badInput('SHEET_TOO_LARGE', 'importFileId', { line: LIMITS.rows });
    await actAsSystem(tx, 'attendance.importAbsences');
    if (!dryRun) await importsTakeTurns(tx, 'absences', schoolId);
    const { added, corrected } = await changesOf(tx, wishes, report);
    const unchanged = wishes.length - added.length - corrected.length;
    const outcome = report.outcome(dryRun, {
      ...{ added: added.length, corrected: corrected.length, unchanged },
    });
    if (dryRun || outcome.problemCount > 0 || added.length + corrected.length === 0) return outcome;
    const reason = input.reason?.trim() || null;
    if (corrected.length > 0 && !reason) throw badInput('CORRECTION_REASON_REQUIRED', 'reason');
    const recording = { em: tx, at, by: viewer.account, reason };
    const changes = [...added, ...corrected];
    await correctRolls({ em: tx, at }, viewer, changes);
    const written = await writeAbsences(recording, changes);
    for (const absence of written) auditAbsence(tx, at, viewer, absence, 'absence.imported');
    await tx.flush();
    await afterAbsences(within(context, tx), written);
    return outcome;
  });
}

/** What is new, and what would say something else than now, each of the latter with a word about it. */
async function changesOf(
  tx: EntityManager,
  wishes: readonly SheetAbsence[],
  report: SheetReport,
): Promise<{ added: SheetAbsence[]; corrected: SheetAbsence[] }> {
  const standing = await tx.find(Absence, {
    student: { $in: [...new Set(wishes.map(({ studentId }) => studentId))] },
    date: { $in: [...new Set(wishes.map(({ date }) => date))] },
  });
  const known = new Map(
    standing.map((row) => [absenceKeyOf({ ...row, studentId: row.student.id }), row] as const),
  );
  const added: SheetAbsence[] = [];
  const corrected: SheetAbsence[] = [];
  for (const wish of wishes) {
    const before = known.get(absenceKeyOf(wish));
    if (!before) added.push(wish);
    else if (before.school.id !== wish.schoolId) report.problem(wish.row, null, 'ABSENCE_OF_OTHER_SCHOOL');
    else if (before.kind !== wish.kind) {
      corrected.push(wish);
      if (before.kind)
        report.warning(wish.row, null, 'ABSENCE_WILL_CHANGE', {
          before: absenceKindWord(before.kind, 'zh-TW'),
        });
      else report.warning(wish.row, null, 'ABSENCE_WAS_REMOVED');
    }
  }
  return { added, corrected };
}
