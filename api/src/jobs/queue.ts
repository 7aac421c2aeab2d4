import { EventEmitter } from 'node:events';
import {
  Logger,
  type Runner,
  run,
  runMigrations,
  runOnce,
  type TaskList,
  type WorkerEvents,
} from 'graphile-worker';
import type { Pool } from 'pg';
import type { z } from 'zod';
import type { EntityManager } from '../db/orm.ts';
import type { Deps } from '../use-case.ts';
import { WorkerPresence } from './worker-presence.ts';

/** What happens after a commit: a name, a checked payload, an idempotent deed. */
export interface Job<Payload> {
  name: string;
  payload: z.ZodType<Payload>;
  /**
   * Also runs by itself at these times: a crontab line in UTC, whatever zone the host is in. A time that was missed
   * (a machine that is off at night) is made up for once, within a day; what runs each minute is not. Its payload is
   * empty.
   */
  cron?: string;
  run(deps: Deps, payload: Payload): Promise<void>;
}

/** A job whose payload only itself knows. */
export interface AnyJob {
  name: string;
  payload: z.ZodType;
  cron?: string;
  run(deps: Deps, payload: never): Promise<void>;
}

/** Declares a job; the type of its payload comes from the schema. */
export function defineJob<Payload>(job: Job<Payload>): Job<Payload> {
  return job;
}

export interface EnqueueOptions {
  /** Jobs of one key are one job. */
  key?: string;
  maxAttempts?: number;
}

/** Puts a job into the queue within the transaction of `em`: it exists exactly if that commits. */
export async function enqueue<Payload>(
  em: EntityManager,
  job: Job<Payload>,
  payload: Payload,
  options: EnqueueOptions = {},
): Promise<void> {
  await em.execute(
    'select enqueue_job(identifier => ?, payload => ?::json, job_key => ?, max_attempts => ?)',
    [job.name, JSON.stringify(payload), options.key ?? null, options.maxAttempts ?? 12],
  );
}

/** Installs or updates the queue's own tables. */
export async function migrateQueue(pool: Pool): Promise<void> {
  await runMigrations({ pgPool: pool });
}

function taskList(deps: Deps, jobs: readonly AnyJob[]): TaskList {
  return Object.fromEntries(
    jobs.map((job) => [job.name, (payload: unknown) => job.run(deps, job.payload.parse(payload) as never)]),
  );
}

/** The next minute makes up for the last one. */
export const EACH_MINUTE = '* * * * *';

/** The crontab of all jobs that run by themselves. */
function crontab(jobs: readonly AnyJob[]): string {
  return jobs
    .filter(({ cron }) => cron)
    .map(({ name, cron }) => `${cron} ${name} ?${cron === EACH_MINUTE ? 'max=1' : 'fill=1d&max=12'}`)
    .join('\n');
}

/** Works the queue until stopped. */
export async function startWorker(deps: Deps, pool: Pool, jobs: readonly AnyJob[]): Promise<Runner> {
  const presence = new WorkerPresence(pool, deps.log);
  const events: WorkerEvents = new EventEmitter();
  // The queue writes the id of the pool beside a job that one of its workers does.
  events.on('pool:create', ({ workerPool }) => presence.add(workerPool.id));
  const runner = await run({
    events,
    pgPool: pool,
    taskList: taskList(deps, jobs),
    crontab: crontab(jobs),
    concurrency: 4,
    noHandleSignals: true,
    logger: quiet(deps),
  });
  presence.start();
  const end = () => presence.stop();
  runner.promise.then(end, end);
  return runner;
}

/** Works off what is due, then returns; for tests. */
export async function drainQueue(deps: Deps, pool: Pool, jobs: readonly AnyJob[]): Promise<void> {
  await runOnce({ pgPool: pool, taskList: taskList(deps, jobs), noHandleSignals: true, logger: quiet(deps) });
}

function quiet({ log }: Deps): Logger {
  return new Logger((scope) => (level, message) => {
    if (level === 'error') log.error({ job: scope.taskIdentifier }, message);
    else if (level === 'warning') log.warn({ job: scope.taskIdentifier }, message);
  });
}
