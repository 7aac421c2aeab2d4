import { hash } from '@node-rs/argon2';
import { lastSix } from '@qinshi/domain';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Browser } from '../../../test/browser.ts';
import { PASSWORD, type Person, World } from '../../../test/world.ts';

const SIGN_IN = 'mutation ($input: SignInInput!) { signIn(input: $input) { nextStep account { username } } }';
const CHANGE = 'mutation ($input: ChangePasswordInput!) { changePassword(input: $input) { nextStep } }';
const VIEWER = '{ viewer { nextStep account { username } } }';
/** What OWASP asks of argon2id at least. */
const TODAY = '$argon2id$v=19$m=19456,t=2,p=1$';
const WRONG = { code: 'UNAUTHENTICATED', reason: 'CREDENTIALS_WRONG', field: 'password' };

let city: World;
const logged: string[] = [];
beforeAll(async () => {
  // A logger writes to stdout through a stream of its own unless it finds somebody listening there.
  vi.spyOn(process.stdout, 'write').mockImplementation((line) => {
    logged.push(String(line));
    return true;
  });
  city = await World.open({ LOG_LEVEL: 'debug' });
});
afterAll(async () => {
  await city.close();
  vi.restoreAllMocks();
});

function signIn(browser: Browser, username: string, password: string = PASSWORD) {
  return browser.ask<{ signIn: { nextStep: string } }>(SIGN_IN, { input: { username, password } });
}

async function refusal(username: string, password: string) {
  return (await signIn(city.browser(), username, password)).errors[0]?.extensions;
}

async function parent(): Promise<Person> {
  return city.parent([await city.child(await city.classRoom(await city.school()))]);
}

/** Whoever is signed in in this browser. */
async function whoIs(browser: Browser): Promise<string | null> {
  const { viewer } = await browser.do<{ viewer: { account: { username: string } } | null }>(VIEWER);
  return viewer?.account.username ?? null;
}

