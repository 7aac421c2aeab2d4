import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Browser } from '../../../test/browser.ts';
import { openAtAddress } from '../../../test/known-address.ts';
import { OutsideProvider } from '../../../test/outside-provider.ts';
import { PASSWORD, type Person, type World } from '../../../test/world.ts';

const SAVE =
  'mutation ($input: IdentityProviderInput!) { saveIdentityProvider(input: $input) { id version linkedCount redirectUri } }';
const SIGN_IN = 'mutation ($input: OutsideInput!) { beginOutsideSignIn(input: $input) }';
const LINK = 'mutation ($input: OutsideInput!) { beginOutsideLink(input: $input) }';
const LINKED =
  '{ viewer { account { outsideIdentities { id label linkedAt lastUsedAt provider { name } } } } }';
const UNLINK = 'mutation ($id: ID!) { unlinkOutsideIdentity(id: $id) }';
const HISTORY =
  '{ viewer { account { signIns(first: 1) { nodes { outcome method provider } } sessions { method current } } } }';

interface Linked {
  id: string;
  label: string;
  lastUsedAt: string | null;
  provider: { name: string };
}

let city: World;
let outside: OutsideProvider;
let bureau: Browser;
let providerId: string;
let people = 0;

beforeAll(async () => {
  city = await openAtAddress();
  outside = await OutsideProvider.open(`${city.app.url}/oidc/callback`);
  bureau = await city.as(await city.bureauAdmin());
  const saved = await bureau.do<{ saveIdentityProvider: { id: string } }>(SAVE, { input: outside.settings });
  providerId = saved.saveIdentityProvider.id;
});
afterAll(async () => {
  await outside.close();
  await city.close();
});
beforeEach(() => {
  people += 1;
  outside.person = { subject: `person-${people}`, email: `person-${people}@outside.example` };
});

async function begin(browser: Browser, document: string, input: object = {}): Promise<string> {
  const answer = await browser.do<{ beginOutsideSignIn?: string; beginOutsideLink?: string }>(document, {
    input: { providerId, app: 'PARENT', ...input },
  });
  return answer.beginOutsideSignIn ?? answer.beginOutsideLink ?? '';
}

/** Back at the platform; answers where it sends the browser. */
async function comeBack(browser: Browser, { pathname, search }: URL): Promise<string | null> {
  const response = await browser.fetch(`${pathname}${search}`);
  expect(response.status).toBe(303);
  return response.headers.get('location');
}

async function through(browser: Browser, document: string, input: object = {}): Promise<string | null> {
  return comeBack(browser, await outside.visit(await begin(browser, document, input)));
}

async function parent(): Promise<Person> {
  return city.parent([await city.child(await city.classRoom(await city.school()))]);
}

async function linkedOf(browser: Browser): Promise<Linked[]> {
  const { viewer } = await browser.do<{ viewer: { account: { outsideIdentities: Linked[] } } }>(LINKED);
  return viewer.account.outsideIdentities;
}

async function nameIn(browser: Browser): Promise<string | null> {
  const { viewer } = await browser.do<{ viewer: { account: { username: string } } | null }>(
    '{ viewer { account { username } } }',
  );
  return viewer?.account.username ?? null;
}

const FAILED = '/parent/sign-in?outside=failed';
const PROVIDER = `provider=${encodeURIComponent('城市通')}`;

