import { lastSix } from '@qinshi/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from '../../../test/browser.ts';
import { answer, ConnectedSystem, consent, follow, REDIRECT_URI } from '../../../test/connected-system.ts';
import { openAtAddress } from '../../../test/known-address.ts';
import type { Person, World } from '../../../test/world.ts';
import { tidyOidc } from './oidc.jobs.ts';

const GRANTED = '{ viewer { account { grantedClients { id name homepageUrl scopes } } } }';
const REVOKE = 'mutation ($id: ID!) { revokeGrantedClient(id: $id) }';
const UPDATE =
  'mutation ($input: OidcClientInput!) { updateOidcClient(input: $input) { id version enabled } }';
const ROTATE =
  'mutation ($id: ID!) { rotateOidcClientSecret(id: $id) { secret issuer client { clientId } } }';

interface Granted {
  id: string;
  name: string;
  scopes: string[];
}

let city: World;
let bureau: Browser;
let system: ConnectedSystem;
beforeAll(async () => {
  city = await openAtAddress();
  bureau = await city.as(await city.bureauAdmin());
  system = await ConnectedSystem.register(bureau);
});
afterAll(() => city.close());

async function teacher(): Promise<Person & { school: { code: string; name: string } }> {
  const code = await city.school('ELEMENTARY', '市立晨光國小');
  const room = await city.classRoom(code);
  return { ...room.teacher, school: { code: code.code, name: '市立晨光國小' } };
}

async function grantedOf(browser: Browser): Promise<Granted[]> {
  const { viewer } = await browser.do<{ viewer: { account: { grantedClients: Granted[] } } }>(GRANTED);
  return viewer.account.grantedClients;
}

function questionOf(browser: Browser, page: URL): Promise<Response> {
  return browser.fetch(`/oidc/interaction/${page.pathname.split('/').at(-1)}.json`);
}

/** The subject of whoever signs in to a system. */
async function subjectIn(where: ConnectedSystem, browser: Browser): Promise<string> {
  return (await where.signIn(browser, 'openid')).claims()?.sub ?? '';
}

function errorOf(back: URL): string | null {
  expect(`${back.origin}${back.pathname}`).toBe(REDIRECT_URI);
  return back.searchParams.get('error');
}

describe('what the platform says about itself', () => {
  it('is one address, whatever the Host header says, and no more than is offered', async () => {
    const response = await fetch(`${city.app.url}/oidc/.well-known/openid-configuration`, {
      headers: { 'x-forwarded-host': 'evil.example' },
    });
    const metadata = (await response.json()) as Record<string, unknown>;
    expect(metadata).toMatchObject({
      issuer: `${city.app.url}/oidc`,
      token_endpoint: `${city.app.url}/oidc/token`,
      response_types_supported: ['code'],
      grant_types_supported: ['authorization_code'],
      id_token_signing_alg_values_supported: ['RS256'],
      subject_types_supported: ['pairwise'],
      code_challenge_methods_supported: ['S256'],
      authorization_response_iss_parameter_supported: true,
    });
    expect(JSON.stringify(metadata)).not.toContain('evil');
    expect(metadata).not.toHaveProperty('registration_endpoint');
    expect(metadata).not.toHaveProperty('end_session_endpoint');
  });

  it('publishes public keys only', async () => {
    const response = await fetch(`${city.app.url}/oidc/jwks`);
    const { keys } = (await response.json()) as { keys: Record<string, unknown>[] };
    expect(keys).toHaveLength(1);
    expect(keys[0]).toMatchObject({ kty: 'RSA', alg: 'RS256', use: 'sig' });
    for (const part of ['d', 'p', 'q', 'dp', 'dq', 'qi']) expect(keys[0]).not.toHaveProperty(part);
  });
});

