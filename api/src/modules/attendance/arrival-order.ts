import type { EntityManager } from '../../db/orm.ts';

/**
 * Swipes and alarms of a school come one after the other: an alarm that is raised sees every swipe that is stored, and a
 * swipe that is stored sees every alarm. Otherwise a family could be told of the arrival and then that the child is
 * missing. Swipes of several readers do not wait for each other.
 */
export async function swipesComeIn(tx: EntityManager, schoolId: string): Promise<void> {
  await tx.execute(`select pg_advisory_xact_lock_shared(hashtextextended('arrivals ' || ?, 0))`, [schoolId]);
}

/** Waits for the swipes of these schools that are being stored, and holds up others until the transaction ends. */
export async function alarmsAreRaised(tx: EntityManager, schoolIds: Iterable<string>): Promise<void> {
  // Sorted: two that raise alarms of the same schools never wait in a circle.
  const ids = [...new Set(schoolIds)].sort();
  await tx.execute(
    `select pg_advisory_xact_lock(hashtextextended('arrivals ' || id, 0)) from unnest(?::text[]) as school (id)`,
    [`{${ids.join(',')}}`],
  );
}
