import { lastSix } from '@qinshi/domain';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Browser } from '../../../test/browser.ts';
import { PASSWORD, type Person, World } from '../../../test/world.ts';

const LIST = `{ bureauAdministrators { id name title username email accountState since endedAt lastSignInAt } }`;
const INVITE = `mutation ($input: InviteBureauAdministratorInput!) {
  inviteBureauAdministrator(input: $input) { id username accountState } }`;
const SIGN_IN = 'mutation ($input: SignInInput!) { signIn(input: $input) { nextStep } }';
const END = 'mutation ($id: ID!) { endBureauAdministrator(id: $id) { endedAt accountState } }';
const REISSUE =
  'mutation ($input: ReissueAccessInput!) { reissueAccess(input: $input) { mode sentTo link } }';
const ACTIVATE = 'mutation ($input: ActivateAccountInput!) { activateAccount(input: $input) { nextStep } }';

interface Administrator {
  id: string;
  name: string;
  username: string;
  accountState: string;
  endedAt: string | null;
  lastSignInAt: string | null;
}

let city: World;
let chief: Person;
let bureau: Browser;
beforeAll(async () => {
  city = await World.open();
  chief = await city.bureauAdmin();
  bureau = await city.as(chief);
});
afterAll(() => city.close());

const list = async () =>
  (await bureau.do<{ bureauAdministrators: Administrator[] }>(LIST)).bureauAdministrators;
const invitation = (email: string, name = '周新任') => ({ input: { name, email, title: '資訊股長' } });

async function invite(email: string, name?: string): Promise<Administrator> {
  const answer = await bureau.do<{ inviteBureauAdministrator: Administrator }>(
    INVITE,
    invitation(email, name),
  );
  return answer.inviteBureauAdministrator;
}

/** The token in the newest mail to an address. */
async function linkTo(address: string): Promise<string> {
  const mail = (await city.outbox()).find(({ to }) => to === address);
  return /#([\w-]{43})/.exec(mail?.text ?? '')?.[1] ?? '';
}

it('invites a colleague, who opens the account by the link, whatever the mode', async () => {
  const email = city.address();
  expect(await invite(email.toUpperCase())).toMatchObject({ username: email, accountState: 'NOT_ACTIVATED' });
  const browser = city.browser();
  const token = await linkTo(email);
  await browser.do(ACTIVATE, { input: { token, newPassword: PASSWORD } });
  expect(await browser.do('{ viewer { activeIdentity { kind } } }')).toEqual({
    viewer: { activeIdentity: { kind: 'BUREAU_ADMIN' } },
  });
  const entry = (await list()).find(({ username }) => username === email);
  expect(entry).toMatchObject({ name: '周新任', accountState: 'ACTIVE', lastSignInAt: expect.any(String) });
  expect(await bureau.refused(INVITE, invitation(email))).toMatchObject({
    code: 'CONFLICT',
    reason: 'ALREADY_ADMINISTRATOR',
    field: 'email',
  });
});

it('sends a lost link again, and the one before is dead', async () => {
  const email = city.address();
  const { id } = await invite(email);
  const first = await linkTo(email);
  const { reissueAccess } = await bureau.do<{ reissueAccess: object }>(REISSUE, {
    input: { bureauAdministratorId: id },
  });
  expect(reissueAccess).toMatchObject({ mode: 'LINK', link: null, sentTo: expect.any(String) });
  expect(await linkTo(email)).not.toBe(first);
  expect(
    await city.browser().refused(ACTIVATE, { input: { token: first, newPassword: PASSWORD } }),
  ).toMatchObject({ reason: 'LINK_INVALID' });
});

it('takes in somebody who uses the platform already only under the same name, and proven', async () => {
  const mother = await city.parent([]);
  await city.em.execute('update account set email_proven_at = now() where id = ?', [mother.accountId]);
  expect(await bureau.refused(INVITE, invitation(mother.username))).toMatchObject({ reason: 'EMAIL_TAKEN' });
  const fresh = await city.asNew(await city.parent([]));
  expect(await bureau.refused(INVITE, invitation(fresh.username, fresh.name))).toMatchObject({
    reason: 'EMAIL_UNPROVEN',
  });
  expect(await invite(mother.username, mother.name)).toMatchObject({ accountState: 'ACTIVE' });
});

it('is not fooled by a school that records the address of a colleague to come as a clerk’s', async () => {
  const email = city.address();
  const school = await city.school();
  const nationalId = city.nationalId();
  const administrator = await city.as(await city.staff(school, ['SCHOOL_ADMIN']));
  await administrator.do('mutation ($input: RecordStaffInput!) { recordStaff(input: $input) { id } }', {
    input: {
      nationalId,
      name: '周新任',
      email,
      startsOn: '2026-11-20',
      posts: [{ title: '幹事', kind: 'OFFICE' }],
    },
  });
  const clerk = city.browser();
  await clerk.do(SIGN_IN, { input: { username: email, password: lastSix(nationalId) } });
  await clerk.do('mutation ($input: ChangePasswordInput!) { changePassword(input: $input) { nextStep } }', {
    input: { currentPassword: lastSix(nationalId), newPassword: 'Clerks-Lamp-42-Kite' },
  });
  expect(await bureau.refused(INVITE, invitation(email))).toEqual({
    code: 'CONFLICT',
    reason: 'EMAIL_UNPROVEN',
    field: 'email',
  });

  const owner = city.browser();
  await owner.do('mutation ($username: String!) { requestPasswordReset(username: $username) }', {
    username: email,
  });
  const code = await city.lastCode(email);
  await owner.do('mutation ($input: ResetPasswordInput!) { resetPassword(input: $input) }', {
    input: { username: email, code, newPassword: PASSWORD },
  });
  expect(await clerk.do('{ viewer { nextStep } }')).toEqual({ viewer: null });
  expect(await invite(email)).toMatchObject({ accountState: 'ACTIVE' });
});

it('ends an office: the account closes at once, and opens with a new invitation', async () => {
  const colleague = await city.bureauAdmin();
  await city.em.execute('update account set email = ? where id = ?', [city.address(), colleague.accountId]);
  const desk = await city.as(colleague);
  const entry = (await list()).find(({ username }) => username === colleague.username);
  expect(await bureau.do(END, { id: entry?.id })).toEqual({
    endBureauAdministrator: { endedAt: city.clock.now().toISOString(), accountState: 'CLOSED' },
  });
  expect(await desk.do('{ viewer { nextStep } }')).toEqual({ viewer: null });
  expect((await list()).at(-1)).toMatchObject({ id: entry?.id, endedAt: expect.any(String) });
  expect(await bureau.refused(END, { id: entry?.id })).toMatchObject({ code: 'NOT_FOUND' });
});

it('does not end oneself, so the last one stays', async () => {
  const own = (await list()).find(({ username }) => username === chief.username);
  expect(await bureau.refused(END, { id: own?.id })).toMatchObject({
    code: 'FORBIDDEN',
    reason: 'OWN_ACCOUNT',
  });
});

it.each<[input: object, reason: string, field: string]>([
  [{ name: '', email: 'new@example.com', title: '股長' }, 'REQUIRED', 'name'],
  [{ name: '周新任', email: 'nobody', title: '股長' }, 'EMAIL_INVALID', 'email'],
  [{ name: '周新任', email: 'new@example.com', title: '' }, 'REQUIRED', 'title'],
])('does not invite %j', async (input, reason, field) => {
  expect(await bureau.refused(INVITE, { input })).toMatchObject({ code: 'BAD_INPUT', reason, field });
});
