import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Client } from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ApiProcess } from './api-process.ts';
import { figure } from './figures.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'qinshi-backup-'));
  chmodSync(folder, 0o755);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** An installation with its database in its folder, as `npm start` makes one. */
const settings = (name: string) => ({
  QINSHI_MODE: 'demo',
  DEMO_SHARE: '0.001',
  QINSHI_DATA_DIR: join(folder, name),
});

it('a copy of the data folder, started elsewhere, has every row, and its audit log holds', async () => {
  const heads = join(folder, 'heads');
  const original = await ApiProcess.alone(settings('first'));
  await signInEverybody(original);
  const written = await countRows('first');
  expect(verify('first', '--write-heads', heads)).toMatchObject({ status: 0 });
  await original.kill('SIGTERM');

  // docs/operations.md: stop the product, copy the folder, start again.
  expect(spawnSync('cp', ['-a', join(folder, 'first'), join(folder, 'second')]).status).toBe(0);
  const copy = await ApiProcess.alone(settings('second'));
  const restored = await countRows('second');
  const verified = verify('second', '--heads', heads);
  await copy.kill('SIGTERM');

  figure('backup restored', {
    tables: restored.size,
    rows: [...restored.values()].reduce((sum, count) => sum + count, 0),
    'tables that differ': [...written].filter(([table, count]) => restored.get(table) !== count).length,
    'audit log': verified.status === 0 ? 'holds' : 'does not hold',
  });
  expect(restored).toEqual(written);
  expect(written.get('audit_entry')).toBeGreaterThan(0);
  expect(verified, verified.words).toMatchObject({ status: 0 });
});

/** What the demo's own list of sign-ins is for. */
async function signInEverybody(api: ApiProcess): Promise<void> {
  const { accounts } = JSON.parse(readFileSync(join(folder, 'first', 'demo.json'), 'utf8')) as {
    accounts: { username: string; password: string }[];
  };
  for (const { username, password } of accounts.slice(0, 5)) {
    await api.browser().do('mutation ($input: SignInInput!) { signIn(input: $input) { nextStep } }', {
      input: { username, password },
    });
  }
}

async function countRows(name: string): Promise<Map<string, number>> {
  const client = new Client({ connectionString: databaseUrl(name) });
  await client.connect();
  const { rows: tables } = await client.query<{ name: string }>(
    `select tablename as name from pg_tables where schemaname = 'public' order by 1`,
  );
  const counts = new Map<string, number>();
  for (const { name: table } of tables) {
    const { rows } = await client.query<{ count: number }>(
      `select count(*)::int as count from ${client.escapeIdentifier(table)}`,
    );
    counts.set(table, rows[0]?.count ?? -1);
  }
  await client.end();
  return counts;
}

/** Where the embedded server of a data folder listens. */
function databaseUrl(name: string): string {
  const { databasePassword } = JSON.parse(readFileSync(join(folder, name, 'keys.json'), 'utf8'));
  const port = readFileSync(join(folder, name, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[3];
  return `postgres://qinshi:${encodeURIComponent(databasePassword)}@127.0.0.1:${port}/postgres`;
}

/** `pnpm audit:verify`. */
function verify(name: string, ...options: string[]): { status: number | null; words: string } {
  const script = fileURLToPath(new URL('../dist/audit-verify.js', import.meta.url));
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...options], {
    env: { PATH: process.env.PATH, ...settings(name) },
    encoding: 'utf8',
  });
  return { status, words: stdout + stderr };
}
