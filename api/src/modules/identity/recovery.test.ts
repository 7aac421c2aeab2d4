import { lastNine } from '@qinshi/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from '../../../test/browser.ts';
import { PASSWORD, type Person, REQUEST_CODE, VERIFY_CODE, World } from '../../../test/world.ts';

const ASK = 'mutation ($username: String!) { requestPasswordReset(username: $username) }';
const RESET = 'mutation ($input: ResetPasswordInput!) { resetPassword(input: $input) }';
const CHANGE_PASSWORD =
  'mutation ($input: ChangePasswordInput!) { changePassword(input: $input) { nextStep } }';
const CONFIRM_RESCUE =
  'mutation ($input: RescueInfoInput!) { confirmRescueInfo(input: $input) { nextStep } }';
const RECOVER = `mutation ($input: RecoverUsernameInput!) {
  recoverUsername(input: $input) { maskedName username usernameHint signsInWithEmail } }`;
const NEW_PASSWORD = 'Other-Lamp-42-Kite';

let city: World;
beforeAll(async () => {
  city = await World.open({ TRUSTED_PROXIES: '1' });
});
afterAll(() => city.close());

let hosts = 0;
/** A browser at an address of its own: limits of an address are not what is tested here. */
function somewhere(): Browser {
  hosts += 1;
  return city.browser({ 'x-forwarded-for': `203.0.${hosts}.7` });
}

async function mother(): Promise<Person> {
  return city.parent([await city.child(await city.classRoom(await city.school()))]);
}

async function pupil(phone: string | null = null): Promise<Person> {
  const child = await city.child(await city.classRoom(await city.school()));
  if (phone) await city.em.execute('update account set phone = ? where id = ?', [phone, child.accountId]);
  return child;
}

const ask = (username: string, by = somewhere()) => by.do(ASK, { username });
const reset = (username: string, code: string, newPassword = NEW_PASSWORD, by = somewhere()) =>
  by.ask(RESET, { input: { username, code, newPassword } });
const refusal = async (...args: Parameters<typeof reset>) => (await reset(...args)).errors[0]?.extensions;
const wrongFor = (code: string) => (code === '000000' ? '111111' : '000000');

/** Messages sent to an address so far. */
async function sentTo(address: string): Promise<number> {
  return (await city.outbox()).filter(({ to }) => to === address).length;
}

describe('a forgotten password', () => {
  it('is replaced with the code that was mailed; all sessions end, the owner is told', async () => {
    const person = await mother();
    const here = await city.as(person);
    await ask(person.username.toUpperCase());
    const code = await city.lastCode(person.username);
    expect((await city.outbox())[0]).toMatchObject({ subject: expect.stringContaining('重設密碼') });
    expect((await reset(person.username, code)).data).toEqual({ resetPassword: true });
    expect(await here.do('{ viewer { nextStep } }')).toEqual({ viewer: null });
    expect((await city.outbox())[0]).toMatchObject({
      to: person.username,
      subject: expect.stringContaining('密碼已變更'),
    });
    expect(await signIn(person.username, PASSWORD)).toMatchObject({ reason: 'CREDENTIALS_WRONG' });
    expect(await signIn(person.username, NEW_PASSWORD)).toBeUndefined();
    expect((await city.auditOf({ id: person.accountId })).at(-1)).toMatchObject({
      action: 'account.passwordReset',
      details: { sessionsEnded: 1 },
    });
  });

  it('closes the sockets of those sessions', async () => {
    const room = await city.classRoom(await city.school());
    await city.em.execute('update account set email = ? where id = ?', [
      'teacher.of.class@example.com',
      room.teacher.accountId,
    ]);
    const desk = await city.as(room.teacher);
    const queue = await city.listen(desk, 'subscription { bindingApplicationChanged { id } }');
    await ask(room.teacher.username);
    await reset(room.teacher.username, await city.lastCode('teacher.of.class@example.com'));
    expect(await queue.closed).toBe(4205);
  });

  it('goes by SMS where there is no e-mail address', async () => {
    const phone = city.mobile();
    const child = await pupil(phone);
    await ask(child.username);
    expect((await city.outbox())[0]).toMatchObject({ channel: 'SMS', to: phone });
    expect((await reset(child.username, await city.lastCode(phone))).errors).toEqual([]);
  });

  it('opens a locked account', async () => {
    const person = await mother();
    for (let tries = 0; tries < 5; tries += 1) await signIn(person.username, 'Wrong-Password-1');
    expect(await signIn(person.username, PASSWORD)).toMatchObject({ reason: 'ACCOUNT_LOCKED' });
    await ask(person.username);
    await reset(person.username, await city.lastCode(person.username));
    expect(await signIn(person.username, NEW_PASSWORD)).toBeUndefined();
  });

  it('is not replaced with a code from before the password or the contacts changed', async () => {
    const person = await mother();
    const owner = await city.as(person);
    await ask(person.username);
    const [first, phone] = [await city.lastCode(person.username), city.mobile()];
    await owner.do(CHANGE_PASSWORD, { input: { currentPassword: PASSWORD, newPassword: NEW_PASSWORD } });
    expect(await refusal(person.username, first)).toMatchObject({ reason: 'CODE_USED' });
    await ask(person.username);
    const second = await city.lastCode(person.username);
    await owner.do(CONFIRM_RESCUE, { input: { phone, currentPassword: NEW_PASSWORD } });
    expect(await refusal(person.username, second)).toMatchObject({ reason: 'CODE_USED' });
  });

  it('does not spend the code on a password that breaks a rule', async () => {
    const person = await mother();
    await ask(person.username);
    const code = await city.lastCode(person.username);
    for (const [password, reason] of [
      ['short', 'PASSWORD_TOO_SHORT'],
      ['password123', 'PASSWORD_WEAK'],
      ['', 'REQUIRED'],
      [`Kq!z${lastNine(person.nationalId)}`, 'PASSWORD_IS_NATIONAL_ID'],
    ] as const)
      expect(await refusal(person.username, code, password)).toMatchObject({
        code: 'BAD_INPUT',
        reason,
        field: 'newPassword',
      });
    expect((await reset(person.username, code)).errors).toEqual([]);
  });
});

