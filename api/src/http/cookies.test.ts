import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import express from 'express';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PASSWORD, REQUEST_CODE, VERIFY_CODE, World } from '../../test/world.ts';
import { readCookie, responseCookies } from './cookies.ts';
import { localeOf } from './make-context.ts';

const SIGN_IN = 'mutation ($input: SignInInput!) { signIn(input: $input) { nextStep } }';

let city: World;
beforeAll(async () => {
  city = await World.open({ PUBLIC_URL: 'https://school.example.tw' });
});
afterAll(() => city.close());

/** The Set-Cookie lines that answer a document. */
async function cookiesSet(query: string, variables: object = {}, cookie = ''): Promise<string[]> {
  const response = await city.browser({ cookie }).fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  return response.headers.getSetCookie();
}

describe('cookies over https', () => {
  it('are bound to the host, out of reach of scripts and of other sites', async () => {
    const { username } = await city.bureauAdmin();
    const [session, ...more] = await cookiesSet(SIGN_IN, { input: { username, password: PASSWORD } });
    expect(more).toEqual([]);
    expect(session).toMatch(
      /^__Host-qinshi-session=[\w-]{43}; Path=\/; Expires=[^;]+; HttpOnly; Secure; SameSite=Lax$/,
    );

    const address = city.address();
    await city.browser().do(REQUEST_CODE, { input: { channel: 'EMAIL', address } });
    const code = await city.lastCode(address);
    const [applicant] = await cookiesSet(VERIFY_CODE, { input: { channel: 'EMAIL', address, code } });
    expect(applicant).toMatch(
      /^__Host-qinshi-applicant=[\w-]{43}; Path=\/; .*HttpOnly; Secure; SameSite=Lax$/,
    );
  });

  it('are taken back with the same attributes', async () => {
    const [gone] = await cookiesSet('mutation { signOut }');
    expect(gone).toMatch(
      /^__Host-qinshi-session=; Path=\/; Expires=Thu, 01 Jan 1970.*HttpOnly; Secure; SameSite=Lax$/,
    );
  });

  it('are not believed without their prefix', async () => {
    const { username } = await city.bureauAdmin();
    const [line = ''] = await cookiesSet(SIGN_IN, { input: { username, password: PASSWORD } });
    const token = /=([\w-]{43});/.exec(line)?.[1];
    const viewer = (name: string) =>
      city.browser({ cookie: `${name}=${token}` }).do<{ viewer: object | null }>('{ viewer { nextStep } }');
    expect(await viewer('__Host-qinshi-session')).toEqual({ viewer: { nextStep: 'DONE' } });
    for (const name of ['qinshi-session', '__Host-qinshi-applicant', 'session'])
      expect(await viewer(name)).toEqual({ viewer: null });
  });

  it('are asked for over https only from then on', async () => {
    const { headers } = await city.browser().fetch('/graphql');
    expect(headers.get('strict-transport-security')).toBe('max-age=63072000; includeSubDomains');
  });
});

describe('what must not overtake a cookie', () => {
  it('waits until the answer has left, and may fail', async () => {
    const order: string[] = [];
    const followed = Promise.withResolvers<void>();
    const web = express();
    web.get('/', (_request, response) => {
      const { onceSent } = responseCookies(response, city.app.deps);
      onceSent(async () => {
        order.push('follows');
        followed.resolve();
        throw new Error('the database has gone');
      });
      setImmediate(() => {
        order.push('answered');
        response.end();
      });
    });
    const server = createServer(web).listen(0, '127.0.0.1');
    await once(server, 'listening');
    expect((await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`)).status).toBe(200);
    await followed.promise;
    expect(order).toEqual(['answered', 'follows']);
    server.close();
    server.closeAllConnections();
  });
});

describe('a request', () => {
  it.each([
    ['https://evil.example', 403],
    ['http://school.example.tw', 403],
    ['null', 403],
    ['https://school.example.tw', 200],
  ])('from a page of %s: %i', async (origin, status) => {
    const browser = city.browser({ origin });
    expect((await browser.ask('{ viewer { nextStep } }')).status).toBe(status);
  });

  it.each([
    ['text/plain', '{"query":"{ viewer { nextStep } }"}'],
    ['application/x-www-form-urlencoded', 'query={ viewer { nextStep } }'],
    ['application/json', '{"query":'],
    ['application/json', '[{"query":"{ viewer { nextStep } }"}]'],
  ])('of type %s with %s is refused', async (type, body) => {
    const init = { method: 'POST', headers: { 'content-type': type }, body };
    expect((await city.browser().fetch('/graphql', init)).status).toBe(400);
  });
});

const request = (headers: IncomingMessage['headers']) => ({ headers }) as IncomingMessage;

describe('reading a cookie', () => {
  it.each<[header: string | undefined, token: string | null]>([
    [undefined, null],
    ['', null],
    ['qinshi-session=abc', 'abc'],
    ['a=1; qinshi-session=abc;b=2', 'abc'],
    ['a=1;qinshi-session=a=b', 'a=b'],
    ['xqinshi-session=abc', null],
    ['qinshi-session-2=abc', null],
    ['qinshi-session=', ''],
  ])('%j: %j', (cookie, token) => {
    expect(readCookie(request(cookie === undefined ? {} : { cookie }), 'session', false)).toBe(token);
  });
});

describe('the language', () => {
  it.each([
    [undefined, 'zh-TW'],
    ['zh-TW,zh;q=0.9,en;q=0.8', 'zh-TW'],
    ['en-US,en;q=0.9', 'en'],
    ['EN', 'en'],
    ['fr', 'zh-TW'],
  ])('of %j is %s', (header, locale) => {
    expect(localeOf(request(header ? { 'accept-language': header } : {}))).toBe(locale);
  });

  it('of a refusal is the reader’s; code and reason are the same in each', async () => {
    const ask = (headers: Record<string, string>) =>
      city.browser(headers).ask(REQUEST_CODE, { input: { channel: 'EMAIL', address: 'nobody' } });
    const [zh, en] = [await ask({}), await ask({ 'accept-language': 'en' })];
    expect(zh.errors[0]?.message).toBe('電子郵件格式不正確，例如 name@example.com。');
    expect(en.errors[0]?.message).toBe('This is not a valid e-mail address, for example name@example.com.');
    expect(en.errors[0]?.extensions).toEqual(zh.errors[0]?.extensions);
  });

  it('of a time in a refusal is Taipei’s', async () => {
    const address = city.mobile();
    const input = { channel: 'SMS', address };
    for (let sent = 0; sent < 2; sent += 1) await city.browser().do(REQUEST_CODE, { input });
    const { errors } = await city.browser({ 'accept-language': 'en' }).ask(REQUEST_CODE, { input });
    expect(errors[0]).toMatchObject({
      message: expect.stringContaining('Try again after 09:00'),
      extensions: { retryAt: '2026-11-23T01:00:00.000Z' },
    });
  });
});
