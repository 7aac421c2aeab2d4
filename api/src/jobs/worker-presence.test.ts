import { Pool } from 'pg';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { z } from 'zod';
import { World } from '../../test/world.ts';
import { defineJob, startWorker } from './queue.ts';
import { WorkerPresence } from './worker-presence.ts';

let city: World;
let pool: Pool;
beforeAll(async () => {
  city = await World.open();
  pool = new Pool({ connectionString: city.app.deps.config.DATABASE_URL, max: 4 });
});
afterAll(async () => {
  await pool.end();
  await city.close();
});

/** A job that a worker took so many seconds ago. */
async function jobOf(worker: string, seconds = 60): Promise<void> {
  await pool.query(`select graphile_worker.add_job('sendContactCode', '{}'::json, job_key => $1)`, [worker]);
  await pool.query(
    `update graphile_worker._private_jobs set locked_by = $1, locked_at = now() - $2 * interval '1 second' where key = $1`,
    [worker, seconds],
  );
}

async function locked(): Promise<string[]> {
  const { rows } = await pool.query<{ key: string }>(
    'select key from graphile_worker.jobs where locked_by is not null order by key',
  );
  return rows.map(({ key }) => key);
}

it('frees what dead workers were at, and nothing that a living one does', async () => {
  await jobOf('dead');
  await jobOf('alive');
  await jobOf('begun-just-now', 0);
  await jobOf('own');
  const neighbour = await pool.connect();
  await neighbour.query(`select pg_advisory_lock(hashtextextended('alive', 0))`);

  const presence = new WorkerPresence(pool, city.app.deps.log);
  presence.add('own');
  presence.start();
  try {
    await vi.waitFor(async () => expect(await locked()).toEqual(['alive', 'begun-just-now', 'own']));
  } finally {
    await presence.stop();
    neighbour.release(true);
  }
});

it('says until its end that its own workers live', async () => {
  const presence = new WorkerPresence(pool, city.app.deps.log);
  const isFree = async () => {
    const { rows } = await pool.query<{ free: boolean }>(
      `select pg_try_advisory_xact_lock(hashtextextended('mine', 0)) as free`,
    );
    return rows[0]?.free;
  };
  presence.add('mine');
  presence.start();
  await vi.waitFor(async () => expect(await isFree()).toBe(false));
  await presence.stop();
  await vi.waitFor(async () => expect(await isFree()).toBe(true));
});

it('lives under the name that the queue writes beside its jobs: one that takes long is not done twice', async () => {
  let runs = 0;
  const long = Promise.withResolvers<void>();
  const job = defineJob({
    name: 'longJob',
    payload: z.object({}),
    async run() {
      runs += 1;
      await long.promise;
    },
  });
  const runner = await startWorker(city.app.deps, pool, [job]);
  try {
    await pool.query(`select graphile_worker.add_job('longJob', '{}'::json, job_key => 'long')`);
    await vi.waitFor(async () => {
      const { rows } = await pool.query<{ gone: boolean }>(
        `select pg_try_advisory_xact_lock(hashtextextended(locked_by, 0)) as gone
         from graphile_worker.jobs where key = 'long' and locked_by is not null`,
      );
      expect(rows).toEqual([{ gone: false }]);
    }, 10_000);
    expect(runs).toBe(1);
  } finally {
    long.resolve();
    await runner.stop();
  }
});
