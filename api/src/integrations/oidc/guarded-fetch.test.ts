import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { ForbiddenAddress, guardedFetch, isAllowedAddress } from './guarded-fetch.ts';

const GET = { body: null, headers: {}, method: 'GET', redirect: 'manual' } as const;

describe('where an outside provider may be', () => {
  it.each([
    ['https://idp.example.tw/oidc', true, true],
    ['http://idp.example.tw', false, false],
    ['http://127.0.0.1:4000', false, true],
    ['http://localhost:4000', false, true],
    ['https://localhost', false, true],
    ['http://[::1]:4000', false, true],
    ['https://user:secret@idp.example.tw', false, false],
    ['file:///etc/passwd', false, false],
    ['idp.example.tw', false, false],
  ])('%s: in production %s, in the demo %s', (address, production, demo) => {
    expect(isAllowedAddress(address, { loopback: false })).toBe(production);
    expect(isAllowedAddress(address, { loopback: true })).toBe(demo);
  });
});

describe('asking an outside provider', () => {
  const stops: (() => void)[] = [];
  afterEach(() => {
    for (const stop of stops.splice(0)) stop();
  });

  async function serve(answer: RequestListener): Promise<string> {
    const server = createServer(answer).listen(0, '127.0.0.1');
    stops.push(() => {
      server.close();
      server.closeAllConnections();
    });
    await once(server, 'listening');
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  }

  it('follows no redirect: the next address would not have been looked at', async () => {
    const address = await serve((_, response) =>
      response.writeHead(302, { location: 'https://else.tw' }).end(),
    );
    expect((await guardedFetch({ loopback: true })(address, GET)).status).toBe(302);
  });

  it('reads so much and no more', async () => {
    const small = await serve((_, response) => response.end('{"fine":true}'));
    expect(await (await guardedFetch({ loopback: true })(small, GET)).json()).toEqual({ fine: true });
    const large = await serve((_, response) => response.end('x'.repeat(300_000)));
    await expect(guardedFetch({ loopback: true })(large, GET)).rejects.toThrow('too large');
  });

  it('does not reach our own machines in production', async () => {
    const address = await serve((_, response) => response.end('secret'));
    await expect(guardedFetch({ loopback: false })(address, GET)).rejects.toBeInstanceOf(ForbiddenAddress);
  });
});
