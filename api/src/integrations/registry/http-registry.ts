import { setTimeout as pause } from 'node:timers/promises';
import { z } from 'zod';
import {
  type HouseholdRegistry,
  REGISTRY_ANSWERS,
  type RegistryAnswer,
  type RegistryQuestion,
  RegistryUnavailable,
} from './household-registry.ts';

const ANSWER_LIMIT_BYTES = 4096;
const answer = z.object({ result: z.enum(REGISTRY_ANSWERS) });

interface HttpRegistryOptions {
  url: string;
  token: string | null;
  /** For one try. */
  timeoutMs?: number;
  /** How long to wait before each further try; as many of them as there are entries. */
  retryAfterMs?: readonly number[];
  /** After so many failed questions in a row nobody asks for `restMs`. */
  failuresToRest?: number;
  restMs?: number;
  now?: () => number;
}

/**
 * A service of the city: `POST {guardian, child, relation}` → `{result: MATCHED | MISMATCHED | NOT_FOUND}`. Numbers travel
 * in the body alone. One that is down is left alone for a while, so that jobs come back later instead of waiting in line.
 */
export class HttpRegistry implements HouseholdRegistry {
  readonly #options: Required<HttpRegistryOptions>;
  #failures = 0;
  #restsUntil = 0;

  constructor(options: HttpRegistryOptions) {
    this.#options = {
      timeoutMs: 5000,
      retryAfterMs: [250, 1000],
      failuresToRest: 5,
      restMs: 60_000,
      now: () => performance.now(),
      ...options,
    };
  }

  async check(question: RegistryQuestion): Promise<RegistryAnswer> {
    const { now, retryAfterMs, failuresToRest, restMs } = this.#options;
    if (now() < this.#restsUntil) throw new RegistryUnavailable('The registry is left alone for a while');
    for (let attempt = 0; ; attempt += 1) {
      try {
        const result = await this.#ask(question);
        this.#failures = 0;
        return result;
      } catch (error) {
        if (!(error instanceof RegistryUnavailable)) throw error;
        const wait = error instanceof Final ? undefined : retryAfterMs[attempt];
        if (wait !== undefined) {
          await pause(wait);
          continue;
        }
        this.#failures += 1;
        if (this.#failures >= failuresToRest) {
          this.#failures = 0;
          this.#restsUntil = now() + restMs;
        }
        throw error;
      }
    }
  }

  async #ask({ guardianNumber, childNumber, relation }: RegistryQuestion): Promise<RegistryAnswer> {
    const { url, token, timeoutMs } = this.#options;
    let response: Response;
    let text: string;
    try {
      response = await fetch(url, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          accept: 'application/json',
          ...(token ? { authorization: `Bearer ${token}` } : {}),
        },
        body: JSON.stringify({ guardian: guardianNumber, child: childNumber, relation }),
        // A number is for this address alone.
        redirect: 'error',
        signal: AbortSignal.timeout(timeoutMs),
      });
      text = await readStart(response);
    } catch (error) {
      const late = error instanceof DOMException && error.name === 'TimeoutError';
      throw new RegistryUnavailable(
        late ? 'The registry did not answer in time' : 'The registry is out of reach',
      );
    }
    if (response.status >= 400 && response.status < 500 && response.status !== 429)
      throw new Final(`The registry answered ${response.status}`);
    if (!response.ok) throw new RegistryUnavailable(`The registry answered ${response.status}`);
    const read = answer.safeParse(parsed(text));
    if (!read.success) throw new Final('The registry answered what nobody understands');
    return read.data.result;
  }
}

/** Asking again at once would be answered the same. */
class Final extends RegistryUnavailable {}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

async function readStart(response: Response): Promise<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    chunks.push(chunk);
    size += chunk.byteLength;
    if (size >= ANSWER_LIMIT_BYTES) break;
  }
  return Buffer.concat(chunks).toString('utf8');
}
