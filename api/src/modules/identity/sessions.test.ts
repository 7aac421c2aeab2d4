import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from '../../../test/browser.ts';
import { PASSWORD, type Person, World } from '../../../test/world.ts';
import { newId } from '../../db/id.ts';

const SESSIONS =
  '{ viewer { account { sessions { id device address method createdAt lastUsedAt expiresAt current } } } }';
const SIGN_INS = `query ($first: Int, $after: String) { viewer { account { signIns(first: $first, after: $after) {
  totalCount pageInfo { hasNextPage endCursor } nodes { at outcome method device address provider } } } } }`;
const REVOKE = 'mutation ($id: ID!) { revokeSession(id: $id) }';
const EVERYWHERE = 'mutation ($too: Boolean) { signOutEverywhere(includingThis: $too) }';
const FIREFOX = 'Mozilla/5.0 (X11; Linux x86_64; rv:144.0) Gecko/20100101 Firefox/144.0';

interface Row {
  id: string;
  device: string;
  address: string | null;
  method: string;
  current: boolean;
}

let city: World;
beforeAll(async () => {
  city = await World.open();
});
afterAll(() => city.close());

async function mother(): Promise<Person> {
  return city.parent([await city.child(await city.classRoom(await city.school()))]);
}

async function sessionsOf(browser: Browser): Promise<Row[]> {
  const { viewer } = await browser.do<{ viewer: { account: { sessions: Row[] } } }>(SESSIONS);
  return viewer.account.sessions;
}

async function isIn(browser: Browser): Promise<boolean> {
  return (await browser.do<{ viewer: object | null }>('{ viewer { nextStep } }')).viewer !== null;
}

async function signInWith(person: Person, userAgent: string): Promise<Browser> {
  const browser = city.browser({ 'user-agent': userAgent });
  await browser.do('mutation ($input: SignInInput!) { signIn(input: $input) { nextStep } }', {
    input: { username: person.username, password: 'Reed-Lamp-42-Kite' },
  });
  return browser;
}

describe('the own sessions', () => {
  it('are listed, the one used last first, with where they are', async () => {
    const person = await mother();
    const here = await signInWith(person, FIREFOX);
    city.clock.advance(10);
    await signInWith(person, 'something else');
    const [other, own, ...more] = await sessionsOf(here);
    expect(more).toEqual([]);
    expect(own).toMatchObject({ device: 'Firefox · Linux', method: 'PASSWORD', current: true });
    expect(own?.address).toMatch(/127\.0\.0\.1$/);
    expect(other).toMatchObject({ device: '未知的裝置', current: false });
  });

  it('do not outlast staff’s limits once a guardian takes up work', async () => {
    const person = await mother();
    const home = await city.as(person);
    city.clock.advance(40);
    expect(await isIn(home)).toBe(true);
    await city.em.execute(
      `insert into bureau_member (id, account_id, title, started_at) values (?, ?, '科員', ?)`,
      [newId(), person.accountId, city.clock.now()],
    );
    city.clock.advance(31);
    expect(await isIn(home)).toBe(false);
    expect(await isIn(await city.as(person))).toBe(true);
  });

  it('leave out what has ended, idled away or expired', async () => {
    const { teacher } = await city.classRoom(await city.school());
    const desks = [await city.as(teacher), await city.as(teacher)];
    await desks[1]?.do('mutation { signOut }');
    city.clock.advance(31);
    const [fresh] = [await city.as(teacher)];
    expect(await sessionsOf(fresh)).toHaveLength(1);
  });

  it('end one by one; live pages close at once', async () => {
    const room = await city.classRoom(await city.school());
    const [here, there] = [await city.as(room.teacher), await city.as(room.teacher)];
    const page = await city.listen(there, 'subscription { bindingApplicationChanged { id } }');
    const id = (await sessionsOf(here)).find(({ current }) => !current)?.id ?? '';
    await here.do(REVOKE, { id });
    expect(await page.closed).toBe(4205);
    expect([await isIn(here), await isIn(there)]).toEqual([true, false]);
    expect((await city.auditOf({ id })).at(-1)).toMatchObject({
      action: 'session.revoked',
      actorAccountId: room.teacher.accountId,
    });
    expect(await here.refused(REVOKE, { id })).toMatchObject({ code: 'NOT_FOUND' });
  });

  it('are nobody else’s to end', async () => {
    const [mine, theirs] = [await city.as(await mother()), await city.as(await mother())];
    const [session] = await sessionsOf(theirs);
    for (const id of [session?.id, randomUUID()])
      expect(await mine.refused(REVOKE, { id })).toMatchObject({ code: 'NOT_FOUND' });
    expect(await isIn(theirs)).toBe(true);
  });

  it('may be the one that asks', async () => {
    const here = await city.as(await mother());
    const [session] = await sessionsOf(here);
    await here.do(REVOKE, { id: session?.id });
    expect(here.cookieHeader).toBe('');
    expect(await isIn(here)).toBe(false);
  });

  it('end everywhere else, or everywhere', async () => {
    const person = await mother();
    const [here, ...others] = [await city.as(person), await city.as(person), await city.as(person)];
    expect(await here.do(EVERYWHERE)).toEqual({ signOutEverywhere: 2 });
    for (const other of others) expect(await isIn(other)).toBe(false);
    expect(await isIn(here)).toBe(true);
    expect((await city.auditOf({ id: person.accountId })).at(-1)).toMatchObject({
      action: 'account.signedOutEverywhere',
      details: { ended: 2 },
    });
    expect(await here.do(EVERYWHERE, { too: true })).toEqual({ signOutEverywhere: 1 });
    expect(await isIn(here)).toBe(false);
  });

  it('are exchanged with another password: live pages come back here, and nowhere else', async () => {
    const { teacher } = await city.classRoom(await city.school());
    const [here, there] = [await city.as(teacher), await city.as(teacher)];
    const pages = [
      await city.listen(here, 'subscription { bindingApplicationChanged { id } }'),
      await city.listen(there, 'subscription { bindingApplicationChanged { id } }'),
    ];
    const before = here.cookieHeader;
    await here.do('mutation ($input: ChangePasswordInput!) { changePassword(input: $input) { nextStep } }', {
      input: { currentPassword: PASSWORD, newPassword: 'Lantern-River-4721' },
    });
    expect(await Promise.all(pages.map(({ closed }) => closed))).toEqual([4205, 4205]);
    expect([await isIn(here), await isIn(there)]).toEqual([true, false]);
    expect(await isIn(city.browser({ cookie: before }))).toBe(false);
    expect(await sessionsOf(here)).toHaveLength(1);
  });
});

