import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { HttpRegistry } from './http-registry.ts';

const QUESTION = { guardianNumber: 'A123456789', childNumber: 'B123456780', relation: 'MOTHER' } as const;

let server: Server;
let url: string;
/** What the service answers next, status and body; the last one again and again. */
let answers: (readonly [status: number, body: string])[];
let asked: { url: string | undefined; authorization: string | undefined; body: string }[];
beforeAll(async () => {
  server = createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += String(chunk);
    asked.push({ url: request.url, authorization: request.headers.authorization, body });
    const [status, text] = (answers.length > 1 ? answers.shift() : answers[0]) ?? [500, ''];
    // Zero: no answer at all.
    if (status === 0) return;
    response.writeHead(status, status === 302 ? { location: '/elsewhere' } : {}).end(text);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/registry`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});
beforeEach(() => {
  asked = [];
});

let now = 0;
function registry() {
  return new HttpRegistry({
    url,
    token: 'a-secret',
    timeoutMs: 200,
    retryAfterMs: [1, 1],
    failuresToRest: 2,
    restMs: 1000,
    now: () => now,
  });
}
const said = (result: string) => [200, JSON.stringify({ result })] as const;

describe('a registry behind HTTP', () => {
  it.each(['MATCHED', 'MISMATCHED', 'NOT_FOUND'])(
    'answers %s; numbers travel in the body alone',
    async (result) => {
      answers = [said(result)];
      expect(await registry().check(QUESTION)).toBe(result);
      expect(asked).toEqual([
        {
          url: '/registry',
          authorization: 'Bearer a-secret',
          body: '{"guardian":"A123456789","child":"B123456780","relation":"MOTHER"}',
        },
      ]);
    },
  );

  it('is asked again at once when it stumbles', async () => {
    answers = [[503, ''], [0, ''], said('MATCHED')];
    expect(await registry().check(QUESTION)).toBe('MATCHED');
    expect(asked).toHaveLength(3);
  });

  it.each<[status: number, body: string, told: RegExp, times: number]>([
    [500, '', /answered 500/, 3],
    [429, '', /answered 429/, 3],
    [401, '', /answered 401/, 1],
    [302, '', /out of reach/, 3],
    [200, '<html>', /nobody understands/, 1],
    [200, '{"result":"YES"}', /nobody understands/, 1],
    [0, '', /in time/, 3],
  ])('that answers %i %j is away, without a number in the reason', async (status, body, told, times) => {
    answers = [[status, body]];
    const error = await registry()
      .check(QUESTION)
      .catch((reason: unknown) => reason);
    expect(error).toMatchObject({ name: 'RegistryUnavailable', message: expect.stringMatching(told) });
    expect(JSON.stringify([error, String(error)])).not.toMatch(/[AB]12345678/);
    expect(asked).toHaveLength(times);
  });

  it('is left alone for a while when it goes on failing, and asked again after', async () => {
    answers = [[401, '']];
    const one = registry();
    await expect(one.check(QUESTION)).rejects.toThrow(/401/);
    await expect(one.check(QUESTION)).rejects.toThrow(/401/);
    answers = [said('MATCHED')];
    await expect(one.check(QUESTION)).rejects.toThrow(/left alone/);
    expect(asked).toHaveLength(2);
    now += 1001;
    expect(await one.check(QUESTION)).toBe('MATCHED');
  });
});