describe('linking an outside account', () => {
  it('links it at that issuer: after the settings name another, the same subject is a stranger', async () => {
    expect(await through(await city.as(await parent()), LINK)).toContain('outside=linked');
    const other = await OutsideProvider.open(`${city.app.url}/oidc/callback`);
    other.person = outside.person;
    const moveTo = ({ settings }: OutsideProvider, version: number) =>
      bureau.do(SAVE, { input: { ...settings, id: providerId, version } });
    await moveTo(other, 1);
    try {
      const stranger = city.browser();
      const address = await other.visit(await begin(stranger, SIGN_IN));
      expect(await comeBack(stranger, address)).toContain('outside=unlinked');
      expect(await nameIn(stranger)).toBeNull();
    } finally {
      await moveTo(outside, 2);
      await other.close();
    }
    const owner = city.browser();
    expect(await through(owner, SIGN_IN)).toBe('/parent/');
    expect(await nameIn(owner)).not.toBeNull();
  });

  it('lets its owner sign in with it from then on', async () => {
    const person = await parent();
    const browser = await city.as(person);
    expect(await through(browser, LINK)).toBe(`/parent/profile?outside=linked&${PROVIDER}`);
    expect(await linkedOf(browser)).toEqual([
      expect.objectContaining({
        label: outside.person.email,
        lastUsedAt: null,
        provider: { name: '城市通' },
      }),
    ]);

    const elsewhere = city.browser();
    expect(await through(elsewhere, SIGN_IN, { returnTo: '/parent/binding/progress?x=1' })).toBe(
      '/parent/binding/progress?x=1',
    );
    expect(await nameIn(elsewhere)).toBe(person.username);
    const { viewer } = await elsewhere.do<{
      viewer: { account: { signIns: { nodes: object[] }; sessions: { method: string; current: boolean }[] } };
    }>(HISTORY);
    expect(viewer.account.signIns.nodes).toEqual([
      { outcome: 'SUCCEEDED', method: 'OUTSIDE', provider: '城市通' },
    ]);
    expect(viewer.account.sessions.find(({ current }) => current)?.method).toBe('OUTSIDE');
    expect((await linkedOf(elsewhere))[0]?.lastUsedAt).not.toBeNull();
  });

  it('is told once, and twice is once', async () => {
    const browser = await city.as(await parent());
    await through(browser, LINK);
    await through(browser, LINK);
    const [linked, ...more] = await linkedOf(browser);
    expect(more).toEqual([]);
    expect((await city.auditOf({ id: linked?.id ?? '' })).map(({ action }) => action)).toEqual([
      'outside.linked',
    ]);
  });

  it('is told its owner by e-mail once; and a change of password asks to look at it', async () => {
    const person = await parent();
    const browser = await city.as(person);
    await through(browser, LINK);
    await through(browser, LINK);
    const mails = async () => (await city.outbox()).filter(({ to }) => to === person.username);
    const linked = (await mails()).filter(({ subject }) => subject?.includes('已連結外部帳號'));
    expect(linked).toEqual([expect.objectContaining({ text: expect.stringContaining('「城市通」') })]);
    await browser.do(
      'mutation ($input: ChangePasswordInput!) { changePassword(input: $input) { nextStep } }',
      {
        input: { currentPassword: PASSWORD, newPassword: 'Moss-Lamp-43-Kite' },
      },
    );
    expect((await mails())[0]).toMatchObject({
      subject: expect.stringContaining('密碼已變更'),
      text: expect.stringContaining('外部帳號'),
    });
  });

  it('keeps nothing by which the provider knows the person', async () => {
    await through(await city.as(await parent()), LINK);
    const [row] = await city.em.execute<object[]>(
      'select * from outside_identity order by linked_at desc, id desc limit 1',
    );
    expect(JSON.stringify(row)).not.toContain(`"${outside.person.subject}"`);
  });

  it('is refused when somebody else has it', async () => {
    const [first, second] = [await city.as(await parent()), await city.as(await parent())];
    await through(first, LINK);
    expect(await through(second, LINK)).toBe(`/parent/profile?outside=taken&${PROVIDER}`);
    expect(await linkedOf(second)).toEqual([]);
  });

  it('needs the person who began to be the one who ends it', async () => {
    const person = await parent();
    const browser = await city.as(person);
    const back = await outside.visit(await begin(browser, LINK));
    await browser.do('mutation ($input: SignInInput!) { signIn(input: $input) { nextStep } }', {
      input: { username: (await parent()).username, password: 'Reed-Lamp-42-Kite' },
    });
    expect(await comeBack(browser, back)).toBe(`/parent/profile?outside=failed&${PROVIDER}`);
    expect(await linkedOf(browser)).toEqual([]);
  });

  it('is undone by its owner alone, and at once', async () => {
    const browser = await city.as(await parent());
    await through(browser, LINK);
    const [linked] = await linkedOf(browser);
    const stranger = await city.as(await parent());
    expect(await stranger.refused(UNLINK, { id: linked?.id })).toMatchObject({ code: 'NOT_FOUND' });
    await browser.do(UNLINK, { id: linked?.id });
    expect(await linkedOf(browser)).toEqual([]);
    expect(await through(city.browser(), SIGN_IN)).toContain('outside=unlinked');
  });

  it('needs a sign-in beyond the first password', async () => {
    const input = { providerId, app: 'PARENT' };
    expect(await city.browser().refused(LINK, { input })).toMatchObject({ code: 'UNAUTHENTICATED' });
  });
});

describe('signing in from outside', () => {
  it('tells who is not linked, in the app that asked, and opens nothing', async () => {
    const browser = city.browser();
    expect(await through(browser, SIGN_IN, { app: 'TEACHER' })).toBe(
      `/teacher/sign-in?outside=unlinked&${PROVIDER}`,
    );
    expect(await nameIn(browser)).toBeNull();
  });

  it('tells who turned back at the provider', async () => {
    outside.person.turnsBack = true;
    expect(await through(city.browser(), SIGN_IN)).toBe(`/parent/sign-in?outside=cancelled&${PROVIDER}`);
  });

  it.each([
    ['closed', 'closed_at = now()'],
    ['locked', "locked_until = timestamptz '2036-01-01'"],
    ['not activated', 'password_hash = null'],
  ])('opens no account that is %s', async (_, change) => {
    const person = await parent();
    await through(await city.as(person), LINK);
    await city.em.execute(`update account set ${change} where id = ?`, [person.accountId]);
    const browser = city.browser();
    expect(await through(browser, SIGN_IN)).toBe(`${FAILED}&${PROVIDER}`);
    expect(await nameIn(browser)).toBeNull();
  });

  it.each([
    'https://evil.example/',
    '//evil.example',
    '/\\evil.example',
    '/teacher/x',
    '/parenthood',
    '/parent/../admin/',
    'x',
  ])('leads nowhere but into the app: %s', async (returnTo) => {
    const input = { providerId, app: 'PARENT', returnTo };
    expect(await city.browser().refused(SIGN_IN, { input })).toMatchObject({
      reason: 'INVALID',
      field: 'returnTo',
    });
  });
});

