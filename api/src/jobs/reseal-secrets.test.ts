import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { application } from '../../test/actors.ts';
import { World } from '../../test/world.ts';
import { parseSecrets } from '../config.ts';
import { placeOf, SEALED_COLUMNS } from '../db/sealed-places.ts';
import { Sealer } from '../db/sealing.ts';
import { resealIfNeeded, resealSecrets } from './reseal-secrets.ts';

const key = () => randomBytes(32).toString('base64');
const OLD = `k1:${key()}`;
const NEW = `k2:${key()}`;
const INDEX = key();
const sealerOf = (keys: string) => new Sealer(parseSecrets(keys, INDEX));

let city: World;
beforeAll(async () => {
  city = await World.open({ QINSHI_SEALING_KEYS: OLD, QINSHI_INDEX_KEY: INDEX });
  const room = await city.classRoom(await city.school());
  for (let round = 0; round < 5; round += 1) await application(city, room);
});
afterAll(() => city.close());

interface Value {
  where: string;
  sealed: string;
  open(sealer: Sealer): string;
}

/** Everything that is sealed anywhere. */
async function sealedValues(): Promise<Value[]> {
  const values: Value[] = [];
  for (const column of SEALED_COLUMNS) {
    const { table, stored } = column;
    const rows = await city.em.execute<{ id: string; sealed: string }[]>(
      `select id, ${stored} as sealed from ${table} where ${stored} is not null order by id`,
    );
    for (const { id, sealed } of rows)
      values.push({
        where: `${table}.${stored} ${id}`,
        sealed,
        open: (sealer) => sealer.open(sealed, placeOf(column, id)),
      });
  }
  return values;
}

const queued = async () =>
  (
    await city.em.execute<{ key: string }[]>(
      `select key from graphile_worker.jobs where key = 'resealSecrets'`,
    )
  ).length;

describe('a new sealing key', () => {
  it('has a job when something is sealed under an older one, and none otherwise', async () => {
    await resealIfNeeded(city.app.deps);
    expect(await queued()).toBe(0);
    const deps = { ...city.app.deps, sealer: sealerOf(`${NEW},${OLD}`) };
    await resealIfNeeded(deps);
    await resealIfNeeded(deps);
    expect(await queued()).toBe(1);
  });

  it('seals everything anew, so that the old one can go; a second time changes nothing', async () => {
    const before = await sealedValues();
    expect(before.length).toBeGreaterThan(10);
    const plain = before.map(({ open }) => open(sealerOf(OLD)));
    const versions = await versionsOfApplications();

    const deps = { ...city.app.deps, sealer: sealerOf(`${NEW},${OLD}`) };
    await resealSecrets.run(deps, {});
    const after = await sealedValues();
    expect(after.map(({ where }) => where)).toEqual(before.map(({ where }) => where));
    expect(after.map(({ open }) => open(sealerOf(NEW)))).toEqual(plain);
    // Whoever has a decision open in a browser is not told that somebody was faster.
    expect(await versionsOfApplications()).toEqual(versions);

    await resealSecrets.run(deps, {});
    expect((await sealedValues()).map(({ sealed }) => sealed)).toEqual(after.map(({ sealed }) => sealed));
  });

  it('leaves what it cannot open as it is, and says how many without saying what', async () => {
    const lines: unknown[] = [];
    const deps = {
      ...city.app.deps,
      sealer: sealerOf(`k9:${key()}`),
      log: Object.assign(Object.create(city.app.deps.log), {
        error: (...line: unknown[]) => lines.push(line),
      }),
    };
    const before = await sealedValues();
    await resealSecrets.run(deps, {});
    expect((await sealedValues()).map(({ sealed }) => sealed)).toEqual(before.map(({ sealed }) => sealed));
    const said = JSON.stringify(lines);
    expect(said).toContain('unreadable');
    for (const { sealed } of before) expect(said).not.toContain(sealed);
  });
});

it('knows every column of sealed values', async () => {
  const rows = await city.em.execute<{ place: string }[]>(
    `select table_name || '.' || column_name as place from information_schema.columns
     where table_schema = 'public' and column_name like '%sealed%' order by 1`,
  );
  expect(rows.map(({ place }) => place)).toEqual(
    SEALED_COLUMNS.map(({ table, stored }) => `${table}.${stored}`).sort(),
  );
});

async function versionsOfApplications(): Promise<number[]> {
  const rows = await city.em.execute<{ version: number }[]>(
    'select version from binding_application order by id',
  );
  return rows.map(({ version }) => version);
}
