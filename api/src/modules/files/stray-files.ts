import type { EntityManager } from '../../db/orm.ts';
import { enqueue } from '../../jobs/queue.ts';
import { removeFiles } from './files.jobs.ts';
import { FILE_COLUMNS } from './stored-file.entity.ts';

interface Watched {
  key: string;
  namedBy: string;
}

/**
 * Ends the watch over at most `batch` files that were stored before `before`: those that no row came to name are
 * removed, the others belong to their rows. Answers how many were looked at.
 */
export async function sweepStoredFiles(em: EntityManager, before: Date, batch: number): Promise<number> {
  const watched = await em.execute<Watched[]>(
    `delete from stored_file where id = any (array(
       select id from stored_file where stored_at < ? order by id limit ? for update skip locked
     )) returning key, named_by as "namedBy"`,
    [before, batch],
  );
  const stray: string[] = [];
  for (const place of FILE_COLUMNS) {
    const keys = watched.filter(({ namedBy }) => namedBy === place).map(({ key }) => key);
    const [table, column] = place.split('.');
    const named = await em.execute<{ key: string }[]>(
      `select distinct ${column} as key from ${table} where ${column} = any (?::text[])`,
      [`{${keys.join(',')}}`],
    );
    const needed = new Set(named.map(({ key }) => key));
    stray.push(...keys.filter((key) => !needed.has(key)));
  }
  if (stray.length > 0) await enqueue(em, removeFiles, { keys: stray });
  return watched.length;
}