describe('an answer that proves nothing', () => {
  /** Somebody who has linked the account, so that every failure below is the answer's. */
  async function linkedPerson(): Promise<void> {
    await through(await city.as(await parent()), LINK);
  }

  /** Comes back with an address that `change` has touched; expects to stay outside. */
  async function expectFailure(
    change: { there?: (url: URL) => void; back?: (url: URL) => void },
    browser = city.browser(),
  ): Promise<string | null> {
    await linkedPerson();
    const there = new URL(await begin(browser, SIGN_IN));
    change.there?.(there);
    const back = await outside.visit(there.href);
    change.back?.(back);
    const end = await comeBack(browser, back);
    expect(await nameIn(browser)).toBeNull();
    return end;
  }

  it('has another state', async () => {
    expect(await expectFailure({ back: (url) => url.searchParams.set('state', 'another') })).toBe(FAILED);
  });

  it('has no state', async () => {
    expect(await expectFailure({ back: (url) => url.searchParams.delete('state') })).toBe(FAILED);
  });

  it('has another nonce', async () => {
    const end = await expectFailure({ there: (url) => url.searchParams.set('nonce', 'another') });
    expect(end).toBe(`${FAILED}&${PROVIDER}`);
  });

  it('was asked for with another PKCE challenge', async () => {
    const end = await expectFailure({
      there: (url) => url.searchParams.set('code_challenge', 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM'),
    });
    expect(end).toBe(`${FAILED}&${PROVIDER}`);
  });

  it('has another code', async () => {
    const end = await expectFailure({ back: (url) => url.searchParams.set('code', 'another') });
    expect(end).toBe(`${FAILED}&${PROVIDER}`);
  });

  it('says that it is from another issuer', async () => {
    const end = await expectFailure({ back: (url) => url.searchParams.set('iss', 'https://evil.example') });
    expect(end).toBe(`${FAILED}&${PROVIDER}`);
  });

  it('comes in another browser', async () => {
    await linkedPerson();
    const back = await outside.visit(await begin(city.browser(), SIGN_IN));
    const other = city.browser();
    await begin(other, SIGN_IN);
    expect(await comeBack(other, back)).toBe(FAILED);
    expect(await comeBack(city.browser(), back)).toBe(FAILED);
  });

  it('comes a second time', async () => {
    await linkedPerson();
    const browser = city.browser();
    const back = await outside.visit(await begin(browser, SIGN_IN));
    const cookie = browser.cookieHeader;
    expect(await comeBack(browser, back)).toBe('/parent/');
    const again = await fetch(`${city.app.url}${back.pathname}${back.search}`, {
      headers: { cookie },
      redirect: 'manual',
    });
    expect(again.headers.get('location')).toBe(FAILED);
    expect(again.headers.getSetCookie().join()).not.toContain('qinshi-session');
  });

  it('comes after ten minutes', async () => {
    await linkedPerson();
    const browser = city.browser();
    const back = await outside.visit(await begin(browser, SIGN_IN));
    city.clock.advance(11);
    expect(await comeBack(browser, back)).toBe(FAILED);
  });
});

describe('a provider that is away', () => {
  it('is told at the start, and on the way back', async () => {
    const another = await OutsideProvider.open(`${city.app.url}/oidc/callback`);
    const input = { ...another.settings, name: '備用通' };
    const { saveIdentityProvider } = await bureau.do<{ saveIdentityProvider: { id: string } }>(SAVE, {
      input,
    });
    const browser = city.browser();
    const request = { providerId: saveIdentityProvider.id };
    const back = await another.visit(await begin(browser, SIGN_IN, request));
    await another.close();
    expect(await comeBack(browser, back)).toContain('outside=failed');
    city.clock.advance(1);
    // What was read of it is kept for a while; a provider that was never read is asked first.
    await city.em.execute(`update identity_provider set client_id = 'new' where id = ?`, [
      request.providerId,
    ]);
    expect(await browser.refused(SIGN_IN, { input: { ...request, app: 'PARENT' } })).toMatchObject({
      code: 'CONFLICT',
      reason: 'PROVIDER_UNREACHABLE',
    });
  });
});

it('links only for whoever signed in a moment ago, or gives the password', async () => {
  const mother = await parent();
  const browser = await city.as(mother);
  city.clock.advance(10);
  await begin(browser, LINK);
  city.clock.advance(1);
  const link = (input: object) => browser.refused(LINK, { input: { providerId, app: 'PARENT', ...input } });
  expect(await link({})).toMatchObject({ reason: 'REQUIRED', field: 'currentPassword' });
  expect(await link({ currentPassword: 'Wrong-Password-1' })).toMatchObject({
    reason: 'PASSWORD_WRONG',
    field: 'currentPassword',
  });
  expect(await through(browser, LINK, { currentPassword: PASSWORD })).toContain('outside=linked');
});
