import { LockMode } from '@mikro-orm/core';
import { newId } from '../../db/id.ts';
import type { EntityManager } from '../../db/orm.ts';
import { actAsSystem, systemScope } from '../../db/scope.ts';
import { Refusal } from '../../graphql/errors.ts';
import { enqueue } from '../../jobs/queue.ts';
import type { Deps } from '../../use-case.ts';
import { type AuditActor, audit } from '../audit/audit.ts';
import { putAside } from './put-aside.ts';
import { SisImport } from './sis-import.entity.ts';
import { applySisImport, failImport, stageImport } from './sis-import.jobs.ts';
import { refuseTwo } from './sis-import.service.ts';
import { SisProblem } from './sis-row.entity.ts';
import type { ProblemCode, RowSink } from './staged-row.ts';

const SYSTEM: AuditActor = { accountId: null, kind: 'SYSTEM' };

/** A service that is read instead of a file. */
export interface Pulled {
  /** Id of the source; its imports know each other's ids by it. */
  sourceId: string;
  name: string;
  schoolId: string | null;
  /** Applied without anybody's confirmation, where nothing speaks against it. */
  autoApply: boolean;
}

/** What came of reading a service: whether it was all of it, and up to when it knew of changes. */
interface PullResult {
  complete: boolean;
  upTo: Date | null;
}

/** A service could not be read; told as a problem of the import. */
export class PullFailed extends Error {
  constructor(
    readonly code: ProblemCode,
    readonly place: string,
    message: string,
  ) {
    super(message);
  }
}

/** What the last import of a source that was applied knew; null before there is one. */
export function lastApplied(em: EntityManager, sourceId: string): Promise<SisImport | null> {
  return em.findOne(
    SisImport,
    { pulledFromId: sourceId, state: 'APPLIED', pulledUpTo: { $ne: null } },
    { orderBy: { pulledUpTo: 'desc', startedAt: 'desc' } },
  );
}

/** When a source was last read whole and applied. */
export async function lastWhole(em: EntityManager, sourceId: string): Promise<Date | null> {
  const found = await em.findOne(
    SisImport,
    { pulledFromId: sourceId, state: 'APPLIED', complete: true },
    { orderBy: { startedAt: 'desc' } },
  );
  return found?.startedAt ?? null;
}

/**
 * Begins an import of a source. Answers its id, or null while another import of the school runs.
 * @param follow queues, within the transaction, whoever reads.
 */
export async function beginPull(
  { orm, clock }: Deps,
  { sourceId, name, schoolId }: Pulled,
  follow: (tx: EntityManager, id: string) => Promise<void>,
): Promise<string | null> {
  const at = clock.now();
  try {
    return await systemScope(orm.em).transactional(async (tx) => {
      await actAsSystem(tx, 'sis.pull');
      await refuseTwo(tx, schoolId);
      // A dry run of this source that nobody has confirmed is older than what comes now.
      await putAside({ em: tx, at }, SYSTEM, { pulledFromId: sourceId });
      const id = newId(at.getTime());
      tx.create(SisImport, {
        ...{
          id,
          school: schoolId,
          source: `rest:${sourceId}`,
          content: 'ONEROSTER',
          fileKey: null,
          fileName: name,
        },
        ...{ sha256: '', columns: {}, complete: false, state: 'READING', pulledFromId: sourceId },
        ...{
          startedById: sourceId,
          startedByName: name.slice(0, 50),
          startedByKind: 'SYSTEM',
          startedAt: at,
        },
        ...{ finishedAt: null, counts: [], suspicious: [] },
      });
      audit(
        { em: tx, at },
        {
          ...{ action: 'sis.started', actor: SYSTEM, schoolId },
          ...{ subject: { type: 'sisImport', id }, details: { name } },
        },
      );
      await tx.flush();
      await follow(tx, id);
      return id;
    });
  } catch (error) {
    if (error instanceof Refusal && error.reason === 'SIS_IMPORT_RUNNING') return null;
    throw error;
  }
}

/**
 * Reads a source into an import that was begun, makes the dry run, and applies it where the source allows that, or where
 * there is nothing to do. Repeating it begins anew.
 * @param read writes rows into the sink. @throws PullFailed when it cannot, which ends the import, with nothing applied.
 */
export async function readPull(
  deps: Deps,
  id: string,
  { autoApply, sourceId }: Pick<Pulled, 'autoApply' | 'sourceId'>,
  read: (sink: RowSink) => Promise<PullResult>,
): Promise<SisImport['state']> {
  let upTo: Date | null = null;
  try {
    await stageImport(deps, { id }, async (sink) => {
      const result = await read(sink);
      upTo = result.upTo;
      return result.complete;
    });
  } catch (error) {
    await failImport(deps, id, error);
    if (error instanceof PullFailed) await tell(deps, id, error);
    return 'FAILED';
  }
  return settle(deps, id, { autoApply, sourceId }, upTo);
}

async function settle(
  deps: Deps,
  id: string,
  { autoApply, sourceId }: Pick<Pulled, 'autoApply' | 'sourceId'>,
  upTo: Date | null,
): Promise<SisImport['state']> {
  return systemScope(deps.orm.em).transactional(async (tx) => {
    await actAsSystem(tx, 'sis.pull');
    const sisImport = await tx.findOneOrFail(SisImport, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE });
    const known = await lastApplied(tx, sourceId);
    // Nothing newer came: what was known before is known still.
    sisImport.pulledUpTo = upTo ?? known?.pulledUpTo ?? null;
    const isClean = sisImport.errors === 0 && sisImport.suspicious.length === 0;
    if (isClean && (autoApply || changesNothing(sisImport))) {
      if (changesNothing(sisImport)) await forgetIdle(tx, sourceId);
      Object.assign(sisImport, { state: 'APPLYING', done: 0 });
      await tx.flush();
      await enqueue(tx, applySisImport, { id }, { maxAttempts: 3 });
    }
    return sisImport.state;
  });
}

function changesNothing({ counts }: SisImport): boolean {
  return counts.every(({ adds, changes, ends }) => adds + changes + ends === 0);
}

/** Visits that changed nothing are not kept beside each other: the newest says that all is well. */
async function forgetIdle(tx: EntityManager, sourceId: string): Promise<void> {
  await tx.execute(
    `delete from sis_import where pulled_from_id = ? and state = 'APPLIED' and not complete
       and not exists (select from jsonb_to_recordset(counts) as count (adds int, changes int, ends int)
         where adds + changes + ends > 0)`,
    [sourceId],
  );
}

async function tell({ orm, clock }: Deps, id: string, { code, place, message }: PullFailed): Promise<void> {
  const em = systemScope(orm.em);
  em.create(SisProblem, {
    ...{ id: newId(clock.now().getTime()), import: id, severity: 'ERROR', code, file: place },
    ...{ params: { message }, line: null, column: null },
  });
  await em.flush();
  await em.execute('update sis_import set errors = errors + 1 where id = ?', [id]);
}