describe('the sign-in history', () => {
  interface History {
    viewer: {
      account: {
        signIns: {
          totalCount: number;
          pageInfo: { hasNextPage: boolean; endCursor: string };
          nodes: { outcome: string; method: string; device: string }[];
        };
      };
    };
  }
  const historyOf = async (browser: Browser, page: object = {}) =>
    (await browser.do<History>(SIGN_INS, page)).viewer.account.signIns;
  const attempt = (username: string, password: string) =>
    city.browser().ask('mutation ($input: SignInInput!) { signIn(input: $input) { nextStep } }', {
      input: { username, password },
    });

  it('tells of wrong passwords, of the lock and of getting in, newest first', async () => {
    const person = await mother();
    for (let tries = 0; tries < 6; tries += 1) await attempt(person.username, 'Wrong-Password-1');
    city.clock.advance(15);
    const browser = await signInWith(person, FIREFOX);
    const { nodes, totalCount } = await historyOf(browser);
    expect(nodes.map(({ outcome }) => outcome)).toEqual([
      'SUCCEEDED',
      'LOCKED',
      ...Array.from({ length: 5 }, () => 'WRONG_PASSWORD'),
    ]);
    expect(nodes[0]).toMatchObject({ method: 'PASSWORD', device: 'Firefox · Linux', provider: null });
    expect(totalCount).toBe(7);
  });

  it('comes in pages, and outlives sessions', async () => {
    const person = await mother();
    for (let times = 0; times < 3; times += 1) {
      await (await city.as(person)).do('mutation { signOut }');
      city.clock.advance(1);
    }
    const browser = await city.as(person);
    const first = await historyOf(browser, { first: 3 });
    expect(first).toMatchObject({ totalCount: 4, pageInfo: { hasNextPage: true } });
    const rest = await historyOf(browser, { first: 3, after: first.pageInfo.endCursor });
    expect(rest.nodes).toHaveLength(1);
  });

  it('is one’s own, and not there before the first password is changed', async () => {
    const [mine, theirs] = [await city.as(await mother()), await mother()];
    await city.as(theirs);
    expect((await historyOf(mine)).totalCount).toBe(1);
    const fresh = await city.asNew(await mother());
    const browser = city.browser();
    await browser.do('mutation ($input: SignInInput!) { signIn(input: $input) { nextStep } }', {
      input: { username: fresh.username, password: fresh.nationalId.slice(-6) },
    });
    for (const query of [SESSIONS, SIGN_INS])
      expect(await browser.refused(query)).toMatchObject({ code: 'PASSWORD_CHANGE_REQUIRED' });
  });
});
