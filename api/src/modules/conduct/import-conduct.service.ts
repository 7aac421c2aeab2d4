import type { EntityManager } from '../../db/orm.ts';
import { actAsSystem } from '../../db/scope.ts';
import type { Context } from '../../graphql/context.ts';
import { notFound } from '../../graphql/errors.ts';
import type { Viewer } from '../../graphql/viewer.ts';
import { School } from '../schools/school.entity.ts';
import { importsTakeTurns } from '../sheet-import/import-turns.ts';
import { SheetDates } from '../sheet-import/sheet-dates.ts';
import { openSentSheet } from '../sheet-import/sheet-file.ts';
import { SheetPupils } from '../sheet-import/sheet-pupils.ts';
import { type SheetImport, SheetReport } from '../sheet-import/sheet-report.ts';
import { announceConduct, auditConduct } from './conduct.events.ts';
import { mayKeepConduct } from './conduct.policy.ts';
import { ConductChange } from './conduct-record.entity.ts';
import { conductColumns, conductKeyOf, datesOf, readConductRows, type SheetWish } from './conduct-sheet.ts';
import { writeConduct } from './conduct-writing.ts';

/** A ceremony of a whole school. */
const LIMITS = { rows: 1000, columns: 40 };

/**
 * Records a table of merits and demerits, all or nothing; a dry run only tells what it would do. A record that came from
 * such a row once is known, also when it was corrected or taken back since: the same table again changes nothing.
 * @throws Refusal BAD_INPUT on `importFileId`: IMPORT_FILE_NOT_FOUND, or what is wrong with the file as a whole.
 */
export async function importConduct(
  context: Context,
  viewer: Viewer,
  { importFileId, dryRun }: { importFileId: string; dryRun: boolean },
): Promise<SheetImport> {
  const { em, at } = context;
  const schoolId = viewer.active.schoolId ?? '';
  const sheet = await openSentSheet(context, viewer, importFileId, LIMITS);
  return em.transactional(async (tx) => {
    const school = await tx.findOne(School, { id: schoolId });
    if (!school || !mayKeepConduct(viewer, { schoolId, classGroupId: viewer.active.classGroupId }))
      throw notFound();
    const report = new SheetReport(sheet.header);
    const columns = conductColumns(sheet, report);
    const pupils = await SheetPupils.of(tx, sheet.rows, columns, report);
    const dates = await SheetDates.of(tx, schoolId, at, sheet.rows, columns);
    const wishes = readConductRows(sheet, columns, { pupils, dates, level: school.level, report });
    await actAsSystem(tx, 'conduct.import');
    if (!dryRun) await importsTakeTurns(tx, 'conduct', schoolId);
    const fresh = await newOnes(tx, schoolId, wishes, report);
    const outcome = report.outcome(dryRun, {
      ...{ added: fresh.length, corrected: 0, unchanged: wishes.length - fresh.length },
    });
    if (dryRun || outcome.problemCount > 0 || fresh.length === 0) return outcome;
    const records = await writeConduct({ em: tx, at, by: viewer.account }, fresh);
    for (const record of records) auditConduct({ em: tx, at }, viewer, record, 'conduct.imported');
    await tx.flush();
    await announceConduct({ ...context, em: tx }, records);
    return outcome;
  });
}

/** Those of which the school has no record, whatever became of it. */
async function newOnes(
  tx: EntityManager,
  school: string,
  wishes: readonly SheetWish[],
  report: SheetReport,
): Promise<SheetWish[]> {
  const student = { $in: [...new Set(wishes.map(({ studentId }) => studentId))] };
  const steps = await tx.find(
    ConductChange,
    { student, record: { school, date: { $in: datesOf(wishes) } } },
    { populate: ['record'] },
  );
  const known = new Map<string, { recalled: boolean }>();
  for (const { record, kind, count, reason } of steps) {
    const { student: pupil, date, recalledAt } = record.getEntity();
    const key = conductKeyOf({ studentId: pupil.id, date, kind, count, reason });
    known.set(key, { recalled: recalledAt !== null && known.get(key)?.recalled !== false });
  }
  return wishes.filter((wish) => {
    const before = known.get(conductKeyOf(wish));
    if (before?.recalled) report.warning(wish.row, null, 'CONDUCT_WAS_RECALLED');
    return before === undefined;
  });
}
