import { lastSix } from '@qinshi/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { application, reviewer } from '../../../test/actors.ts';
import type { Browser } from '../../../test/browser.ts';
import { type ClassRoom, PASSWORD, type Person, World } from '../../../test/world.ts';

const ACTIVATION = 'query ($token: String!) { activation(token: $token) { maskedName username expiresAt } }';
const ACTIVATE = `mutation ($input: ActivateAccountInput!) {
  activateAccount(input: $input) { nextStep account { username } } }`;
const REISSUE = `mutation ($input: ReissueAccessInput!) {
  reissueAccess(input: $input) { mode username validUntil sentTo link } }`;
const SIGN_IN = 'mutation ($input: SignInInput!) { signIn(input: $input) { nextStep } }';
const LINK = /#([\w-]{43})\b/;
const DAY = 24 * 60;

interface Issued {
  mode: string;
  username: string;
  validUntil: string;
  sentTo: string | null;
  link: string | null;
}

let city: World;
let school: { id: string; code: string; level: 'ELEMENTARY' };
let room: ClassRoom;
let office: Browser;
beforeAll(async () => {
  city = await World.open({ ACTIVATION_MODE: 'link' });
  school = { ...(await city.school()), level: 'ELEMENTARY' };
  room = await city.classRoom(school);
  office = await city.as(await city.staff(school, ['OFFICE']));
});
afterAll(() => city.close());

async function reissue(input: object, by = office): Promise<Issued> {
  return (await by.do<{ reissueAccess: Issued }>(REISSUE, { input })).reissueAccess;
}
const activation = async (token: string) =>
  (await city.browser().do<{ activation: object | null }>(ACTIVATION, { token })).activation;
const activate = (token: string, newPassword = PASSWORD, by = city.browser()) =>
  by.ask<{ activateAccount: { nextStep: string } }>(ACTIVATE, { input: { token, newPassword } });
const tokenIn = (text: string | null | undefined) => LINK.exec(text ?? '')?.[1] ?? '';

async function newPupil() {
  return city.asNew(await city.child(room));
}

/** The last six of somebody's number at the door, or what says no. */
async function signIn({ username }: Person, password: string) {
  const { errors } = await city.browser().ask(SIGN_IN, { input: { username, password } });
  return errors[0]?.extensions.reason;
}

describe('where links are the way in', () => {
  it('nobody’s last six open anything, and the door does not tell', async () => {
    const pupil = await newPupil();
    for (let tries = 0; tries < 5; tries += 1)
      expect(await signIn(pupil, lastSix(pupil.nationalId))).toBe('CREDENTIALS_WRONG');
    expect(await signIn(pupil, lastSix(pupil.nationalId))).toBe('ACCOUNT_LOCKED');
  });

  it('an approval mails the guardian a link that opens the account once', async () => {
    const sent = await application(city, room);
    const teacher = await reviewer(city, room.teacher);
    await teacher.approve(sent);
    const mail = (await city.outbox()).find(({ text }) => LINK.test(text));
    expect(mail?.text).toContain('/parent/activate#');
    expect(mail?.text).not.toContain('末六碼');
    const token = tokenIn(mail?.text);
    expect(await activation(token)).toMatchObject({ username: mail?.to });
    const browser = city.browser();
    expect((await activate(token, PASSWORD, browser)).data?.activateAccount.nextStep).toBe('CONFIRM_RESCUE');
    expect(await browser.do('{ viewer { account { username } } }')).toEqual({
      viewer: { account: { username: mail?.to } },
    });
    expect(await activation(token)).toBeNull();
    expect((await activate(token)).errors[0]?.extensions).toMatchObject({
      code: 'BAD_INPUT',
      reason: 'LINK_INVALID',
      field: 'token',
    });
  });
});