function signIn(username: string, password: string) {
  return somewhere()
    .ask('mutation ($input: SignInInput!) { signIn(input: $input) { nextStep } }', {
      input: { username, password },
    })
    .then(({ errors }) => errors[0]?.extensions);
}

describe('what stays unsaid', () => {
  it('whether a name is anybody’s: unknown, closed, without contact, not activated', async () => {
    const closed = await mother();
    await city.em.execute('update account set closed_at = now() where id = ?', [closed.accountId]);
    const fresh = await city.asNew(await mother());
    const names = ['nobody@example.com', closed.username, (await pupil()).username, fresh.username];
    const known = await mother();
    for (const name of [known.username, ...names]) {
      expect(await ask(name)).toEqual({ requestPasswordReset: true });
      const answers = [];
      for (let tries = 0; tries < 6; tries += 1) answers.push(await refusal(name, 'none'));
      expect(answers.map((each) => [each?.code, each?.reason, each?.params?.attemptsLeft])).toEqual([
        ['CODE_WRONG', 'CODE_WRONG', 4],
        ['CODE_WRONG', 'CODE_WRONG', 3],
        ['CODE_WRONG', 'CODE_WRONG', 2],
        ['CODE_WRONG', 'CODE_WRONG', 1],
        ['CODE_WRONG', 'CODE_EXHAUSTED', 0],
        ['CODE_EXPIRED', 'CODE_EXHAUSTED', undefined],
      ]);
    }
    for (const name of [closed.username, fresh.username]) expect(await sentTo(name)).toBe(0);
  });

  it('how many codes were sent: beyond two SMS an hour the answer is the same', async () => {
    const phone = city.mobile();
    const child = await pupil(phone);
    for (let asked = 0; asked < 7; asked += 1) {
      await ask(child.username);
      await ask('nobody.at.all@example.com');
      expect(await refusal(child.username, 'none')).toEqual(
        await refusal('nobody.at.all@example.com', 'none'),
      );
    }
    expect(await sentTo(phone)).toBe(2);
    city.clock.advance(60);
    await ask(child.username);
    expect(await sentTo(phone)).toBe(3);
  });

  it('a code that was not asked for', async () => {
    const expired = { code: 'CODE_EXPIRED', reason: 'CODE_EXPIRED', field: 'code' };
    expect(await refusal((await mother()).username, '123456')).toEqual(expired);
    expect(await refusal('nobody.else@example.com', '123456')).toEqual(expired);
  });
});

