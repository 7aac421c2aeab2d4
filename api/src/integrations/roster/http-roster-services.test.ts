import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { HttpRosterServices } from './http-roster-services.ts';
import { type RosterRecord, RosterServiceFault } from './roster-service.ts';

type Handler = (request: IncomingMessage, response: ServerResponse, url: URL) => void;

let server: Server;
let base: string;
let handle: Handler;
const asked: string[] = [];
beforeAll(async () => {
  server = createServer((request, response) => {
    const url = new URL(request.url ?? '', base);
    asked.push(`${request.method} ${url.pathname}${decodeURIComponent(url.search)}`);
    handle(request, response, url);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterEach(() => asked.splice(0));
afterAll(() => new Promise((closed) => server.close(closed)));

const settings = () => ({
  ...{ baseUrl: `${base}/v1p1/`, tokenUrl: `${base}/token`, clientId: 'us', clientSecret: 'our secret' },
});
const services = (more: object = {}) =>
  new HttpRosterServices({ loopback: true, timeoutMs: 300, retryAfterMs: [1, 1], pageSize: 2, ...more });
const json = (response: ServerResponse, body: object, status = 200, headers = {}) =>
  response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body));
const USERS = ['a', 'b', 'c', 'd', 'e'].map((sourcedId) => ({ sourcedId }));

/** A service as it should be: five users, tokens for the right secret. */
const good: Handler = (request, response, url) => {
  if (url.pathname === '/token') {
    const right = `Basic ${Buffer.from('us:our%20secret').toString('base64')}`;
    if (request.headers.authorization !== right) return json(response, { error: 'invalid_client' }, 401);
    return json(response, { access_token: 'fresh', token_type: 'Bearer', expires_in: 3600 });
  }
  if (request.headers.authorization !== 'Bearer fresh') return json(response, {}, 401);
  const [limit, offset] = ['limit', 'offset'].map((name) => Number(url.searchParams.get(name)));
  return json(response, { users: USERS.slice(offset, (offset ?? 0) + (limit ?? 0)) }, 200, {
    'x-total-count': USERS.length,
  });
};

async function read(by = services(), since: Date | null = null, of = settings()): Promise<unknown[]> {
  const all: RosterRecord[] = [];
  for await (const page of by.pages(of, 'users', since)) all.push(...page);
  return all;
}
const failure = (promise: Promise<unknown>) =>
  promise.then(
    () => 'none',
    (error: unknown) => (error instanceof RosterServiceFault ? error.failure : String(error)),
  );

describe('a service', () => {
  it('is read page by page with one token, and by its changes', async () => {
    handle = good;
    const by = services();
    expect(await read(by)).toEqual(USERS);
    expect(asked).toEqual([
      'POST /token',
      ...[0, 2, 4].map((offset) => `GET /v1p1/users?limit=2&offset=${offset}&sort=sourcedId`),
    ]);
    await read(by, new Date('2026-11-01T00:00:00Z'));
    expect(asked).toContain(
      `GET /v1p1/users?limit=2&offset=0&sort=sourcedId&filter=dateLastModified>'2026-11-01T00:00:00.000Z'`,
    );
    expect(asked.filter((line) => line === 'POST /token')).toHaveLength(1);
  });

  it('that gives fewer than it was asked for, and counts none, is read to its end', async () => {
    handle = (request, response, url) => {
      if (url.pathname === '/token') return good(request, response, url);
      const offset = Number(url.searchParams.get('offset'));
      json(response, { users: USERS.slice(offset, offset + 2) });
    };
    expect(await read()).toEqual(USERS);
  });

  it('that has taken the token back is asked for another one, once', async () => {
    let tokens = 0;
    handle = (request, response, url) => {
      if (url.pathname === '/token') {
        tokens += 1;
        return json(response, { access_token: tokens === 1 ? 'stale' : 'fresh', expires_in: 3600 });
      }
      return good(request, response, url);
    };
    expect(await read()).toEqual(USERS);
    expect(tokens).toBe(2);
    handle = (request, response, url) =>
      url.pathname === '/token' ? good(request, response, url) : json(response, {}, 401);
    expect(await failure(read())).toBe('REFUSED');
  });

  it('that stumbles is asked again; one that stays down is left alone', async () => {
    let tries = 0;
    handle = (request, response, url) => {
      tries += 1;
      if (tries % 2) return json(response, {}, 503);
      return good(request, response, url);
    };
    expect(await read()).toEqual(USERS);
    handle = (_, response) => json(response, {}, 503);
    asked.splice(0);
    expect(await failure(read())).toBe('UNREACHABLE');
    expect(asked).toHaveLength(3);
    handle = (_, response) => json(response, {}, 429, { 'retry-after': '3600' });
    expect(await failure(read())).toBe('UNREACHABLE');
    handle = () => undefined;
    expect(await failure(read(services({ timeoutMs: 20 })))).toBe('UNREACHABLE');
    handle = (_, response) =>
      response.writeHead(200, { 'content-length': '100' }).write('{') && response.destroy();
    expect(await failure(read())).toBe('UNREACHABLE');
  });

  const afterToken =
    (then: Handler): Handler =>
    (request, response, url) =>
      (url.pathname === '/token' ? good : then)(request, response, url);
  it.each<[string, string, Handler]>([
    ['refuses the secret', 'REFUSED', (_, response) => json(response, { error: 'invalid_client' }, 401)],
    ['gives no token', 'NOT_UNDERSTOOD', (_, response) => json(response, { token: 'x' })],
    ['forbids the collection', 'REFUSED', afterToken((_, response) => json(response, {}, 403))],
    ['speaks no JSON', 'NOT_UNDERSTOOD', afterToken((_, response) => void response.end('<html>'))],
    ['tells something else', 'NOT_UNDERSTOOD', afterToken((_, response) => json(response, { orgs: [] }))],
    ['tells no records', 'NOT_UNDERSTOOD', afterToken((_, response) => json(response, { users: [null] }))],
    [
      'repeats its first page for ever',
      'NOT_UNDERSTOOD',
      afterToken((_, response) => json(response, { users: USERS.slice(0, 2) })),
    ],
    [
      'sends us elsewhere',
      'NOT_UNDERSTOOD',
      afterToken((_, response) => void response.writeHead(302, { location: `${base}/secret` }).end()),
    ],
    [
      'talks too much',
      'TOO_LARGE',
      afterToken((_, response) => json(response, { users: ['x'.repeat(5000)] })),
    ],
  ])('that %s is %s', async (_, expected, handler) => {
    handle = handler;
    expect(await failure(read(services({ maxBytes: 4000 })))).toBe(expected);
    expect(asked).not.toContain('GET /secret');
  });
});

describe('where a service may not be', () => {
  it.each([
    'http://127.0.0.1:9/v1p1',
    'https://localhost/v1p1',
    'http://sis.example.tw/v1p1',
    'https://10.0.0.8/v1p1',
    'https://169.254.169.254/latest',
    'https://user:pass@sis.example.tw/v1p1',
    'ftp://sis.example.tw',
    'nonsense',
  ])('%s', async (baseUrl) => {
    handle = good;
    const by = services({ loopback: false });
    expect(by.accepts(baseUrl)).toBe(false);
    expect(await failure(read(by, null, { ...settings(), tokenUrl: baseUrl, baseUrl }))).toBe(
      'FORBIDDEN_ADDRESS',
    );
    expect(asked).toEqual([]);
  });
});
