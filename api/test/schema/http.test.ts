import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Browser } from '../browser.ts';
import { World } from '../world.ts';
import { Socket } from './socket.ts';

const VERSION = '{ consentStatement { version } }';
const JSON_TYPE = { 'content-type': 'application/json' };

let city: World;
let browser: Browser;
let signedIn: Browser;
beforeAll(async () => {
  city = await World.open();
  browser = city.browser();
  signedIn = await city.as(await city.person({ name: '林美玉' }));
});
afterAll(() => city.close());

const post = (body: unknown, headers: Record<string, string> = JSON_TYPE, from = browser) =>
  from.fetch('/graphql', {
    method: 'POST',
    headers,
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });

describe('every answer', () => {
  it.each(['/parent/', '/graphql', '/files/uploads/x', '/nowhere'])(
    'of %s carries the headers',
    async (path) => {
      const { headers } = await browser.fetch(path);
      const policy = headers.get('content-security-policy')?.replace(/'nonce-[\w+/=]+'/, "'nonce-…'");
      // Style has a nonce: the component library puts its variables into a <style> of its own (docs/decisions/0015).
      expect(policy?.split(';')).toEqual([
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self' 'nonce-…'",
        "img-src 'self' data: blob:",
        `connect-src 'self' ws://localhost:0`,
        "font-src 'self'",
        "manifest-src 'self'",
        "worker-src 'self'",
        "frame-ancestors 'none'",
        "base-uri 'none'",
        "form-action 'self'",
      ]);
      expect(Object.fromEntries(headers)).toMatchObject({
        'x-content-type-options': 'nosniff',
        'x-frame-options': 'SAMEORIGIN',
        'referrer-policy': 'same-origin',
        'cross-origin-opener-policy': 'same-origin',
        'cross-origin-resource-policy': 'same-origin',
      });
      expect(headers.get('x-powered-by')).toBeNull();
    },
  );

  it('of the API is kept by nobody', async () => {
    const { headers } = await post({ query: VERSION });
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('etag')).toBeNull();
  });
});

describe('a request is refused', () => {
  it('from another origin', async () => {
    const headers = { ...JSON_TYPE, origin: 'https://evil.example' };
    expect((await post({ query: VERSION }, headers)).status).toBe(403);
    expect((await post({ query: VERSION }, { ...JSON_TYPE, origin: 'http://localhost:0' })).status).toBe(200);
  });

  it('that a form of another site could send with somebody’s cookies', async () => {
    const body = new URLSearchParams({ query: VERSION }).toString();
    for (const type of ['application/x-www-form-urlencoded', 'text/plain', 'multipart/form-data'])
      expect((await post(body, { 'content-type': type }, signedIn)).status, type).toBe(400);
    const link = `/graphql?query=${encodeURIComponent(VERSION)}`;
    expect((await signedIn.fetch(link)).status).toBe(400);
    expect((await signedIn.fetch(link, { headers: { 'apollo-require-preflight': '1' } })).status).toBe(200);
  });

  it('that would change something by GET', async () => {
    const query = encodeURIComponent('mutation { signOut }');
    const response = await signedIn.fetch(`/graphql?query=${query}`, {
      headers: { 'apollo-require-preflight': '1' },
    });
    expect(response.status).toBe(405);
  });

  it('beyond 256 kB', async () => {
    expect((await post({ query: VERSION, variables: { a: 'x'.repeat(256 * 1024) } })).status).toBe(413);
  });

  it('of several operations at once, or of a stored one by its hash', async () => {
    expect((await post([{ query: VERSION }, { query: VERSION }])).status).toBe(400);
    const persisted = { extensions: { persistedQuery: { version: 1, sha256Hash: 'a'.repeat(64) } } };
    const answer = (await (await post(persisted)).json()) as { errors: { extensions: { code: string } }[] };
    expect(answer.errors[0]?.extensions.code).toBe('PERSISTED_QUERY_NOT_SUPPORTED');
  });
});

describe('a fault', () => {
  it('is told by a reference alone, on both transports', async () => {
    const secret = 'select secret from account';
    const socket = new Socket(signedIn);
    const query = '{ terms { id } }';
    await socket.ask('{ __typename }');
    const logged = vi.spyOn(city.app.deps.log, 'error').mockImplementation(() => {});
    const broken = vi.spyOn(city.app.deps.orm.em.constructor.prototype, 'find').mockImplementation(() => {
      throw new Error(secret);
    });
    const answers = [await signedIn.ask(query), await socket.ask(query)];
    broken.mockRestore();
    logged.mockRestore();
    for (const { errors } of answers) {
      expect(errors).toHaveLength(1);
      expect(errors[0]?.extensions).toEqual({
        code: 'INTERNAL',
        reason: 'INTERNAL',
        params: { reference: expect.stringMatching(/^[0-9a-f]{8}$/) },
      });
      expect(JSON.stringify(errors)).not.toContain('secret');
    }
    await socket.close();
  });
});

it('does not wait for those who send slowly', async () => {
  const head = 'POST /graphql HTTP/1.1\r\nHost: localhost\r\n';
  const [inHead, inBody] = await Promise.all([
    secondsUntilClosed(head),
    secondsUntilClosed(`${head}Content-Type: application/json\r\nContent-Length: 100\r\n\r\n{`),
  ]);
  expect(inHead).toBeLessThan(14);
  expect(inBody).toBeLessThan(24);
}, 40_000);

function secondsUntilClosed(text: string): Promise<number> {
  const start = performance.now();
  const { hostname, port } = new URL(city.app.url);
  return new Promise((closed, failed) => {
    const socket = connect(Number(port), hostname, () => socket.write(text));
    socket.once('error', failed);
    socket.once('close', () => closed((performance.now() - start) / 1000));
    socket.resume();
  });
}
