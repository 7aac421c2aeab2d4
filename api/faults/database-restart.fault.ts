import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type EmbeddedPostgres, startEmbeddedPostgres } from '../src/db/embedded-postgres.ts';
import { REJECT } from '../test/actors.ts';
import type { Browser } from '../test/browser.ts';
import type { Child, Person, World } from '../test/world.ts';
import { ApiProcess, freePort } from './api-process.ts';
import { figure, times } from './figures.ts';
import { classWithChild, openWorld, waiting } from './house.ts';

const RESTARTS = times(1, 20);
const CLERKS = 4;
/** Acknowledged writes before and after each restart. */
const WRITES = 25;
const BACK_WITHIN_MS = 10_000;

let folder: string;
let port: number;
let server: EmbeddedPostgres;
let world: World;
let api: ApiProcess;
let child: Child;
let teacher: Person;

/** With everything that makes a commit last. */
function startDatabase(): Promise<EmbeddedPostgres> {
  return startEmbeddedPostgres({ dataDir: join(folder, 'postgres'), password: 'faults', port });
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'qinshi-restart-'));
  chmodSync(folder, 0o755);
  port = await freePort();
  server = await startDatabase();
  world = await openWorld({ database: { url: server.url('postgres'), drop: async () => {} } });
  const place = await classWithChild(world);
  child = place.child;
  teacher = place.room.teacher;
  api = await ApiProcess.start(world);
});
afterAll(async () => {
  await api.kill();
  await world.close();
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
});

it('a database restarted under load is back within ten seconds, and nothing acknowledged is lost', async () => {
  const browser = await api.as(teacher);
  const acknowledged: string[] = [];
  const back: number[] = [];
  for (let restart = 0; restart < RESTARTS; restart += 1) {
    const stock = await waiting(world, child, WRITES * 4);
    const clerks = new Clerks(browser, stock, acknowledged);
    await clerks.haveDone(WRITES);
    const began = performance.now();
    // In the middle of their work, without waiting for anybody; every second time as a power cut does.
    await (restart % 2 ? server.stop() : crash());
    server = await startDatabase();
    await clerks.haveDone(WRITES);
    back.push(clerks.firstSince(began));
    await clerks.stop();
  }
  const lost = await notStored(acknowledged);
  const listening = await listeners();
  figure('PostgreSQL restarted under load', {
    restarts: RESTARTS,
    'acknowledged writes': acknowledged.length,
    lost: lost.length,
    'answers again after at most ms': Math.round(Math.max(...back)),
    'listening connections': listening,
  });
  expect(api.isAlive, api.log.join('\n')).toBe(true);
  expect(lost).toEqual([]);
  expect(listening, 'one for each process').toBe(2);
  expect(Math.max(...back)).toBeLessThan(BACK_WITHIN_MS);
});

async function crash(): Promise<void> {
  const client = new Client({ connectionString: server.url('postgres') });
  // It loses its connection like everybody.
  client.on('error', () => {});
  await client.connect();
  const { rows } = await client.query<{ pid: number }>(
    `select (regexp_split_to_array(pg_read_file('postmaster.pid'), '\\n'))[1]::int as pid`,
  );
  // SIGQUIT: every process of the server ends at once, without a checkpoint.
  process.kill(rows[0]?.pid ?? 0, 'SIGQUIT');
  await server.stop();
}

/** Some people who decide one application after the other, whatever the answers are. */
class Clerks {
  #running = true;
  readonly #work: Promise<unknown>;
  /** When each acknowledgement came. */
  readonly #times: number[] = [];
  readonly #waiting: { count: number; go: () => void }[] = [];

  constructor(
    private readonly browser: Browser,
    private readonly stock: string[],
    private readonly acknowledged: string[],
  ) {
    this.#work = Promise.all(Array.from({ length: CLERKS }, () => this.#decide()));
  }

  /** Resolves after so many more acknowledged decisions. */
  haveDone(count: number): Promise<void> {
    return new Promise((go) => this.#waiting.push({ count: this.#times.length + count, go }));
  }

  /** Milliseconds from `began` to the first decision that was asked for afterwards and acknowledged. */
  firstSince(began: number): number {
    return (this.#times.find((time) => time > began) ?? Number.POSITIVE_INFINITY) - began;
  }

  async stop(): Promise<void> {
    this.#running = false;
    await this.#work;
  }

  async #decide(): Promise<void> {
    for (let id = this.stock.pop(); id && this.#running; id = this.stock.pop()) {
      const asked = performance.now();
      const answer = await this.browser
        .ask(REJECT, { id, version: 1, reason: '照片不清楚' })
        .catch(() => null);
      if (answer === null || answer.errors.length > 0) {
        // Refused for now: the next one tries it again.
        this.stock.unshift(id);
        await new Promise((again) => setTimeout(again, 50));
        continue;
      }
      this.acknowledged.push(id);
      this.#times.push(asked);
      for (const { count, go } of this.#waiting) if (this.#times.length >= count) go();
    }
  }
}

/** Connections that wait for events: of the process and of the world's own. */
async function listeners(): Promise<number> {
  const client = new Client({ connectionString: server.url('postgres') });
  await client.connect();
  const { rows } = await client.query<{ count: number }>(
    `select count(*)::int as count from pg_stat_activity where query like 'listen %'`,
  );
  await client.end();
  return rows[0]?.count ?? -1;
}

/** Decisions that were acknowledged and are not there, with row, line of the log and job. */
async function notStored(ids: readonly string[]): Promise<string[]> {
  const client = new Client({ connectionString: server.url('postgres') });
  await client.connect();
  const { rows } = await client.query<{ id: string }>(
    `select asked.id from unnest($1::uuid[]) as asked (id) where not exists (
       select from binding_application application
       join audit_entry on subject_id = application.id and action = 'binding.rejected'
       join graphile_worker.jobs on key = 'decision:' || application.id
       where application.id = asked.id and status = 'REJECTED')`,
    [ids],
  );
  await client.end();
  return rows.map(({ id }) => id);
}