describe('signing in', () => {
  it('takes username or e-mail address, in upper or lower case', async () => {
    const school = await city.school();
    const { teacher } = await city.classRoom(school);
    const email = city.address();
    await city.em.execute('update account set email = ? where id = ?', [email, teacher.accountId]);
    for (const name of [
      teacher.username,
      teacher.username.toUpperCase(),
      email,
      ` ${email.toUpperCase()} `,
    ]) {
      const browser = city.browser();
      expect((await signIn(browser, name)).data?.signIn.nextStep).toBe('DONE');
      expect(await whoIs(browser)).toBe(teacher.username);
    }
  });

  it('gives people in post a username of school code and last nine', async () => {
    const school = await city.school();
    const officer = await city.staff(school, ['OFFICE']);
    expect(officer.username).toBe(`${school.code}${officer.nationalId.slice(-9)}`.toLowerCase());
    expect((await signIn(city.browser(), officer.username)).errors).toEqual([]);
  });

  it('answers alike to a wrong password and to a name that nobody has', async () => {
    const { username } = await parent();
    const wrong = await signIn(city.browser(), username, 'Wrong-Password-1');
    const unknown = await signIn(city.browser(), 'nobody@example.com', 'Wrong-Password-1');
    expect(wrong.errors[0]?.extensions).toEqual(WRONG);
    expect(unknown).toEqual(wrong);
  });

  it.each([
    ['', PASSWORD, 'username'],
    ['somebody', '', 'password'],
  ])('needs both name and password: %j', async (username, password, field) => {
    expect(await refusal(username, password)).toMatchObject({ code: 'BAD_INPUT', reason: 'REQUIRED', field });
  });

  it('is closed for a quarter of an hour after five failures, also for the right password', async () => {
    const { username, accountId } = await parent();
    for (let tries = 0; tries < 5; tries += 1)
      expect(await refusal(username, 'Wrong-Password-1')).toEqual(WRONG);
    const locked = { code: 'RATE_LIMITED', reason: 'ACCOUNT_LOCKED', field: 'username' };
    const retryAt = new Date(city.clock.now().getTime() + 15 * 60_000).toISOString();
    expect(await refusal(username, PASSWORD)).toEqual({ ...locked, retryAt });
    city.clock.advance(14);
    expect(await refusal(username.toUpperCase(), PASSWORD)).toEqual({ ...locked, retryAt });
    city.clock.advance(1);
    expect((await signIn(city.browser(), username)).errors).toEqual([]);
    expect((await city.auditOf({ id: accountId })).map(({ action }) => action)).toEqual(['account.locked']);
  });

  it('locks, counts and forgets for a name that nobody has as for one that somebody has', async () => {
    const { username } = await parent();
    const nobody = city.address();
    const tell = async (name: string) => await refusal(name, 'Wrong-Password-1');
    // Minutes that pass before each try: four tries, a long pause, a lock, its end to the minute, and another one.
    for (const pause of [0, 0, 0, 0, 16, 0, 0, 0, 4, 0, 14, 1, 0, 14, 0, 14, 0, 0, 15, 0, 0, 0, 0, 0]) {
      city.clock.advance(pause);
      expect(await tell(nobody)).toEqual(await tell(username));
    }
    expect(await tell(nobody)).toMatchObject({ reason: 'ACCOUNT_LOCKED' });
    city.clock.advance(15);
  });

  it('forgets failures that are long past', async () => {
    const { username } = await parent();
    for (const pause of [0, 0, 0, 0, 15, 0, 0, 0]) {
      city.clock.advance(pause);
      expect(await refusal(username, 'Wrong-Password-1')).toEqual(WRONG);
    }
    expect((await signIn(city.browser(), username)).errors).toEqual([]);
  });

  it('counts failures made at once like failures made in turn', async () => {
    const { username } = await parent();
    await Promise.all([1, 2, 3, 4, 5, 6, 7].map(() => refusal(username, 'Wrong-Password-1')));
    expect(await refusal(username, PASSWORD)).toMatchObject({ reason: 'ACCOUNT_LOCKED' });
    city.clock.advance(15);
  });

  it('forgets failures after a success', async () => {
    const { username } = await parent();
    for (let round = 0; round < 2; round += 1) {
      for (let tries = 0; tries < 4; tries += 1) await refusal(username, 'Wrong-Password-1');
      expect((await signIn(city.browser(), username)).errors).toEqual([]);
    }
  });

  it('is over for an account that was closed', async () => {
    const person = await parent();
    const browser = await city.as(person);
    await city.em.execute('update account set closed_at = ? where id = ?', [
      city.clock.now(),
      person.accountId,
    ]);
    expect(await whoIs(browser)).toBeNull();
    expect(await refusal(person.username, PASSWORD)).toEqual(WRONG);
  });
});

