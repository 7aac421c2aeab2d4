import type { EntityManager } from '../../db/orm.ts';

/** Numbers in a block: a batch of a thousand touches one or two. */
const BLOCK = 1024;

/**
 * Marks sequence numbers of a reader as seen, and answers those that were not before. A number is seen for ever, whatever
 * time its swipe shows. The caller holds the reader's row locked: batches of one reader take turns.
 */
export async function takeNumbers(
  tx: EntityManager,
  readerId: string,
  numbers: readonly number[],
): Promise<Set<number>> {
  const byBlock = Map.groupBy(numbers, (number) => Math.floor(number / BLOCK));
  const rows = await tx.execute<{ block: number; seen: string }[]>(
    `select block, encode(seen, 'base64') as seen from swipe_block
     where reader_id = ? and block in (select jsonb_array_elements_text(?::jsonb)::int)`,
    [readerId, JSON.stringify([...byBlock.keys()])],
  );
  const known = new Map(rows.map(({ block, seen }) => [block, Buffer.from(seen, 'base64')]));
  const fresh = new Set<number>();
  const changed: { block: number; seen: string }[] = [];
  for (const [block, ofBlock] of byBlock) {
    const seen = known.get(block) ?? Buffer.alloc(BLOCK / 8);
    const before = fresh.size;
    for (const number of ofBlock) if (mark(seen, number - block * BLOCK)) fresh.add(number);
    if (fresh.size > before) changed.push({ block, seen: seen.toString('base64') });
  }
  if (changed.length > 0) await tx.execute(STORE, [readerId, JSON.stringify(changed)]);
  return fresh;
}

/** Sets a bit; whether it was not set before. */
function mark(bits: Buffer, place: number): boolean {
  const byte = bits[place >> 3] ?? 0;
  const bit = 1 << (place & 7);
  bits[place >> 3] = byte | bit;
  return (byte & bit) === 0;
}

const STORE = /* sql */ `
insert into swipe_block (reader_id, block, seen)
select ?::uuid, block, decode(seen, 'base64') from jsonb_to_recordset(?::jsonb) as changed (block int, seen text)
on conflict (reader_id, block) do update set seen = excluded.seen
`;
