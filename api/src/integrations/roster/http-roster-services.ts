import { setTimeout as pause } from 'node:timers/promises';
import { z } from 'zod';
import { isAllowedOutside } from '../public-address.ts';
import { type Answer, AnswerTooLarge, boundedRequest } from './bounded-request.ts';
import {
  type RosterRecord,
  RosterServiceFault,
  type RosterServiceSettings,
  type RosterServices,
} from './roster-service.ts';

interface Options {
  /** Whether services on this machine will do (demo and tests). */
  loopback: boolean;
  /** For one try. */
  timeoutMs?: number;
  /** How long to wait before each further try; as many of them as there are entries. */
  retryAfterMs?: readonly number[];
  /** Records that are asked for at once. */
  pageSize?: number;
  /** Of one answer. */
  maxBytes?: number;
}

/** A page of five thousand people is two or three of these; nobody needs more of our memory. */
const MAX_BYTES = 32 * 1024 * 1024;
const MAX_TOKEN_BYTES = 64 * 1024;
/** More than a city has of anything. */
const MOST_RECORDS = 2_000_000;
/** A service that asks us to wait longer is asked again by the next visit. */
const MOST_PATIENCE_MS = 30_000;
/** A token is given back to its service in time. */
const EARLY_MS = 60_000;
const SCOPE = 'https://purl.imsglobal.org/spec/or/v1p1/scope/roster-core.readonly';

const tokenAnswer = z.object({
  access_token: z.string().min(1).max(8000),
  expires_in: z.coerce.number().int().positive().max(1_000_000).default(300),
});

/** Services over HTTP: client credentials whose token is used until it ends, pages by limit and offset, bounded tries. */
export class HttpRosterServices implements RosterServices {
  readonly #options: Required<Options>;
  readonly #tokens = new Map<string, { token: string; until: number }>();

