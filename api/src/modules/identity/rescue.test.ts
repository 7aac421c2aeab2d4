import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from '../../../test/browser.ts';
import { PASSWORD, type Person, REQUEST_CODE, World } from '../../../test/world.ts';

const CONFIRM =
  'mutation ($input: RescueInfoInput!) { confirmRescueInfo(input: $input) { nextStep account { username email phone } } }';
const ACCOUNT = '{ viewer { nextStep account { username email phone } } }';

let city: World;
let mother: Person;
let browser: Browser;
beforeAll(async () => {
  city = await World.open();
  mother = await city.parent([await city.child(await city.classRoom(await city.school()))]);
  browser = await city.as(mother);
});
afterAll(() => city.close());

async function codeFor(address: string): Promise<string> {
  await browser.do(REQUEST_CODE, { input: { channel: 'EMAIL', address } });
  return city.lastCode(address);
}

const confirm = async (by: Browser, input: object) =>
  (await by.do<{ confirmRescueInfo: object }>(CONFIRM, { input })).confirmRescueInfo;
const refused = (input: object) => browser.refused(CONFIRM, { input });

describe('the rescue step', () => {
  it('comes after the first password and may be skipped', async () => {
    await city.em.execute('update account set rescue_reviewed_at = null where id = ?', [mother.accountId]);
    expect(await browser.do(ACCOUNT)).toMatchObject({ viewer: { nextStep: 'CONFIRM_RESCUE' } });
    expect(await browser.do('mutation { skipRescueInfo { nextStep } }')).toEqual({
      skipRescueInfo: { nextStep: 'DONE' },
    });
    expect(await browser.do(ACCOUNT)).toMatchObject({ viewer: { nextStep: 'DONE' } });
    expect((await city.auditOf({ id: mother.accountId })).at(-1)?.action).toBe('account.rescueSkipped');
  });

  it('asks for no password while it has not been done: it was typed a minute ago', async () => {
    const father = await city.parent([]);
    const fresh = await city.as(father);
    await city.em.execute('update account set rescue_reviewed_at = null where id = ?', [father.accountId]);
    const email = city.address();
    const code = await codeFor(email);
    expect(await confirm(fresh, { email, code })).toMatchObject({ account: { username: email } });
  });

  it('stores a phone, as it is compared later', async () => {
    expect(await confirm(browser, { phone: '0912-345-678', currentPassword: PASSWORD })).toEqual({
      nextStep: 'DONE',
      account: { username: mother.username, email: mother.username, phone: '0912345678' },
    });
    expect((await city.auditOf({ id: mother.accountId })).at(-1)).toMatchObject({
      action: 'account.rescueConfirmed',
      actorKind: 'PARENT',
      details: { emailChanged: false, phoneChanged: true },
    });
  });

  it('changes a mobile only with the password: codes for a new one may go there', async () => {
    const input = { phone: city.mobile() };
    expect(await refused(input)).toMatchObject({ reason: 'REQUIRED', field: 'currentPassword' });
    expect(await refused({ ...input, currentPassword: 'Wrong-Password-1' })).toMatchObject({
      reason: 'PASSWORD_WRONG',
      field: 'currentPassword',
    });
    expect(await browser.do(ACCOUNT)).toMatchObject({ viewer: { account: { phone: '0912345678' } } });
  });

  it('takes the mobile there is without the password', async () => {
    expect(await confirm(browser, { phone: '0912345678' })).toMatchObject({ nextStep: 'DONE' });
  });

  it.each<[input: object, reason: string, field: string]>([
    [{ phone: '12' }, 'MOBILE_INVALID', 'phone'],
    [{ phone: '(02) 2720-8889' }, 'MOBILE_INVALID', 'phone'],
    [{ email: 'nobody' }, 'EMAIL_INVALID', 'email'],
    [{ email: 'new@example.com' }, 'REQUIRED', 'code'],
    [{ email: 'new@example.com', code: '123456' }, 'REQUIRED', 'currentPassword'],
    [
      { email: 'new@example.com', code: '123456', currentPassword: 'Wrong-Password-1' },
      'PASSWORD_WRONG',
      'currentPassword',
    ],
  ])('refuses %j', async (input, reason, field) => {
    expect(await refused(input)).toMatchObject({ code: 'BAD_INPUT', reason, field });
  });

  it('changes an e-mail address only with the code that was sent there', async () => {
    const [email, other] = [city.address(), city.address()];
    const code = await codeFor(email);
    const wrong = code === '000000' ? '111111' : '000000';
    const currentPassword = PASSWORD;
    expect(await refused({ email, code: wrong, currentPassword })).toMatchObject({
      code: 'CODE_WRONG',
      field: 'code',
    });
    expect(await refused({ email: other, code, currentPassword })).toMatchObject({
      code: 'CODE_EXPIRED',
      field: 'code',
    });
    expect(await browser.do(ACCOUNT)).toMatchObject({ viewer: { account: { email: mother.username } } });
  });

  it('refuses an e-mail address that is another account’s before it spends the code', async () => {
    const taken = await city.parent([]);
    const code = await codeFor(taken.username);
    expect(await refused({ email: taken.username.toUpperCase(), code })).toEqual({
      code: 'CONFLICT',
      reason: 'EMAIL_TAKEN',
      field: 'email',
    });
  });

  it('changes a parent’s username with the e-mail address', async () => {
    const email = city.address();
    const code = await codeFor(email);
    expect(await confirm(browser, { email, code, currentPassword: PASSWORD })).toMatchObject({
      account: { username: email, email },
    });
    expect((await city.outbox())[0]).toMatchObject({
      to: mother.username,
      subject: expect.stringContaining('電子郵件已變更'),
      text: expect.not.stringContaining(email),
    });
    const again = await city.as({ username: email });
    expect(await again.do(ACCOUNT)).toMatchObject({ viewer: { account: { username: email } } });
    await expect(city.as(mother)).rejects.toThrow('CREDENTIALS_WRONG');
  });

  it('leaves a phone that is left out as it is, also a landline, which would not be taken now', async () => {
    const father = await city.parent([]);
    await city.em.execute('update account set phone = ? where id = ?', ['0227208889', father.accountId]);
    const email = city.address();
    const code = await codeFor(email);
    expect(await confirm(await city.as(father), { email, code, currentPassword: PASSWORD })).toMatchObject({
      account: { email, phone: '0227208889' },
    });
  });

  it('leaves a teacher’s username as the school gave it', async () => {
    const { teacher } = await city.classRoom(await city.school());
    const desk = await city.as(teacher);
    for (const email of [city.address(), city.address()]) {
      const code = await codeFor(email);
      expect(await confirm(desk, { email, code, currentPassword: PASSWORD })).toMatchObject({
        account: { username: teacher.username, email },
      });
    }
  });
});