describe('signing in to another system', () => {
  it('asks once, then says who it is, signed and under a name of its own', async () => {
    const person = await teacher();
    const browser = await city.as(person);
    const { url, redeem } = await system.request('openid profile');
    const page = await follow(browser, url);
    expect(page.pathname).toMatch(/^\/parent\/consent-to\//);
    expect(await (await questionOf(browser, page)).json()).toEqual({
      client: { name: '校務行政系統', homepageUrl: 'https://sis.example.tw/' },
      signedIn: true,
      reads: ['SUBJECT', 'NAME'],
      account: { name: person.name, email: null },
    });
    const tokens = await redeem(await consent(browser, page));
    const claims = tokens.claims();
    expect(claims?.sub).not.toContain(person.accountId);
    expect(tokens).not.toHaveProperty('refresh_token');
    expect(await system.userInfo(tokens.access_token, claims?.sub ?? '')).toEqual({
      sub: claims?.sub,
      name: person.name,
    });

    // The second time nothing is asked, also from a new sign-in here.
    const again = await city.as(person);
    const { url: second, redeem: redeemSecond } = await system.request('openid profile');
    const back = await follow(again, second);
    expect((await redeemSecond(back)).claims()?.sub).toBe(claims?.sub);
    expect((await city.auditOf({ id: system.client.id })).map(({ action }) => action)).toEqual([
      'oidcClient.registered',
      'oidcGrant.given',
    ]);
  });

  it('tells what the scopes name: e-mail, schools, roles', async () => {
    const person = await teacher();
    await city.em.execute('update account set email = ? where id = ?', ['t@example.com', person.accountId]);
    const tokens = await system.signIn(await city.as(person), 'openid email school roles');
    expect(await system.userInfo(tokens.access_token, tokens.claims()?.sub ?? '')).toEqual({
      sub: tokens.claims()?.sub,
      email: 't@example.com',
      schools: [person.school],
      roles: ['HOMEROOM_TEACHER'],
    });
  });

  it('knows a person by another name in each system, and by the same in each sign-in', async () => {
    const person = await teacher();
    const another = await ConnectedSystem.register(bureau, {
      name: '圖書館',
      redirectUris: [REDIRECT_URI, 'https://library.example.tw/callback'],
    });
    const subject = await subjectIn(system, await city.as(person));
    expect(await subjectIn(system, await city.as(person))).toBe(subject);
    expect(await subjectIn(another, await city.as(person))).not.toBe(subject);
    expect(await subjectIn(system, await city.as(await teacher()))).not.toBe(subject);
  });

  it('waits at the consent page for whoever is not signed in yet', async () => {
    const person = await teacher();
    const browser = city.browser();
    const { url, redeem } = await system.request('openid');
    const page = await follow(browser, url);
    expect(await (await questionOf(browser, page)).json()).toMatchObject({ signedIn: false, account: null });
    expect((await answer(browser, page, 'approve')).status).toBe(401);
    await browser.do('mutation ($input: SignInInput!) { signIn(input: $input) { nextStep } }', {
      input: { username: person.username, password: 'Reed-Lamp-42-Kite' },
    });
    expect(await (await questionOf(browser, page)).json()).toMatchObject({
      signedIn: true,
      account: { name: person.name },
    });
    expect((await redeem(await consent(browser, page))).claims()?.sub).toBeTruthy();
  });

  it('is closed to whoever has still to change the first password', async () => {
    const person = await city.asNew(await teacher());
    const browser = city.browser();
    await browser.do('mutation ($input: SignInInput!) { signIn(input: $input) { nextStep } }', {
      input: { username: person.username, password: lastSix(person.nationalId) },
    });
    const page = await follow(browser, (await system.request('openid')).url);
    expect(await (await questionOf(browser, page)).json()).toMatchObject({ signedIn: false, account: null });
    expect((await answer(browser, page, 'approve')).status).toBe(401);
  });

  it('is refused when the person does not want it', async () => {
    const browser = await city.as(await teacher());
    const page = await follow(browser, (await system.request('openid')).url);
    expect(errorOf(await consent(browser, page, 'deny'))).toBe('access_denied');
    expect(await grantedOf(browser)).toEqual([]);
  });

  it('cannot be consented to in another browser, from another site, or twice', async () => {
    const browser = await city.as(await teacher());
    const other = await city.as(await teacher());
    const page = await follow(browser, (await system.request('openid')).url);
    const elsewhere = await answer(other, page, 'approve');
    expect(elsewhere.status).toBe(404);
    expect(await elsewhere.json()).toMatchObject({
      errors: [{ extensions: { code: 'NOT_FOUND', reason: 'CONSENT_EXPIRED' } }],
    });
    const uid = page.pathname.split('/').at(-1);
    const foreign = await browser.fetch(`/oidc/interaction/${uid}/approve`, {
      method: 'POST',
      headers: { origin: 'https://evil.example' },
    });
    expect(foreign.status).toBe(403);
    await consent(browser, page);
    expect((await answer(browser, page, 'approve')).status).toBe(404);
  });

  it('says so when the system wants a fresh sign-in and this one is old', async () => {
    const browser = await city.as(await teacher());
    await city.em.execute(`update session set created_at = created_at - interval '2 days'`);
    for (const [name, value] of [
      ['prompt', 'login'],
      ['max_age', '3600'],
    ] as const) {
      const { url } = await system.request('openid', { [name]: value });
      expect(errorOf(await follow(browser, url))).toBe('login_required');
    }
    const { url } = await system.request('openid', { max_age: '864000' });
    expect((await follow(browser, url)).pathname).toMatch(/^\/parent\/consent-to\//);
  });

  it('answers without a page only when nothing has to be asked', async () => {
    const browser = await city.as(await teacher());
    const silently = async () => follow(browser, (await system.request('openid', { prompt: 'none' })).url);
    expect(errorOf(await silently())).toBe('login_required');
    await system.signIn(browser, 'openid');
    expect((await silently()).searchParams.get('code')).toBeTruthy();
  });
});

describe('a request that is wrong', () => {
  it('leads nowhere when the address to return to is not registered, to the letter', async () => {
    const browser = await city.as(await teacher());
    for (const uri of [
      'https://evil.example/',
      `${REDIRECT_URI}/`,
      `${REDIRECT_URI}?x=1`,
      'http://127.0.0.1:8/callback',
    ]) {
      const { url } = await system.request('openid', { redirect_uri: uri });
      const response = await browser.fetch(`${url.pathname}${url.search}`, {
        headers: { accept: 'text/html' },
      });
      expect(response.status).toBe(400);
      const page = await response.text();
      expect(page).toContain('無法完成登入');
      expect(page).toContain('invalid_redirect_uri');
      expect(page).not.toContain('<script');
      expect(response.headers.get('content-security-policy')).toContain("form-action 'self'");
    }
  });

  it.each([
    ['no PKCE', { code_challenge: '', code_challenge_method: '' }, 'invalid_request'],
    ['plain PKCE', { code_challenge_method: 'plain' }, 'invalid_request'],
    ['a token by address', { response_type: 'id_token' }, 'invalid_request'],
    ['an answer by form', { response_mode: 'form_post' }, 'invalid_request'],
  ])('goes back with an error: %s', async (_, more, error) => {
    const { url } = await system.request('openid', more);
    for (const [name, value] of [...url.searchParams]) if (!value) url.searchParams.delete(name);
    const back = await follow(await city.as(await teacher()), url).catch((refused: Error) => refused.message);
    expect(back instanceof URL ? (errorOf(back) ?? back.hash) : back).toContain(error);
  });

  it('asks for more than the bureau allowed the system', async () => {
    const modest = await ConnectedSystem.register(bureau, { name: '點名機', scopes: ['OPENID'] });
    const { url } = await modest.request('openid email');
    expect(errorOf(await follow(await city.as(await teacher()), url))).toBe('invalid_scope');
  });

  it('has another verifier, or a code that was used', async () => {
    const browser = await city.as(await teacher());
    const { url } = await system.request('openid');
    const { redeem } = await system.request('openid');
    const back = await consent(browser, await follow(browser, url));
    await expect(redeem(back)).rejects.toThrow();

    const { url: next, redeem: honest } = await system.request('openid');
    const code = await follow(browser, next);
    const both = await Promise.allSettled([honest(code), honest(code)]);
    expect(both.filter(({ status }) => status === 'fulfilled').length).toBeLessThanOrEqual(1);
    await expect(honest(code)).rejects.toThrow();
  });
});

describe('what ends access', () => {
  it('is the system giving its token back', async () => {
    const { access_token: token, claims } = await system.signIn(await city.as(await teacher()), 'openid');
    const subject = claims()?.sub ?? '';
    await system.userInfo(token, subject);
    await system.revoke(token);
    await expect(system.userInfo(token, subject)).rejects.toThrow();
  });

  it('is the person taking it back: tokens are dead at once, and it is asked anew', async () => {
    const browser = await city.as(await teacher());
    const tokens = await system.signIn(browser, 'openid profile');
    const [granted] = await grantedOf(browser);
    expect(granted).toMatchObject({ name: '校務行政系統', scopes: ['OPENID', 'PROFILE'] });
    const stranger = await city.as(await teacher());
    expect(await stranger.refused(REVOKE, { id: granted?.id })).toMatchObject({ code: 'NOT_FOUND' });
    await browser.do(REVOKE, { id: granted?.id });
    expect(await grantedOf(browser)).toEqual([]);
    await expect(system.userInfo(tokens.access_token, tokens.claims()?.sub ?? '')).rejects.toThrow();
    const page = await follow(browser, (await system.request('openid')).url);
    expect(page.pathname).toMatch(/^\/parent\/consent-to\//);
  });

  it('is signing out here: no token, no code, no next sign-in without the person', async () => {
    const browser = await city.as(await teacher());
    const tokens = await system.signIn(browser, 'openid');
    await browser.do('mutation { signOut }');
    await expect(system.userInfo(tokens.access_token, tokens.claims()?.sub ?? '')).rejects.toThrow();
    const { url } = await system.request('openid', { prompt: 'none' });
    expect(errorOf(await follow(browser, url))).toBe('login_required');
  });

  it('is another person signing in in the same browser', async () => {
    const [first, second] = [await teacher(), await teacher()];
    const browser = await city.as(first);
    const subject = await subjectIn(system, browser);
    await browser.do('mutation ($input: SignInInput!) { signIn(input: $input) { nextStep } }', {
      input: { username: second.username, password: 'Reed-Lamp-42-Kite' },
    });
    expect(await subjectIn(system, browser)).not.toBe(subject);
  });

  it('is the account being closed', async () => {
    const person = await teacher();
    const tokens = await system.signIn(await city.as(person), 'openid');
    await city.em.execute('update account set closed_at = now() where id = ?', [person.accountId]);
    await expect(system.userInfo(tokens.access_token, tokens.claims()?.sub ?? '')).rejects.toThrow();
  });

  it('is the bureau disabling the system, or giving it a new secret', async () => {
    const disabled = await ConnectedSystem.register(bureau, { name: '舊系統' });
    const browser = await city.as(await teacher());
    const tokens = await disabled.signIn(browser, 'openid');
    const { id, version } = disabled.client;
    const input = {
      id,
      version,
      name: '舊系統',
      redirectUris: [REDIRECT_URI],
      scopes: ['OPENID'],
      enabled: false,
    };
    await bureau.do(UPDATE, { input });
    await expect(disabled.userInfo(tokens.access_token, tokens.claims()?.sub ?? '')).rejects.toThrow();
    const { url } = await disabled.request('openid');
    const response = await browser.fetch(`${url.pathname}${url.search}`);
    expect([response.status, await response.text()]).toEqual([
      400,
      expect.stringContaining('invalid_client'),
    ]);

    const renewed = await ConnectedSystem.register(bureau, { name: '新系統' });
    const { url: before, redeem } = await renewed.request('openid');
    const back = await consent(browser, await follow(browser, before));
    await bureau.do(ROTATE, { id: renewed.client.id });
    await expect(redeem(back)).rejects.toThrow();
  });
});

it('keeps no code, token, secret or key in the clear', async () => {
  const browser = await city.as(await teacher());
  const tokens = await system.signIn(browser, 'openid');
  const rows = await city.em.execute<object[]>('select * from oidc_artifact');
  const kept = JSON.stringify([
    rows,
    await city.em.execute('select * from oidc_client'),
    await city.em.execute('select * from oidc_signing_key'),
  ]);
  expect(kept).not.toContain(tokens.access_token);
  expect(kept).not.toContain(tokens.id_token);
  expect(kept).not.toContain('"kty"');
  for (const cookie of browser.cookieHeader.split('; ')) {
    const [name = '', value = ''] = cookie.split('=');
    if (name.endsWith('oidc')) expect(kept).not.toContain(value);
  }
  expect(rows.length).toBeGreaterThan(0);
});

it('answers so many tokens in a minute and no more', async () => {
  const { rateLimits, clock } = city.app.deps;
  const uses = Array.from({ length: 600 }, () => rateLimits.use('oidcToken', '127.0.0.1', clock.now()));
  await Promise.allSettled(uses);
  const response = await fetch(`${city.app.url}/oidc/token`, { method: 'POST' });
  expect(response.status).toBe(429);
  expect(Number(response.headers.get('retry-after'))).toBeGreaterThan(0);
  await city.em.execute('delete from rate_limit');
});

it('begins so many sign-ins in five minutes and no more, and says so on a page', async () => {
  const { rateLimits, clock } = city.app.deps;
  const uses = Array.from({ length: 300 }, () => rateLimits.use('oidcAuth', '127.0.0.1', clock.now()));
  await Promise.allSettled(uses);
  const { url } = await system.request('openid');
  const before = await city.em.execute('select id from oidc_artifact order by id');
  const response = await city.browser().fetch(`${url.pathname}${url.search}`);
  expect(response.status).toBe(429);
  expect(Number(response.headers.get('retry-after'))).toBeGreaterThan(0);
  expect(response.headers.get('content-type')).toContain('text/html');
  expect(await response.text()).toContain('操作過於頻繁');
  expect(await city.em.execute('select id from oidc_artifact order by id')).toEqual(before);
  await city.em.execute('delete from rate_limit');
});

it('forgets what has expired', async () => {
  await system.signIn(await city.as(await teacher()), 'openid');
  const count = async () => {
    const [row] = await city.em.execute<{ count: number }[]>(
      'select count(*)::int as count from oidc_artifact',
    );
    return row?.count;
  };
  city.clock.advance(24 * 60);
  await tidyOidc.run(city.app.deps, {});
  const kinds = await city.em.execute<{ kind: string }[]>('select distinct kind from oidc_artifact');
  expect(kinds).toEqual([{ kind: 'Grant' }]);
  city.clock.advance(366 * 24 * 60);
  await tidyOidc.run(city.app.deps, {});
  expect(await count()).toBe(0);
});