describe('a code for a new password', () => {
  it('works once, for an hour, five tries long', async () => {
    const person = await mother();
    await ask(person.username);
    const code = await city.lastCode(person.username);
    await reset(person.username, code);
    expect(await refusal(person.username, code)).toMatchObject({ reason: 'CODE_USED' });
    await ask(person.username);
    const next = await city.lastCode(person.username);
    for (let tries = 0; tries < 5; tries += 1) await refusal(person.username, wrongFor(next));
    expect(await refusal(person.username, next)).toMatchObject({ reason: 'CODE_EXHAUSTED' });
    city.clock.advance(1);
    city.clock.advance(1);
    await ask(person.username);
    const late = await city.lastCode(person.username);
    city.clock.advance(60);
    expect(await refusal(person.username, late)).toMatchObject({ reason: 'CODE_EXPIRED' });
  });

  it('is spent once by two who use it at once', async () => {
    const person = await mother();
    await ask(person.username);
    const code = await city.lastCode(person.username);
    const answers = await Promise.all([1, 2, 3].map(() => reset(person.username, code)));
    expect(answers.filter(({ errors }) => errors.length === 0)).toHaveLength(1);
  });

  it('does not prove a contact, and a contact’s code resets no password', async () => {
    const person = await mother();
    const { username } = person;
    await ask(username);
    const forReset = await city.lastCode(username);
    const wizard = somewhere();
    const contact = { channel: 'EMAIL', address: username };
    expect(await wizard.refused(VERIFY_CODE, { input: { ...contact, code: forReset } })).toMatchObject({
      reason: 'CODE_EXPIRED',
    });
    await wizard.do(REQUEST_CODE, { input: contact });
    const forContact = await city.lastCode(username);
    expect(await refusal(username, forContact)).toMatchObject({ code: 'CODE_WRONG' });
    expect((await reset(username, forReset)).errors).toEqual([]);
  });

  it('is another person’s for nobody', async () => {
    const [one, other] = [await mother(), await mother()];
    await ask(one.username);
    await ask(other.username);
    expect(await refusal(other.username, await city.lastCode(one.username))).toMatchObject({
      code: 'CODE_WRONG',
    });
  });

  it('is guessed from one address a hundred times an hour', async () => {
    const guesser = somewhere();
    const guess = () => refusal('not.there@example.com', 'none', NEW_PASSWORD, guesser);
    const answers = [];
    for (let tries = 0; tries <= 100; tries += 1) answers.push((await guess())?.code);
    expect(answers.filter((code) => code === 'CODE_EXPIRED')).toHaveLength(100);
    expect(answers.at(-1)).toBe('RATE_LIMITED');
  });
});

describe('a forgotten username', () => {
  async function recover(address: string, channel: 'EMAIL' | 'SMS' = 'EMAIL') {
    const browser = somewhere();
    await browser.do(REQUEST_CODE, { input: { channel, address } });
    const code = await city.lastCode(address);
    return browser.do(RECOVER, { input: { channel, address, code } });
  }

  it('is told to a parent, whose it is by e-mail', async () => {
    const person = await mother();
    expect(await recover(person.username)).toEqual({
      recoverUsername: [
        {
          maskedName: '林○玉',
          username: person.username,
          usernameHint: '您在平臺登記的電子郵件',
          signsInWithEmail: true,
        },
      ],
    });
  });

  it('is hinted at where it holds digits of the number, and shared mobiles name everybody', async () => {
    const school = await city.school();
    const { teacher } = await city.classRoom(school);
    const phone = city.mobile();
    const child = await pupil(phone);
    await city.em.execute('update account set phone = ? where id = ?', [phone, teacher.accountId]);
    const answer = JSON.stringify(await recover(phone, 'SMS'));
    expect(answer).toContain(`學校代碼 ${school.code.toUpperCase()}＋身分證字號後九碼`);
    expect(answer).toContain(`"${child.username}"`);
    expect(answer).not.toContain(teacher.username);
    expect(answer).not.toContain(teacher.nationalId.slice(4));
  });

  it('is nobody’s, which only the right code tells', async () => {
    const address = city.address();
    const known = (await mother()).username;
    for (const each of [address, known]) {
      const browser = somewhere();
      await browser.do(REQUEST_CODE, { input: { channel: 'EMAIL', address: each } });
      const input = { channel: 'EMAIL', address: each, code: wrongFor(await city.lastCode(each)) };
      expect(await browser.refused(RECOVER, { input })).toMatchObject({ code: 'CODE_WRONG', field: 'code' });
    }
    expect(await recover(address)).toEqual({ recoverUsername: [] });
  });
});
