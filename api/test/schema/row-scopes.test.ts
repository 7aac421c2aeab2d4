import { IncomingMessage } from 'node:http';
import { Socket } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { EntityManager } from '../../src/db/orm.ts';
import { makeContext } from '../../src/http/make-context.ts';
import { GateReader } from '../../src/modules/attendance/gate-reader.entity.ts';
import { type Cast, gatherCast, VIEWER_NAMES, type ViewerName } from './cast.ts';
import { addEverybodysRows } from './everybodys-rows.ts';
import { type DatabaseRow, type Facts, Relations, selvesOf } from './relations.ts';
import { NOTHING_PERSONAL, OUT_OF_REACH, ROW_OWNERS } from './row-owners.ts';

const PERSONAL = Object.keys(ROW_OWNERS);

let cast: Cast;
let facts: Facts;
beforeAll(async () => {
  cast = await gatherCast();
  await addEverybodysRows(cast);
  facts = await allRows(cast.world.em, [...PERSONAL, 'class_group']);
}, 120_000);
afterAll(() => cast.world.close());

describe('every table', () => {
  it('has policies, or holds nothing personal, or is out of reach', async () => {
    const tables = await cast.world.em.execute<{ name: string; guarded: boolean }[]>(
      `select relname as name, relrowsecurity as guarded from pg_class
       where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') order by 1`,
    );
    const named = (guarded: boolean) =>
      tables.filter((row) => row.guarded === guarded).map(({ name }) => name);
    expect(named(true)).toEqual([...PERSONAL].sort());
    expect(named(false)).toEqual([...NOTHING_PERSONAL, ...OUT_OF_REACH].sort());
  });

  it.each(PERSONAL)('%s has rows of several people in this test', (table) => {
    expect(facts[table]?.length).toBeGreaterThan(1);
  });
});

describe.each(VIEWER_NAMES)('%s, with no check but the database’s', (viewer) => {
  it('reads the own rows of every table, and no other', async () => {
    const em = await readingAs(viewer);
    const me = new Relations(selvesOf(cast)[viewer], facts, cast.world.clock.now());
    const seen = await allRows(em, PERSONAL);
    for (const [table, owns] of Object.entries(ROW_OWNERS)) {
      const theirs = (facts[table] ?? []).filter((row) => owns(row, me));
      expect(keysOf(seen[table]), table).toEqual(keysOf(theirs));
    }
  });

  it('writes nothing personal', async () => {
    const em = await readingAs(viewer);
    for (const table of PERSONAL) {
      expect(await changed(em, `update ${table} set id = id`), `update ${table}`).toBe(0);
      expect(await changed(em, `delete from ${table}`), `delete from ${table}`).toBe(0);
      const copy = { ...facts[table]?.[0], id: crypto.randomUUID() };
      const insert = `insert into ${table} select (jsonb_populate_record(null::${table}, ?::jsonb)).*`;
      await expect(em.execute(insert, [JSON.stringify(copy)]), `insert into ${table}`).rejects.toThrow(
        /row-level security/,
      );
    }
  });
});

it('shows nothing personal to whoever forgot to say who asks', async () => {
  const seen = await allRows(cast.world.app.deps.orm.em.fork(), PERSONAL);
  expect(Object.values(seen).flat()).toEqual([]);
});

/** The unit of work that the app makes for a request of this viewer's browser. */
async function readingAs(viewer: ViewerName): Promise<EntityManager> {
  const request = new IncomingMessage(new Socket());
  request.headers = { cookie: cast.browsers[viewer].cookieHeader };
  const source = { address: '127.0.0.1', network: '127.0.0.1', userAgent: null };
  const { deps } = cast.world.app;
  const reader = viewer === 'gate' ? await cast.world.em.findOneOrFail(GateReader, cast.gate.readerId) : null;
  const { em } = await makeContext(deps, request, source, { set() {}, clear() {}, onceSent() {} }, reader);
  return em;
}

async function allRows(em: EntityManager, tables: readonly string[] = [...PERSONAL]): Promise<Facts> {
  const all: [string, DatabaseRow[]][] = [];
  for (const table of tables) {
    const rows = await em.execute<{ row: DatabaseRow }[]>(`select to_jsonb(t) as row from ${table} t`);
    all.push([table, rows.map(({ row }) => row)]);
  }
  return Object.fromEntries(all);
}

function keysOf(rows: readonly DatabaseRow[] = []): string[] {
  return rows.map(({ id }) => String(id)).sort();
}

/** How many rows a statement changes; none also where the right to try is missing. */
async function changed(em: EntityManager, statement: string): Promise<number> {
  try {
    const [row] = await em.execute<{ count: number }[]>(
      `with changed as (${statement} returning 1) select count(*)::int as count from changed`,
    );
    return row?.count ?? 0;
  } catch (error) {
    if ((error as { code?: string }).code === '42501') return 0;
    throw error;
  }
}