describe('a link', () => {
  it('is shown once to the office when there is no address, and hides digits of the number', async () => {
    const pupil = await newPupil();
    const issued = await reissue({ studentId: pupil.id });
    expect(issued).toMatchObject({ mode: 'LINK', sentTo: null, username: pupil.username });
    const token = tokenIn(issued.link);
    expect(await activation(token)).toMatchObject({ maskedName: '林○安', expiresAt: issued.validUntil });
    const stored = JSON.stringify(await city.em.execute('select l::text from one_time_link l'));
    expect(stored).not.toContain(token);
  });

  it('is mailed when an address is known, and shown to nobody else', async () => {
    const mother = await city.asNew(await city.parent([await city.child(room)]));
    const [row] = await city.em.execute<{ id: string }[]>(
      'select id from guardianship where account_id = ?',
      [mother.accountId],
    );
    const issued = await reissue({ guardianshipId: row?.id });
    expect(issued).toMatchObject({ link: null, sentTo: expect.stringMatching(/\*.*@example\.com/) });
    const [mail] = await city.outbox();
    expect(mail).toMatchObject({ to: mother.username, subject: expect.stringContaining('啟用您的帳號') });
    expect((await activate(tokenIn(mail?.text))).errors).toEqual([]);
  });

  it('kills the one before it, and is dead after a week', async () => {
    const pupil = await newPupil();
    const first = tokenIn((await reissue({ studentId: pupil.id })).link);
    const second = tokenIn((await reissue({ studentId: pupil.id })).link);
    expect(await activation(first)).toBeNull();
    city.clock.advance(7 * DAY - 1);
    expect(await activation(second)).not.toBeNull();
    city.clock.advance(1);
    expect(await activation(second)).toBeNull();
    expect((await activate(second)).errors[0]?.extensions).toMatchObject({ reason: 'LINK_INVALID' });
    office = await city.as(await city.staff(school, ['OFFICE']));
  });

  it('is not spent on a password that breaks a rule, nor by two at once', async () => {
    const pupil = await newPupil();
    const token = tokenIn((await reissue({ studentId: pupil.id })).link);
    for (const [password, reason] of [
      ['short', 'PASSWORD_TOO_SHORT'],
      [`${lastSix(pupil.nationalId)}abc`, 'PASSWORD_IS_NATIONAL_ID'],
    ] as const)
      expect((await activate(token, password)).errors[0]?.extensions).toMatchObject({
        reason,
        field: 'newPassword',
      });
    const answers = await Promise.all([activate(token), activate(token), activate(token)]);
    expect(answers.filter(({ errors }) => errors.length === 0)).toHaveLength(1);
  });

  it.each(['', 'x', 'x'.repeat(64)])('is not %j', async (token) => {
    expect(await activation(token)).toBeNull();
  });
});

describe('the school lets in again', () => {
  it('a pupil who forgot the password and left no contact: sessions end, the old password too', async () => {
    const pupil = await city.child(room);
    const browser = await city.as(pupil);
    const { link } = await reissue({ studentId: pupil.id });
    expect(await browser.do('{ viewer { nextStep } }')).toEqual({ viewer: null });
    expect(await signIn(pupil, PASSWORD)).toBe('CREDENTIALS_WRONG');
    expect((await activate(tokenIn(link), 'Other-Lamp-42-Kite')).errors).toEqual([]);
    expect((await city.auditOf({ id: pupil.accountId })).map(({ action }) => action)).toEqual([
      'account.accessReissued',
      'account.activated',
    ]);
  });

  it('nobody who can help themselves', async () => {
    const child = await city.child(room);
    await city.em.execute('update account set phone = ? where id = ?', [city.mobile(), child.accountId]);
    expect(await office.refused(REISSUE, { input: { studentId: child.id } })).toMatchObject({
      code: 'CONFLICT',
      reason: 'RESCUE_CONTACT_KNOWN',
    });
  });

  it('only its own people, one at a time', async () => {
    const elsewhere = await city.school();
    const stranger = await city.child(await city.classRoom(elsewhere));
    const teacher = await city.staff(elsewhere, []);
    for (const input of [{ studentId: stranger.id }, { staffId: teacher.staffId }])
      expect(await office.refused(REISSUE, { input })).toMatchObject({ code: 'NOT_FOUND' });
    const own = await newPupil();
    expect(await office.refused(REISSUE, { input: {} })).toMatchObject({ reason: 'REQUIRED' });
    expect(
      await office.refused(REISSUE, { input: { studentId: own.id, staffId: teacher.staffId } }),
    ).toMatchObject({ reason: 'INVALID' });
  });

  it('not itself, not its administrators, nobody who also works elsewhere', async () => {
    const admin = await city.staff(school, ['SCHOOL_ADMIN']);
    const input = { staffId: admin.staffId };
    expect(await office.refused(REISSUE, { input })).toMatchObject({ reason: 'ACCOUNT_BEYOND_SCHOOL' });
    expect(await (await city.as(admin)).refused(REISSUE, { input })).toMatchObject({ reason: 'OWN_ACCOUNT' });
    const bureau = await city.as(await city.bureauAdmin());
    const issued = await reissue(input, bureau);
    expect(issued.username).toMatch(/\*{6}...$/);
    expect(issued.username).not.toContain(lastSix(admin.nationalId).slice(0, 3));
  });
});
