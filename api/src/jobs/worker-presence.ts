import type { Pool, PoolClient } from 'pg';
import type { Logger } from 'pino';

/** Workers whose process is gone are noticed within about two of these. */
const LOOK_EVERY_MS = 5000;

/**
 * Says which workers of the queue are alive, and gives free what dead ones were at. A worker that is killed keeps its
 * job for four hours as far as the queue knows; a code to sign in with is worth nothing by then. Each process holds an
 * advisory lock for each of its workers, which PostgreSQL drops with the connection: whoever gets that lock knows that
 * the worker is gone. A job that was half done is done again, as any job may be.
 */
export class WorkerPresence {
  readonly #own = new Set<string>();
  /** Those whose lock stands. */
  #locked = new Set<string>();
  #client: PoolClient | null = null;
  #timer: NodeJS.Timeout | undefined;
  #looking: Promise<void> = Promise.resolve();

  constructor(
    private readonly pool: Pool,
    private readonly log: Logger,
  ) {}

  /** A worker of this process. */
  add(workerId: string): void {
    this.#own.add(workerId);
  }

  start(): void {
    const look = () => {
      this.#looking = this.#look().catch((error: Error) => {
        this.log.warn({ err: error.message }, 'workers of the queue could not be looked at');
        this.#client?.release(true);
        this.#client = null;
      });
    };
    look();
    this.#timer = setInterval(look, LOOK_EVERY_MS);
  }

  async stop(): Promise<void> {
    clearInterval(this.#timer);
    await this.#looking;
    this.#client?.release(true);
    this.#client = null;
  }

  async #look(): Promise<void> {
    const client = this.#client ?? (await this.#connect());
    for (const worker of this.#own) {
      if (this.#locked.has(worker)) continue;
      await client.query('select pg_advisory_lock(hashtextextended($1, 0))', [worker]);
      this.#locked.add(worker);
    }
    // A worker takes its first job a moment before its lock stands: what was begun just now is left alone.
    const { rows } = await client.query<{ worker: string }>(
      `select distinct locked_by as worker from graphile_worker.jobs
       where locked_by is not null and locked_by <> all($1) and locked_at < now() - $2 * interval '1 millisecond'`,
      [[...this.#own], LOOK_EVERY_MS],
    );
    for (const { worker } of rows) await this.#freeIfGone(client, worker);
  }

  async #connect(): Promise<PoolClient> {
    const client = await this.pool.connect();
    // Broken connections are noticed, and mended, by the next look.
    client.on('error', () => {});
    this.#client = client;
    this.#locked = new Set();
    return client;
  }

  async #freeIfGone(client: PoolClient, worker: string): Promise<void> {
    const { rows } = await client.query<{ gone: boolean }>(
      'select pg_try_advisory_lock(hashtextextended($1, 0)) as gone',
      [worker],
    );
    if (!rows[0]?.gone) return;
    await client.query('select graphile_worker.force_unlock_workers($1)', [[worker]]);
    await client.query('select pg_advisory_unlock(hashtextextended($1, 0))', [worker]);
    this.log.warn({ worker }, 'a worker of the queue is gone; its jobs are done again');
  }
}
