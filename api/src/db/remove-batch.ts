import type { EntityManager } from './orm.ts';

/**
 * Deletes at most `batch` rows of a table that fit a condition, and tells how many. Rows that somebody else is working
 * on are left for the next time.
 */
export async function removeBatch(
  em: EntityManager,
  table: string,
  condition: string,
  params: readonly unknown[],
  batch: number,
): Promise<number> {
  const rows = await em.execute<{ id: string }[]>(
    `delete from ${table} where id = any (array(
       select id from ${table} where ${condition} order by id limit ? for update skip locked
     )) returning id`,
    [...params, batch],
  );
  return rows.length;
}