describe('the initial password', () => {
  it('opens the account to change it and to nothing else', async () => {
    const person = await city.asNew(await parent());
    const browser = city.browser();
    const initial = lastSix(person.nationalId);
    expect((await signIn(browser, person.username, initial)).data?.signIn.nextStep).toBe('CHANGE_PASSWORD');
    for (const closed of [
      '{ terms { id } }',
      '{ viewer { children { id } } }',
      'mutation { skipRescueInfo { nextStep } }',
      'mutation { clearBindingApplications }',
    ])
      expect(await browser.refused(closed)).toMatchObject({ code: 'PASSWORD_CHANGE_REQUIRED' });
    await browser.do(CHANGE, { input: { currentPassword: initial, newPassword: PASSWORD } });
    expect(
      (await browser.do<{ viewer: { children: object[] } }>('{ viewer { children { id } } }')).viewer
        .children,
    ).toHaveLength(1);
  });

  it('is dead after the change', async () => {
    const person = await city.asNew(await parent());
    const browser = city.browser();
    const initial = lastSix(person.nationalId);
    await signIn(browser, person.username, initial);
    await browser.do(CHANGE, { input: { currentPassword: initial, newPassword: PASSWORD } });
    expect(await refusal(person.username, initial)).toEqual(WRONG);
    expect((await signIn(city.browser(), person.username)).data?.signIn.nextStep).toBe('CONFIRM_RESCUE');
  });

  it('expires after fourteen days, and only who knows it learns that', async () => {
    const person = await city.asNew(await parent());
    city.clock.advance(14 * 24 * 60 - 1);
    expect((await signIn(city.browser(), person.username, lastSix(person.nationalId))).errors).toEqual([]);
    city.clock.advance(1);
    expect(await refusal(person.username, lastSix(person.nationalId))).toEqual({
      ...WRONG,
      reason: 'INITIAL_PASSWORD_EXPIRED',
    });
    expect(await refusal(person.username, '000000')).toEqual(WRONG);
  });

  it('is nobody’s who has chosen a password', async () => {
    const person = await parent();
    expect(await refusal(person.username, lastSix(person.nationalId))).toEqual(WRONG);
  });

  it('dies of the fifth wrong try, until the school issues it anew', async () => {
    const person = await city.asNew(await parent());
    for (let tries = 0; tries < 5; tries += 1)
      expect(await refusal(person.username, '000000')).toEqual(WRONG);
    const dead = { ...WRONG, reason: 'INITIAL_PASSWORD_EXHAUSTED' };
    expect(await refusal(person.username, lastSix(person.nationalId))).toEqual(dead);
    city.clock.advance(24 * 60);
    expect(await refusal(person.username, lastSix(person.nationalId))).toEqual(dead);
    expect((await city.auditOf({ id: person.accountId })).map(({ action }) => action)).toEqual([
      'account.locked',
    ]);
  });
});

describe('changing the password', () => {
  it('takes only a good new one', async () => {
    const person = await city.asNew(await parent());
    const browser = city.browser();
    const currentPassword = lastSix(person.nationalId);
    await signIn(browser, person.username, currentPassword);
    const judged: [newPassword: string, reason: string][] = [
      ['', 'REQUIRED'],
      ['Ab3-Xy7!', 'PASSWORD_TOO_SHORT'],
      [`${'Ab3-Xy7!'.repeat(16)}x`, 'TOO_LONG'],
      ['Reed-Lamp-42-Kite密', 'PASSWORD_CHARACTERS'],
      ['Reed Lamp 42 Kite', 'PASSWORD_CHARACTERS'],
      [`${lastSix(person.nationalId)}abc`, 'PASSWORD_IS_NATIONAL_ID'],
      [person.nationalId.toLowerCase(), 'PASSWORD_IS_NATIONAL_ID'],
      ['password123', 'PASSWORD_WEAK'],
      ['aaaaaaaaaaaa', 'PASSWORD_WEAK'],
    ];
    for (const [newPassword, reason] of judged)
      expect(
        await browser.refused(CHANGE, { input: { currentPassword, newPassword } }),
        newPassword,
      ).toMatchObject({
        code: 'BAD_INPUT',
        reason,
        field: 'newPassword',
      });
    expect(await whoIs(browser)).toBe(person.username);
  });

  it('needs the one in force, and another one than that; guessing it locks the account', async () => {
    const person = await parent();
    const browser = await city.as(person);
    const change = (currentPassword: string, newPassword: string) =>
      browser.refused(CHANGE, { input: { currentPassword, newPassword } });
    expect(await change(PASSWORD, PASSWORD)).toMatchObject({ reason: 'PASSWORD_SAME', field: 'newPassword' });
    const wrong = { code: 'BAD_INPUT', reason: 'PASSWORD_WRONG', field: 'currentPassword' };
    for (let tries = 0; tries < 5; tries += 1)
      expect(await change('Wrong-Password-1', 'Other-Lamp-42-Kite')).toEqual(wrong);
    expect(await change(PASSWORD, 'Other-Lamp-42-Kite')).toMatchObject({ reason: 'ACCOUNT_LOCKED' });
    city.clock.advance(15);
  });

  it('ends all other sessions, renews this one and tells the owner', async () => {
    const person = await parent();
    const [here, there] = [await city.as(person), await city.as(person)];
    const before = here.cookieHeader;
    await here.do(CHANGE, { input: { currentPassword: PASSWORD, newPassword: 'Other-Lamp-42-Kite' } });
    expect(here.cookieHeader).not.toBe(before);
    expect(await whoIs(here)).toBe(person.username);
    expect(await whoIs(there)).toBeNull();
    expect(await whoIs(city.browser({ cookie: before }))).toBeNull();
    const [mail] = await city.outbox();
    expect(mail).toMatchObject({ to: person.username, subject: expect.stringContaining('密碼已變更') });
    expect(await refusal(person.username, PASSWORD)).toEqual(WRONG);
    expect((await signIn(city.browser(), person.username, 'Other-Lamp-42-Kite')).errors).toEqual([]);
  });
});

