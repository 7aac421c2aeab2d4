import { setTimeout as pause } from 'node:timers/promises';
import { AwsClient } from 'aws4fetch';
import { StorageFullError, StorageUnavailableError } from './file-store.ts';

/** A bucket, and the keys that open it. */
export interface S3Settings {
  bucket: string;
  region: string;
  accessKeyId: string;
  secretAccessKey: string;
  /** Origin of a server other than Amazon's, e.g. https://minio.example.tw. */
  endpoint?: string | undefined;
  /** `/bucket/name` instead of a host of the bucket's own. Default: with an endpoint yes, at Amazon no. */
  pathStyle?: boolean | undefined;
  /** Milliseconds for one try, answer included; all tries together have twice as long. Default 10 s. */
  timeoutMs?: number | undefined;
}

/** What the server said: done, or that it has no such object. */
export interface S3Answer {
  found: boolean;
  headers: Headers;
  body: Buffer;
}

interface S3Request {
  method: 'GET' | 'HEAD' | 'PUT' | 'DELETE';
  /** Name of the object; empty for the bucket itself. */
  name: string;
  headers?: Record<string, string>;
  body?: Uint8Array;
  /** Default three. */
  tries?: number;
}

const TRIES = 3;
const FIRST_PAUSE_MS = 100;
/** What passes, by status and by S3's own words. */
const PASSING = new Set([408, 429, 500, 502, 503, 504]);
const PASSING_CODES = new Set(['RequestTimeout', 'SlowDown', 'BadDigest']);
/** Full, in the words of MinIO and Ceph; Amazon is never full. */
const FULL_CODES = new Set(['XMinioStorageFull', 'XMinioAdminBucketQuotaExceeded', 'QuotaExceeded']);
const FULL = 507;

/** Sends signed requests to one bucket, with bounds on time and tries. All of them may be sent twice without harm. */
export class S3Client {
  readonly #signer: AwsClient;
  readonly #base: URL;
  readonly #timeoutMs: number;

  constructor({ accessKeyId, secretAccessKey, timeoutMs = 10_000, ...where }: S3Settings) {
    this.#signer = new AwsClient({ accessKeyId, secretAccessKey, region: where.region, service: 's3' });
    this.#base = addressOf(where);
    this.#timeoutMs = timeoutMs;
  }

  /** Where the bucket is, for words to people. */
  get address(): string {
    return this.#base.href;
  }

  /** @throws StorageFullError, StorageUnavailableError. */
  async send(request: S3Request): Promise<S3Answer> {
    const allTries = AbortSignal.timeout(2 * this.#timeoutMs);
    for (let attempt = 1; ; attempt += 1) {
      const answer = await this.#exchange(request, allTries);
      if (!(answer instanceof Trouble)) return answer;
      if (!answer.passes || attempt >= (request.tries ?? TRIES) || allTries.aborted) throw answer.error;
      await pause(FIRST_PAUSE_MS * 4 ** (attempt - 1) * (0.5 + Math.random() / 2));
    }
  }

  async #exchange({ method, name, headers, body }: S3Request, allTries: AbortSignal) {
    let response: Response;
    let received: Buffer;
    try {
      const signed = await this.#signer.sign(name ? new URL(name, this.#base) : this.#base, {
        method,
        headers: { ...headers },
        ...(body ? { body: new Uint8Array(body) } : {}),
        // A redirect would take the file to an address nobody configured.
        redirect: 'manual',
      });
      response = await fetch(signed, {
        signal: AbortSignal.any([allTries, AbortSignal.timeout(this.#timeoutMs)]),
      });
      received = Buffer.from(await response.arrayBuffer());
    } catch (error) {
      return new Trouble(`${this.address} ${networkTrouble(error)}`, true);
    }
    const code = codeIn(received);
    const { ok, status } = response;
    // Without its bucket an object is not gone: nobody should take that for a file that was removed.
    const found = status !== 404;
    if (ok || (!found && name && code !== 'NoSuchBucket')) {
      return { found, headers: response.headers, body: received };
    }
    return new Trouble(
      `${this.address} answered ${status}${code ? ` ${code}` : ''}`,
      PASSING.has(status) || PASSING_CODES.has(code),
      status,
      status === FULL || FULL_CODES.has(code),
    );
  }
}

/** An exchange that came to nothing. */
class Trouble {
  readonly error: Error;

  constructor(
    what: string,
    readonly passes: boolean,
    status?: number,
    full = false,
  ) {
    this.error = full ? new StorageFullError(what) : new S3Error(what, status);
  }
}

/** The server is away (no status) or refuses us (its status). */
export class S3Error extends StorageUnavailableError {
  constructor(
    message: string,
    readonly status: number | undefined,
  ) {
    super(message);
  }
}

function addressOf({
  bucket,
  region,
  endpoint,
  pathStyle = endpoint !== undefined,
}: Pick<S3Settings, 'bucket' | 'region' | 'endpoint' | 'pathStyle'>): URL {
  const { protocol, host, pathname } = new URL(endpoint ?? `https://s3.${region}.amazonaws.com`);
  const path = pathname.replace(/\/$/, '');
  return new URL(
    pathStyle ? `${protocol}//${host}${path}/${bucket}/` : `${protocol}//${bucket}.${host}${path}/`,
  );
}

/** `<Code>` of S3's error document; the rest of it repeats our key id. */
function codeIn(body: Buffer): string {
  return /<Code>(\w{1,80})<\/Code>/.exec(body.subarray(0, 4096).toString('latin1'))?.[1] ?? '';
}

function networkTrouble(error: unknown): string {
  if (error instanceof DOMException && error.name === 'TimeoutError') return 'did not answer in time';
  const cause = error instanceof Error ? error.cause : undefined;
  const code = cause instanceof Error && 'code' in cause ? ` (${cause.code})` : '';
  return `is out of reach${code}`;
}
