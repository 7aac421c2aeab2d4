import { z } from 'zod';
import { systemScope } from '../db/scope.ts';
import { placeOf, SEALED_COLUMNS, type SealedColumn } from '../db/sealed-places.ts';
import type { Deps } from '../use-case.ts';
import { defineJob, enqueue } from './queue.ts';

const BATCH = 500;

/**
 * Seals under the newest key what older ones have sealed, in batches that are each a transaction: a process that is
 * stopped goes on where it was. Values that cannot be opened stay as they are and are counted.
 */
export const resealSecrets = defineJob({
  name: 'resealSecrets',
  payload: z.object({}),
  async run(deps) {
    for (const column of SEALED_COLUMNS) await resealColumn(deps, column);
  },
});

/** Queues the job when something is sealed under an older key; at the start of the product. */
export async function resealIfNeeded(deps: Deps): Promise<void> {
  await systemScope(deps.orm.em).transactional(async (tx) => {
    for (const column of SEALED_COLUMNS) {
      const older = [`${deps.sealer.currentPrefix}%`, NOTHING];
      const [row] = await tx.execute<unknown[]>(`${olderValues(column)} limit 1`, older);
      if (!row) continue;
      await enqueue(tx, resealSecrets, {}, { key: 'resealSecrets' });
      return;
    }
  });
}

const NOTHING = '00000000-0000-0000-0000-000000000000';

const olderValues = ({ table, stored }: SealedColumn) =>
  `select id, ${stored} as sealed from ${table} where ${stored} is not null and ${stored} not like ? and id > ? order by id`;

interface Counts {
  resealed: number;
  unreadable: number;
}

async function resealColumn(deps: Deps, column: SealedColumn): Promise<void> {
  const counts: Counts = { resealed: 0, unreadable: 0 };
  let last: string | null = NOTHING;
  while (last) {
    last = await resealBatch(deps, column, last, counts);
    if (last) deps.log.info({ table: column.table, ...counts }, 'sealing under the newest key');
  }
  if (counts.unreadable > 0) deps.log.error({ table: column.table, ...counts }, 'sealed under unknown keys');
}

/** Answers the last id it looked at; null when there was none. */
async function resealBatch(
  { orm, sealer }: Deps,
  column: SealedColumn,
  after: string,
  counts: Counts,
): Promise<string | null> {
  const { table, stored } = column;
  return systemScope(orm.em).transactional(async (tx) => {
    const rows = await tx.execute<{ id: string; sealed: string }[]>(
      `${olderValues(column)} limit ${BATCH} for update`,
      [`${sealer.currentPrefix}%`, after],
    );
    for (const { id, sealed } of rows) {
      const anew = attempt(() => sealer.reseal(sealed, placeOf(column, id)));
      counts[anew === null ? 'unreadable' : 'resealed'] += 1;
      if (anew !== null) await tx.execute(`update ${table} set ${stored} = ? where id = ?`, [anew, id]);
    }
    return rows.at(-1)?.id ?? null;
  });
}

function attempt(seal: () => string): string | null {
  try {
    return seal();
  } catch {
    return null;
  }
}