describe('secrets', () => {
  it('of sessions are different each time and stored only as hashes', async () => {
    const person = await parent();
    const tokens: string[] = [];
    for (const browser of [
      await city.as(person),
      await city.as(person),
      await city.applicant(city.address()),
    ]) {
      const token = browser.cookieHeader.split('=')[1] ?? '';
      expect(token).toMatch(/^[\w-]{43}$/);
      tokens.push(token);
    }
    expect(new Set(tokens).size).toBe(3);
    const stored = JSON.stringify(
      await city.em.execute(
        'select s::text from session s union all select a::text from applicant_session a',
      ),
    );
    for (const token of tokens) expect(stored).not.toContain(token);
  });

  it('of accounts are stored sealed and hashed', async () => {
    const person = await parent();
    const [row] = await city.em.execute<{ text: string }[]>(
      'select a::text as text from account a where id = ?',
      [person.accountId],
    );
    expect(row?.text).toContain(TODAY);
    for (const secret of [person.nationalId, lastSix(person.nationalId), PASSWORD])
      expect(row?.text).not.toContain(secret);
  });

  it('of a password that was hashed when that cost less are hashed anew with the next sign-in, and open as before', async () => {
    const person = await parent();
    const stored = async () => {
      const [row] = await city.em.execute<{ hash: string }[]>(
        'select password_hash as hash from account where id = ?',
        [person.accountId],
      );
      return row?.hash;
    };
    const cheap = await hash(PASSWORD, { memoryCost: 1024, timeCost: 1, parallelism: 1 });
    await city.em.execute('update account set password_hash = ? where id = ?', [cheap, person.accountId]);
    await signIn(city.browser(), person.username, 'Wrong-Password-1');
    expect(await stored()).toBe(cheap);
    expect((await signIn(city.browser(), person.username)).errors).toEqual([]);
    const renewed = await stored();
    expect(renewed?.startsWith(TODAY)).toBe(true);
    expect((await signIn(city.browser(), person.username)).errors).toEqual([]);
    expect(await stored(), 'a hash of today stays').toBe(renewed);
  });

  it('are never logged', async () => {
    // A fault of ours with everything secret in its variables, and an unreadable body.
    const person = await parent();
    await city.em.execute('alter table audit_entry rename to audit_entry_away');
    const failed = await signIn(city.browser(), person.username);
    await city.em.execute('alter table audit_entry_away rename to audit_entry');
    const { reference } = failed.errors[0]?.extensions.params ?? {};
    const body = `{"query": "${person.nationalId} ${PASSWORD}`;
    await city
      .browser()
      .fetch('/graphql', { method: 'POST', headers: { 'content-type': 'application/json' }, body });
    const log = logged.join('');
    expect(log).toContain(String(reference));
    expect(log).not.toContain(PASSWORD);
    expect(log).not.toContain('Wrong-Password');
    expect(log).not.toContain(person.nationalId);
    expect(log).not.toContain(person.username);
    expect(log).not.toMatch(/[A-Z][12]\d{8}/);
  });
});
