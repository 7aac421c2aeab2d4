import type { RefusalReason } from '@qinshi/domain';
import type { Pool } from 'pg';
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import { tooMany } from '../../graphql/errors.ts';

/** Limits kept in PostgreSQL, the same for all processes; when the database does not answer, the answer is no. */
export const LIMITS = {
  /** Look-ups of a pupil that did not match, per contact. */
  lookUpMiss: { points: 5, seconds: 15 * 60, reason: 'TOO_MANY_LOOKUPS' },
  /** The same per client address: many contacts behind one machine. */
  lookUpMissAddress: { points: 60, seconds: 60 * 60, reason: 'TOO_MANY_LOOKUPS' },
  /** Questions whether a guardian's number is known, per contact. */
  guardianCheck: { points: 10, seconds: 60 * 60, reason: 'TOO_MANY_LOOKUPS' },
  /** Failed sign-ins per client address: a whole school may sit behind one. */
  signInAddress: { points: 300, seconds: 15 * 60, reason: 'TOO_MANY_REQUESTS' },
  /** Wrong codes for a new password, per client address: a whole school may sit behind one. */
  resetMissAddress: { points: 100, seconds: 60 * 60, reason: 'TOO_MANY_REQUESTS' },
  /** Codes of forms typed at /verify, per client address. */
  formVerification: { points: 30, seconds: 10 * 60, reason: 'TOO_MANY_REQUESTS' },
  /** Files sent, kept or not, per account. */
  upload: { points: 240, seconds: 60 * 60, reason: 'TOO_MANY_REQUESTS' },
  /** Whole identity numbers looked at, per reviewer. */
  numberReveal: { points: 30, seconds: 60 * 60, reason: 'TOO_MANY_REVEALS' },
  /** Ways begun through outside providers, per client address: each may ask the provider. */
  outsideBegin: { points: 300, seconds: 15 * 60, reason: 'TOO_MANY_REQUESTS' },
  /** Sign-ins begun by connected systems, per client address: each leaves rows; a whole school may sit behind one. */
  oidcAuth: { points: 300, seconds: 5 * 60, reason: 'TOO_MANY_REQUESTS' },
  /** Codes and tokens that connected systems present, per client address. */
  oidcToken: { points: 600, seconds: 60, reason: 'TOO_MANY_REQUESTS' },
  /** Copies of one's own data, per account. */
  dataDownload: { points: 10, seconds: 24 * 60 * 60, reason: 'TOO_MANY_REQUESTS' },
  /** Lists taken away as sheets, per account: each reads a whole list. */
  listExport: { points: 60, seconds: 60 * 60, reason: 'TOO_MANY_REQUESTS' },
  /** Data requests, per account: each is a mail, and work for an office. */
  dataRequest: { points: 20, seconds: 24 * 60 * 60, reason: 'TOO_MANY_REQUESTS' },
  /** Devices registered and tests sent to them, per account: each may have us write to an address of its choice. */
  pushDevice: { points: 60, seconds: 60 * 60, reason: 'TOO_MANY_REQUESTS' },
  /** Secrets and tokens of roster clients that nobody holds, per client address. */
  rosterMiss: { points: 300, seconds: 15 * 60, reason: 'TOO_MANY_REQUESTS' },
  /** Tokens given to a roster client. */
  rosterToken: { points: 60, seconds: 60 * 60, reason: 'TOO_MANY_REQUESTS' },
  /** Requests of a roster client: each may read thousands of records. */
  rosterRequest: { points: 600, seconds: 60, reason: 'TOO_MANY_REQUESTS' },
  /** Tokens of readers that nobody holds, per client address. */
  gateTokenMiss: { points: 300, seconds: 15 * 60, reason: 'TOO_MANY_REQUESTS' },
  /** Batches of swipes, per reader: ten each second. */
  gateBatch: { points: 600, seconds: 60, reason: 'TOO_MANY_REQUESTS' },
} as const satisfies Record<string, { points: number; seconds: number; reason: RefusalReason }>;

export type LimitName = keyof typeof LIMITS;

export class RateLimits {
  readonly #limiters: Record<LimitName, RateLimiterPostgres>;

  constructor(private readonly pool: Pool) {
    const make = (name: LimitName) =>
      new RateLimiterPostgres({
        storeClient: pool,
        storeType: 'pool',
        tableName: 'rate_limit',
        tableCreated: true,
        clearExpiredByTimeout: false,
        keyPrefix: name,
        points: LIMITS[name].points,
        duration: LIMITS[name].seconds,
      });
    this.#limiters = {
      lookUpMiss: make('lookUpMiss'),
      lookUpMissAddress: make('lookUpMissAddress'),
      guardianCheck: make('guardianCheck'),
      signInAddress: make('signInAddress'),
      resetMissAddress: make('resetMissAddress'),
      formVerification: make('formVerification'),
      outsideBegin: make('outsideBegin'),
      oidcAuth: make('oidcAuth'),
      oidcToken: make('oidcToken'),
      upload: make('upload'),
      numberReveal: make('numberReveal'),
      dataDownload: make('dataDownload'),
      dataRequest: make('dataRequest'),
      listExport: make('listExport'),
      gateTokenMiss: make('gateTokenMiss'),
      gateBatch: make('gateBatch'),
      pushDevice: make('pushDevice'),
      rosterMiss: make('rosterMiss'),
      rosterRequest: make('rosterRequest'),
      rosterToken: make('rosterToken'),
    };
  }

  /** Counts one use. @throws Refusal RATE_LIMITED once the limit is passed. */
  async use(name: LimitName, key: string, at: Date, field?: string): Promise<void> {
    try {
      await this.#limiters[name].consume(key);
    } catch (error) {
      throw refusalOf(error, name, at, field);
    }
  }

  /** Looks without counting. @throws Refusal RATE_LIMITED when the limit is used up. */
  async check(name: LimitName, key: string, at: Date, field?: string): Promise<void> {
    const state = await this.#limiters[name].get(key);
    if (state && state.consumedPoints >= LIMITS[name].points) throw refusalOf(state, name, at, field);
  }

  /** Forgets counters whose time is over: their keys hold network addresses. Answers how many there were. */
  async forgetExpired(): Promise<number> {
    const { rowCount } = await this.pool.query('delete from rate_limit where expire < $1', [Date.now()]);
    return rowCount ?? 0;
  }

  /** Takes back one use that turned out not to count: counted first, so that many at once do not slip through. */
  async giveBack(name: LimitName, key: string): Promise<void> {
    await this.#limiters[name].reward(key, 1);
  }
}

function refusalOf(error: unknown, name: LimitName, at: Date, field?: string): unknown {
  if (!(error instanceof RateLimiterRes)) return error;
  return tooMany(LIMITS[name].reason, new Date(at.getTime() + error.msBeforeNext), field);
}
