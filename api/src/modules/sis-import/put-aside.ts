import { type FilterQuery, LockMode } from '@mikro-orm/core';
import type { EntityManager } from '../../db/orm.ts';
import { type AuditActor, audit } from '../audit/audit.ts';
import { SisImport } from './sis-import.entity.ts';

/**
 * Ends, within the caller's transaction, dry runs that nobody confirmed: the identity numbers that they held are
 * forgotten, and the audit says who put them aside. Answers how many there were.
 */
export async function putAside(
  { em, at }: { em: EntityManager; at: Date },
  actor: AuditActor,
  which: FilterQuery<SisImport>,
): Promise<number> {
  const waiting = await em.find(
    SisImport,
    { $and: [which, { state: 'CHECKED' }] },
    { refresh: true, lockMode: LockMode.PESSIMISTIC_WRITE },
  );
  for (const dryRun of waiting) {
    Object.assign(dryRun, { state: 'CANCELLED', finishedAt: at });
    await em.execute('update sis_row set national_id_sealed = null where import_id = ?', [dryRun.id]);
    audit(
      { em, at },
      {
        ...{ action: 'sis.cancelled', actor, schoolId: dryRun.school?.id ?? null },
        subject: { type: 'sisImport', id: dryRun.id },
      },
    );
  }
  await em.flush();
  return waiting.length;
}
