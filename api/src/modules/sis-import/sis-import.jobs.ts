import { toTaipeiDate } from '@qinshi/domain';
import { z } from 'zod';
import type { EntityManager } from '../../db/orm.ts';
import { actAsSystem, systemScope } from '../../db/scope.ts';
import { SheetProblem } from '../../integrations/sheets/read-sheet.ts';
import { type AnyJob, defineJob } from '../../jobs/queue.ts';
import type { Deps } from '../../use-case.ts';
import { fetchFile } from '../files/store-file.ts';
import { APPLY_STEPS, applyImport, rememberDelivery } from './apply.ts';
import { readOneRoster } from './oneroster-reader.ts';
import { readPlainTable } from './plain-reader.ts';
import { planImport } from './plan.ts';
import { PlanWork } from './plan-work.ts';
import { SisImport } from './sis-import.entity.ts';
import { scopeOf } from './sis-scope.ts';
import type { RowSink } from './staged-row.ts';
import { Staging } from './staging.ts';

/** Reads the file of an import and makes its dry run. */
export const readSisImport = defineJob({
  name: 'readSisImport',
  payload: z.object({ id: z.string() }),
  run: (deps, { id }) =>
    orFailed(deps, id, 'READING', (sisImport) =>
      stageImport(deps, sisImport, async (sink) => {
        const bytes = sisImport.fileKey && (await fetchFile(deps, sisImport.fileKey));
        if (!bytes) throw new Error('The file of the import is gone.');
        const today = toTaipeiDate(deps.clock.now());
        const { content, fileName, columns, complete } = sisImport;
        if (content !== 'ONEROSTER') {
          await readPlainTable({ bytes, fileName, content, columns, today }, sink);
          return complete;
        }
        const bulk = await readOneRoster(bytes, today, sink);
        return bulk.users && bulk.enrollments;
      }),
    ),
});

/**
 * Stages what `read` brings and makes the dry run: the entry for whatever source. `read` answers whether the delivery is
 * complete, so that what is not in it has ended. Repeating it begins anew.
 */
export async function stageImport(
  deps: Deps,
  { id }: Pick<SisImport, 'id'>,
  read: (sink: RowSink) => Promise<boolean>,
): Promise<void> {
  const em = systemScope(deps.orm.em);
  await em.execute('delete from sis_row where import_id = ?', [id]);
  await em.execute('delete from sis_problem where import_id = ?', [id]);
  const staging = new Staging(em, deps.sealer, id, (done) => setProgress(em, id, done, done));
  let complete = false;
  try {
    complete = await read(staging);
  } catch (error) {
    if (!(error instanceof SheetProblem)) throw error;
    staging.problem({
      ...{ severity: 'ERROR', code: 'FILE_UNREADABLE', file: '', line: error.place.line ?? null },
      params: { reason: error.reason, line: error.place.line ?? 1 },
    });
  }
  await staging.flush();
  const { ERROR: errors, WARNING: warnings } = staging.counts;
  await em.transactional(async (tx) => {
    await actAsSystem(tx, 'sis.plan');
    const sisImport = await tx.findOneOrFail(SisImport, { id }, { refresh: true });
    sisImport.complete = complete;
    const plan = await planImport(new PlanWork(tx, scopeOf(sisImport, deps.clock.now())), { again: false });
    sisImport.counts = plan.counts;
    sisImport.suspicious = plan.suspicious;
    sisImport.errors = errors + plan.errors;
    sisImport.warnings = warnings + plan.warnings;
    sisImport.state = 'CHECKED';
  });
}

/** Applies an import that somebody confirmed: planned once more and done in one transaction, or not at all. */
export const applySisImport = defineJob({
  name: 'applySisImport',
  payload: z.object({ id: z.string() }),
  run: (deps, { id }) =>
    orFailed(deps, id, 'APPLYING', async () => {
      const outside = systemScope(deps.orm.em);
      await setProgress(outside, id, 0, APPLY_STEPS + 1);
      await systemScope(deps.orm.em).transactional(async (em) => {
        await actAsSystem(em, 'sis.apply');
        const at = deps.clock.now();
        const sisImport = await em.findOneOrFail(SisImport, { id });
        const work = new PlanWork(em, scopeOf(sisImport, at));
        // Whoever confirmed that nothing changes gets just that, whatever has changed here since.
        if (sisImport.counts.every(({ adds, changes, ends }) => adds + changes + ends === 0)) {
          await rememberDelivery(work);
          Object.assign(sisImport, { state: 'APPLIED', finishedAt: deps.clock.now() });
          return;
        }
        // What stands here may have changed since the dry run.
        const plan = await planImport(work, { again: true });
        if (plan.errors > 0) {
          Object.assign(sisImport, { counts: plan.counts, errors: plan.errors, state: 'CHECKED' });
          return;
        }
        // The row of the import stays untouched until the end: progress is written to it from outside.
        await setProgress(outside, id, 1, APPLY_STEPS + 1);
        await applyImport({ em, at, deps }, work, sisImport, (step) =>
          step < APPLY_STEPS ? setProgress(outside, id, step + 1, APPLY_STEPS + 1) : Promise.resolve(),
        );
        Object.assign(sisImport, { counts: plan.counts, state: 'APPLIED', finishedAt: deps.clock.now() });
      });
    }),
});

async function setProgress(em: EntityManager, id: string, done: number, total: number): Promise<void> {
  await em.execute('update sis_import set done = ?, total = ? where id = ?', [done, total, id]);
}

/** A fault of ours ends the import, with nothing applied; what it was stands in the log. */
async function orFailed(
  deps: Deps,
  id: string,
  state: SisImport['state'],
  step: (sisImport: SisImport) => Promise<void>,
): Promise<void> {
  const sisImport = await systemScope(deps.orm.em).findOne(SisImport, { id });
  if (sisImport?.state !== state) return;
  try {
    await step(sisImport);
  } catch (error) {
    await failImport(deps, id, error);
  }
}

/** Ends an import that broke, with nothing applied. */
export async function failImport(deps: Deps, id: string, error: unknown): Promise<void> {
  deps.log.error({ err: error instanceof Error ? error.stack : String(error), id }, 'an import failed');
  const em = systemScope(deps.orm.em);
  await em.nativeUpdate(SisImport, { id }, { state: 'FAILED', finishedAt: deps.clock.now() });
  await em.execute('update sis_row set national_id_sealed = null where import_id = ?', [id]);
}

export const sisImportJobs: readonly AnyJob[] = [readSisImport, applySisImport];