  constructor(options: Options) {
    this.#options = {
      ...{ timeoutMs: 60_000, retryAfterMs: [500, 4000, 15_000], pageSize: 2000, maxBytes: MAX_BYTES },
      ...options,
    };
  }

  accepts(address: string): boolean {
    return isAllowedOutside(address, this.#options);
  }

  async *pages(
    settings: RosterServiceSettings,
    collection: string,
    since: Date | null,
  ): AsyncGenerator<readonly RosterRecord[]> {
    const { pageSize } = this.#options;
    let first: unknown;
    for (let offset = 0; ; ) {
      const query = new URLSearchParams({
        limit: String(pageSize),
        offset: String(offset),
        sort: 'sourcedId',
      });
      if (since) query.set('filter', `dateLastModified>'${since.toISOString()}'`);
      const answer = await this.#get(settings, `${collection}?${query}`, collection);
      const records = recordsOf(answer.text, collection);
      const [{ sourcedId = null } = {}] = records;
      // One that knows no offset would tell the same for ever.
      if (offset > 0 && records.length > 0 && sourcedId === first)
        throw new RosterServiceFault(
          'NOT_UNDERSTOOD',
          collection,
          'The service answers each page with the first',
        );
      first ??= sourcedId;
      if (records.length > 0) yield records;
      offset += records.length;
      const total = Number(answer.headers['x-total-count'] ?? Number.NaN);
      if (offset > MOST_RECORDS)
        throw new RosterServiceFault('TOO_LARGE', collection, 'There are too many records');
      // A server may give less than it was asked for: only what it counts, or an empty page, is the end.
      if (records.length === 0 || (Number.isFinite(total) ? offset >= total : records.length < pageSize))
        return;
    }
  }

  async #get(settings: RosterServiceSettings, path: string, place: string): Promise<Answer> {
    const address = `${settings.baseUrl.replace(/\/+$/, '')}/${path}`;
    for (let renewed = false; ; renewed = true) {
      const token = await this.#token(settings);
      const answer = await this.#ask(address, place, this.#options.maxBytes, {
        method: 'GET',
        headers: { authorization: `Bearer ${token}`, accept: 'application/json' },
      });
      if (answer.status === 200) return answer;
      this.#tokens.delete(keyOf(settings));
      // It may have ended, or been taken back, before its time.
      if (answer.status === 401 && !renewed) continue;
      const refused = answer.status === 401 || answer.status === 403;
      throw new RosterServiceFault(
        refused ? 'REFUSED' : 'NOT_UNDERSTOOD',
        place,
        `The service answered ${answer.status}`,
      );
    }
  }

  async #token(settings: RosterServiceSettings): Promise<string> {
    const key = keyOf(settings);
    const known = this.#tokens.get(key);
    if (known && known.until > performance.now()) return known.token;
    const { clientId, clientSecret, tokenUrl } = settings;
    const credentials = `${encodeURIComponent(clientId)}:${encodeURIComponent(clientSecret)}`;
    const answer = await this.#ask(tokenUrl, 'token', MAX_TOKEN_BYTES, {
      method: 'POST',
      headers: {
        authorization: `Basic ${Buffer.from(credentials).toString('base64')}`,
        accept: 'application/json',
        'content-type': 'application/x-www-form-urlencoded',
      },
      body: new URLSearchParams({ grant_type: 'client_credentials', scope: SCOPE }).toString(),
    });
    if (answer.status !== 200)
      throw new RosterServiceFault('REFUSED', 'token', `The token endpoint answered ${answer.status}`);
    const read = tokenAnswer.safeParse(parsed(answer.text));
    if (!read.success)
      throw new RosterServiceFault(
        'NOT_UNDERSTOOD',
        'token',
        'The token endpoint answered what nobody understands',
      );
    const { access_token: token, expires_in: seconds } = read.data;
    this.#tokens.set(key, { token, until: performance.now() + seconds * 1000 - EARLY_MS });
    return token;
  }

  /** Asks until there is an answer that asking again would not change. */
  async #ask(
    address: string,
    place: string,
    maxBytes: number,
    request: Parameters<typeof boundedRequest>[1],
  ): Promise<Answer> {
    const { timeoutMs, retryAfterMs, loopback } = this.#options;
    if (!this.accepts(address))
      throw new RosterServiceFault('FORBIDDEN_ADDRESS', place, 'The service is at no allowed address');
    for (let attempt = 0; ; attempt += 1) {
      const wait = retryAfterMs[attempt];
      const answer = await boundedRequest(address, request, { timeoutMs, maxBytes, loopback }).catch(
        (error: NodeJS.ErrnoException) => {
          if (error instanceof AnswerTooLarge)
            throw new RosterServiceFault('TOO_LARGE', place, error.message);
          return error;
        },
      );
      const passing = answer instanceof Error || answer.status === 429 || answer.status >= 500;
      if (!passing) return answer;
      const asked = answer instanceof Error ? 0 : Number(answer.headers['retry-after'] ?? 0) * 1000;
      if (wait === undefined || asked > MOST_PATIENCE_MS)
        throw new RosterServiceFault(
          'UNREACHABLE',
          place,
          answer instanceof Error
            ? `The service does not answer (${answer.code ?? answer.name})`
            : `The service answered ${answer.status}`,
        );
      await pause(Math.max(wait, asked || 0));
    }
  }
}

function keyOf({ tokenUrl, clientId, clientSecret }: RosterServiceSettings): string {
  return [tokenUrl, clientId, clientSecret].join('\n');
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function recordsOf(text: string, collection: string): RosterRecord[] {
  const body = parsed(text);
  const records = body && typeof body === 'object' ? (body as RosterRecord)[collection] : null;
  if (!Array.isArray(records) || !records.every((each) => each !== null && typeof each === 'object'))
    throw new RosterServiceFault('NOT_UNDERSTOOD', collection, `The service answered no ${collection}`);
  return records as RosterRecord[];
}
