import { createHash, createHmac } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type IncomingMessage, request, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import S3rver from 's3rver';
import type { S3Settings } from '../src/integrations/storage/s3-client.ts';

const KEYS = { accessKeyId: 'S3RVER', secretAccessKey: 'a secret that only signs' };
const REGION = 'ap-northeast-1';
const EMPTY = sha256('');

/** An answer that a test wants in place of the server's own; `hang` for none at all. */
type Instead = { status: number; code?: string } | 'hang';

/**
 * A server on this machine that speaks S3: `s3rver`, behind a door of ours. The door does what s3rver leaves out: it
 * computes each signature (AWS4-HMAC-SHA256) from Amazon's description, refuses whoever has not signed, and compares
 * the body with its signed checksum. What neither proves: rights of keys and buckets (every key may do everything),
 * regions, buckets with hosts of their own, TLS, and that Amazon or MinIO read our requests as these two do.
 */
export class S3Server {
  /** What happens to the next requests, one each. */
  readonly instead: Instead[] = [];
  /** `PUT /school-files/…` of every request that came. */
  readonly seen: string[] = [];

  private constructor(
    private readonly door: Server,
    private readonly house: S3rver,
    private readonly folder: string,
    private readonly housePort: number,
    private port = 0,
  ) {}

  static async open(): Promise<S3Server> {
    const folder = mkdtempSync(join(tmpdir(), 'qinshi-s3-'));
    const house = new S3rver({
      address: '127.0.0.1',
      port: 0,
      silent: true,
      directory: folder,
      configureBuckets: [{ name: 'school-files', configs: [] }],
    });
    const { port } = await house.run();
    const server = new S3Server(createServer(), house, folder, port);
    server.door.on('request', (incoming, answer) => server.#receive(incoming, answer));
    await server.comeBack();
    return server;
  }

  get settings(): S3Settings & { endpoint: string } {
    return { bucket: 'school-files', region: REGION, ...KEYS, endpoint: `http://127.0.0.1:${this.port}` };
  }

  /** The same as settings of the environment. */
  get environment() {
    const { bucket, region, accessKeyId, secretAccessKey, endpoint } = this.settings;
    return {
      FILES_S3_BUCKET: bucket,
      FILES_S3_REGION: region,
      FILES_S3_ACCESS_KEY_ID: accessKeyId,
      FILES_S3_SECRET_ACCESS_KEY: secretAccessKey,
      FILES_S3_ENDPOINT: endpoint,
    };
  }

  /** Nobody listens any more. */
  async goAway(): Promise<void> {
    this.door.closeAllConnections();
    await new Promise((closed) => this.door.close(closed));
  }

  /** Listens again, where it did. */
  async comeBack(): Promise<void> {
    this.door.listen(this.port, '127.0.0.1');
    await once(this.door, 'listening');
    this.port = (this.door.address() as AddressInfo).port;
  }

  async close(): Promise<void> {
    if (this.door.listening) await this.goAway();
    await this.house.close();
    rmSync(this.folder, { recursive: true, force: true });
  }

  async #receive(incoming: IncomingMessage, answer: ServerResponse): Promise<void> {
    const { method = '', url = '', headers } = incoming;
    this.seen.push(`${method} ${url}`);
    const body = await buffer(incoming).catch(() => Buffer.alloc(0));
    const instead = this.instead.shift();
    if (instead === 'hang') return;
    const refused = instead ?? refusalOf(incoming, body);
    if (refused) return sendError(answer, refused);
    const passedOn = request({ host: '127.0.0.1', port: this.housePort, method, path: url, headers });
    passedOn.on('response', (reply) => {
      answer.writeHead(reply.statusCode ?? 500, reply.headers);
      reply.pipe(answer);
    });
    passedOn.end(body);
  }
}

function sendError(answer: ServerResponse, { status, code }: Exclude<Instead, 'hang'>): void {
  const { accessKeyId } = KEYS;
  answer.writeHead(status, { 'content-type': 'application/xml' });
  answer.end(`<Error><Code>${code ?? 'Other'}</Code><AWSAccessKeyId>${accessKeyId}</AWSAccessKeyId></Error>`);
}

function refusalOf(incoming: IncomingMessage, body: Buffer): { status: number; code: string } | null {
  const { authorization } = incoming.headers;
  if (!authorization) return { status: 403, code: 'AccessDenied' };
  if (authorization !== signatureOf(incoming, KEYS.secretAccessKey))
    return { status: 403, code: 'SignatureDoesNotMatch' };
  const signed = incoming.headers['x-amz-content-sha256'];
  if (signed !== sha256(body) && !(signed === 'UNSIGNED-PAYLOAD' && sha256(body) === EMPTY))
    return { status: 400, code: 'XAmzContentSHA256Mismatch' };
  return null;
}

/**
 * The Authorization header that this request should have, by "Signature Calculations for the Authorization Header" of
 * Amazon's S3 reference.
 */
export function signatureOf(
  { method = '', url = '', headers }: Pick<IncomingMessage, 'method' | 'url' | 'headers'>,
  secret: string,
): string {
  const [, credential = '', names = ''] =
    /Credential=([^,]+), ?SignedHeaders=([^,]+)/.exec(headers.authorization ?? '') ?? [];
  const [, ...scope] = credential.split('/');
  const [path = '', query = ''] = url.split('?');
  const canonical = [
    method,
    path,
    query,
    ...names.split(';').map((name) => `${name}:${String(headers[name]).trim()}`),
    '',
    names,
    headers['x-amz-content-sha256'],
  ].join('\n');
  const toSign = ['AWS4-HMAC-SHA256', headers['x-amz-date'], scope.join('/'), sha256(canonical)].join('\n');
  const key = scope.reduce<string | Buffer>((made, part) => hmac(made, part), `AWS4${secret}`);
  const signature = hmac(key, toSign).toString('hex');
  return `AWS4-HMAC-SHA256 Credential=${credential}, SignedHeaders=${names}, Signature=${signature}`;
}

function hmac(key: string | Buffer, text: string): Buffer {
  return createHmac('sha256', key).update(text).digest();
}

function sha256(data: string | Buffer): string {
  return createHash('sha256').update(data).digest('hex');
}
