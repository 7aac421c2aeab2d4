import type { EntityManager } from '../../db/orm.ts';

/**
 * Imports of one kind of record into one school come one after the other, until their transactions end: the second of two
 * who send the same table at once finds what the first has written.
 */
export async function importsTakeTurns(
  tx: EntityManager,
  kind: 'absences' | 'conduct',
  schoolId: string,
): Promise<void> {
  await tx.execute(`select pg_advisory_xact_lock(hashtextextended(?, 0))`, [`import ${kind} ${schoolId}`]);
}
