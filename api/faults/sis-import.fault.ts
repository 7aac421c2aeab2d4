import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as later } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { writeOneRoster } from '../src/city/oneroster.ts';
import { Random } from '../src/city/random.ts';
import { parseSchools, pupilsOf } from '../src/city/school-plan.ts';
import { pickShare } from '../src/city/share.ts';
import { syntheticSchools } from '../src/city/synthetic-schools.ts';
import type { Browser } from '../test/browser.ts';
import { zipOf } from '../test/fixtures/sheets.ts';
import { did, type SeenImport } from '../test/sis.ts';
import type { World } from '../test/world.ts';
import { ApiProcess } from './api-process.ts';
import { figure, times } from './figures.ts';
import { openWorld } from './house.ts';

/** Of a city of 122,987 pupils, in per mille. */
const SHARE = times(5, 1000);
const MOST_SECONDS = times(60, 300);
const MOST_SECONDS_AGAIN = times(60, 120);
const MOST_MB = 1024;
/** A real city’s schools, where the workplace has them; an invented one’s otherwise. */
const SCHOOLS = resolve(
  import.meta.dirname,
  '../..',
  process.env.QINSHI_SHARED ?? '../shared',
  'data/taipei-elementary-schools-113.csv',
);

let world: World;
let api: ApiProcess;
let bureau: Browser;
let folder: string;
beforeAll(async () => {
  world = await openWorld();
  const person = await world.bureauAdmin();
  api = await ApiProcess.start(world, { settings: { RUN_JOBS: 'true' } });
  bureau = await api.as(person);
  folder = mkdtempSync(join(tmpdir(), 'qinshi-oneroster-'));
});
afterAll(async () => {
  await api.kill('SIGTERM');
  await world.close();
  rmSync(folder, { recursive: true, force: true });
});

it('a city is imported within minutes and a gigabyte, and a second time changes nothing', async () => {
  const random = new Random(1);
  const schools = existsSync(SCHOOLS)
    ? parseSchools(readFileSync(SCHOOLS, 'utf8'))
    : syntheticSchools(random);
  const plans = pickShare(schools, SHARE / 1000, random);
  await writeOneRoster({ folder, plans, seed: 1, now: new Date() });
  const zip = await zipOf(
    Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name))])),
  );
  const pupils = plans.reduce((sum, plan) => sum + pupilsOf(plan), 0);

  const first = await importAll(zip);
  expect(did(first.seen, 'STUDENT')).toBe(`${pupils}/0/0/0`);
  const second = await importAll(zip);
  for (const { adds, changes, ends } of second.seen.counts) expect(adds + changes + ends).toBe(0);
  figure('import of a city', {
    ...{
      pupils,
      'zip MB': Math.round(zip.length / 1e5) / 10,
      'dry run s': first.checked,
      'applied s': first.applied,
    },
    ...{ 'again, dry run s': second.checked, 'again, applied s': second.applied, 'most MB': memory() },
  });
  expect(first.checked + first.applied).toBeLessThan(MOST_SECONDS);
  expect(second.checked + second.applied).toBeLessThan(MOST_SECONDS_AGAIN);
  expect(memory()).toBeLessThan(MOST_MB);
});

async function importAll(zip: Buffer): Promise<{ seen: SeenImport; checked: number; applied: number }> {
  const began = performance.now();
  const response = await bureau.fetch('/files/imports?name=city.zip', {
    method: 'POST',
    body: new Uint8Array(zip),
  });
  const { id: importFileId } = (await response.json()) as { id: string };
  const { startSisImport } = await bureau.do<{ startSisImport: { id: string } }>(
    'mutation ($input: StartSisImportInput!) { startSisImport(input: $input) { id } }',
    { input: { importFileId, content: 'ONEROSTER' } },
  );
  const { id } = startSisImport;
  const checked = await settled(id, 'READING');
  expect(checked).toMatchObject({ state: 'CHECKED', errors: 0 });
  const checkedAt = performance.now();
  await bureau.do('mutation ($input: ConfirmSisImportInput!) { confirmSisImport(input: $input) { id } }', {
    input: { id, confirmation: checked.confirmation },
  });
  const seen = await settled(id, 'APPLYING');
  expect(seen.state).toBe('APPLIED');
  const seconds = (from: number, to: number) => Math.round((to - from) / 100) / 10;
  return { seen, checked: seconds(began, checkedAt), applied: seconds(checkedAt, performance.now()) };
}

/** The import as soon as it is no longer in that state. */
async function settled(id: string, state: string): Promise<SeenImport> {
  for (;;) {
    const { sisImport } = await bureau.do<{ sisImport: SeenImport }>(
      'query ($id: ID!) { sisImport(id: $id) { id state errors confirmation counts { kind adds changes ends same kept } } }',
      { id },
    );
    if (sisImport.state !== state) return sisImport;
    await later(500);
  }
}

/** The most memory that the process ever had, in megabytes; 0 where the system does not tell. */
function memory(): number {
  const status = `/proc/${api.pid}/status`;
  const [, kilobytes = '0'] = existsSync(status)
    ? (/VmHWM:\s+(\d+)/.exec(readFileSync(status, 'utf8')) ?? [])
    : [];
  return Math.round(Number(kilobytes) / 1024);
}
