import type { EntityManager } from '../../db/orm.ts';
import { CONSENT_2026_11 } from './consent/2026-11.ts';
import { ConsentStatement } from './consent-statement.entity.ts';

/** The statement that guardians have to agree to at `at`. */
export function consentInForce(em: EntityManager, at: Date): Promise<ConsentStatement> {
  return em.findOneOrFail(
    ConsentStatement,
    { inForceFrom: { $lte: at } },
    { orderBy: { inForceFrom: 'desc', version: 'desc' } },
  );
}

/** Puts the statement that the product ships with into the database, once. */
export async function installConsentStatement(em: EntityManager): Promise<void> {
  await em.upsert(ConsentStatement, CONSENT_2026_11, {
    onConflictFields: ['version'],
    onConflictAction: 'ignore',
  });
}
