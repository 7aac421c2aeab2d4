import { lastSix, maskEmail } from '@qinshi/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { guardianWithAccount, newGuardian, type Reviewer, reviewer } from '../../../test/actors.ts';
import { pdfText } from '../../../test/fixtures/pdf-text.ts';
import { type ClassRoom, PASSWORD, type Person, World } from '../../../test/world.ts';
import { Account } from '../identity/account.entity.ts';

let city: World;
let room: ClassRoom;
let teacher: Reviewer;
let office: Reviewer;
let officer: Person;
beforeAll(async () => {
  city = await World.open();
  const school = await city.school();
  room = await city.classRoom(school);
  officer = await city.staff(school, ['OFFICE']);
  teacher = await reviewer(city, room.teacher);
  office = await reviewer(city, officer);
});
afterAll(() => city.close());

const SIGN_IN = 'mutation ($input: SignInInput!) { signIn(input: $input) { nextStep } }';

const ACTIVATE = 'mutation ($input: ActivateAccountInput!) { activateAccount(input: $input) { nextStep } }';

/** Where the link that was mailed last leads whoever opens it and chooses a password. */
async function enterByLink(address: string): Promise<string> {
  const token = /#([\w-]{43})/.exec(await lastMailTo(address))?.[1];
  const answer = await city.browser().do<{ activateAccount: { nextStep: string } }>(ACTIVATE, {
    input: { token, newPassword: PASSWORD },
  });
  return answer.activateAccount.nextStep;
}

async function lastMailTo(address: string): Promise<string> {
  const mail = (await city.outbox()).find(({ to }) => to === address);
  if (!mail) throw new Error(`Nothing was sent to ${address}`);
  return mail.text;
}

describe('what an approval makes of the account', () => {
  it('tells a mother of two, who has not signed in yet, the first password with each child', async () => {
    const mother = await newGuardian(city);
    for (const child of [await city.child(room), await city.child(room)]) {
      await teacher.approve(await teacher.open(await mother.applyFor(child)));
      expect(await lastMailTo(mother.data.email ?? '')).toContain('末六碼');
    }
  });

  it('mails an account whose first fortnight has passed a link, and leaves the last six closed', async () => {
    const mother = await newGuardian(city);
    await teacher.approve(await teacher.open(await mother.applyFor(await city.child(room))));
    city.clock.advance(15 * 24 * 60);
    const credentials = { username: mother.data.email, password: lastSix(mother.data.nationalId) };
    expect(await city.browser().refused(SIGN_IN, { input: credentials })).toMatchObject({
      reason: 'INITIAL_PASSWORD_EXPIRED',
    });
    const again = await newGuardian(city, mother.data);
    teacher = await reviewer(city, room.teacher);
    office = await reviewer(city, officer);
    await teacher.approve(await teacher.open(await again.applyFor(await city.child(room))));
    expect(await city.browser().refused(SIGN_IN, { input: credentials })).toMatchObject({
      reason: 'CREDENTIALS_WRONG',
    });
    expect(await enterByLink(mother.data.email ?? '')).toBe('CONFIRM_RESCUE');
  });

  it('lets who is bound but let the first password lapse apply again for the same child', async () => {
    const child = await city.child(room);
    const father = await newGuardian(city);
    await teacher.approve(await teacher.open(await father.applyFor(child)));
    await father.confirm(child);
    expect(await father.refusedSubmit()).toMatchObject({ reason: 'ALREADY_BOUND' });

    city.clock.advance(15 * 24 * 60);
    const again = await newGuardian(city, father.data);
    teacher = await reviewer(city, room.teacher);
    office = await reviewer(city, officer);
    const { guardianship } = await city.stored();
    await teacher.approve(await teacher.open(await again.applyFor(child)));
    expect((await city.stored()).guardianship).toBe(guardianship);
    expect(await enterByLink(father.data.email ?? '')).toBe('CONFIRM_RESCUE');
  });

  it('mails no username that holds part of an identity number', async () => {
    const colleague = await city.asNew((await city.classRoom(await city.school())).teacher);
    const applicant = await newGuardian(city, { nationalId: colleague.nationalId });
    await teacher.approve(await teacher.open(await applicant.applyFor(await city.child(room))));
    const mail = await lastMailTo(applicant.data.email ?? '');
    expect(mail).toContain('原有的帳號');
    expect(mail).not.toContain(colleague.username);
  });

  it('opens an account that was closed', async () => {
    const child = await city.child(room);
    const person = await city.parent([child]);
    const mother = guardianWithAccount(await city.as(person), person);
    const sent = await mother.applyFor(await city.child(room));
    const em = city.em;
    await em.nativeUpdate(Account, { id: person.accountId }, { closedAt: city.clock.now() });
    await teacher.approve(await teacher.open(sent));
    expect(await city.as(person)).toBeDefined();
  });
});

describe('deciding about oneself', () => {
  it('is not possible for a teacher whose child is in the own class; the office decides', async () => {
    const applicant = guardianWithAccount(await city.as(room.teacher), room.teacher, {
      email: city.address(),
    });
    const sent = await applicant.applyFor(await city.child(room));
    const opened = await teacher.open(sent);
    expect(await teacher.refusedApprove(opened)).toMatchObject({
      code: 'FORBIDDEN',
      reason: 'OWN_APPLICATION',
    });
    expect(await office.approve(await office.open(sent))).toMatchObject({ status: 'APPROVED' });
  });
});

describe('using a number that is not one’s own', () => {
  it('shows a stranger nothing of the account behind it, not even on the form', async () => {
    const known = await city.parent([await city.child(room)]);
    const stranger = await newGuardian(city, { nationalId: known.nationalId });
    const sent = await stranger.applyFor(await city.child(room));
    const form = pdfText((await stranger.browser.bytes(sent.formUrl)).bytes).text;
    expect(form).toContain(maskEmail(known.username));
    expect(form).not.toContain(known.name);
    expect(form).not.toContain(known.username);
    const own = guardianWithAccount(await city.as(known), known);
    expect(pdfText((await own.browser.bytes(sent.formUrl)).bytes).text).toContain(known.username);
  });

  it('is refused when it is a pupil’s; whether it is known is not told either', async () => {
    const pupil = await city.child(room);
    const applicant = await newGuardian(city, { nationalId: pupil.nationalId });
    await applicant.confirm(await city.child(room));
    expect(await applicant.refusedSubmit()).toMatchObject({
      reason: 'PUPIL_CANNOT_BE_GUARDIAN',
      field: 'guardian.nationalId',
    });
    expect(
      await applicant.browser.do(
        'mutation ($id: String!) { checkGuardian(nationalId: $id) { known maskedEmail } }',
        { id: pupil.nationalId },
      ),
    ).toEqual({ checkGuardian: { known: false, maskedEmail: null } });
  });

  it('is told at once that somebody else waits for an account under the same e-mail address', async () => {
    const father = await newGuardian(city);
    await father.applyFor(await city.child(room));
    const mother = await newGuardian(city, { email: father.data.email });
    await mother.confirm(await city.child(room));
    expect(await mother.refusedSubmit()).toMatchObject({ reason: 'EMAIL_WAITING', field: 'guardian.email' });
  });
});

describe('the first password', () => {
  it('opens no file before it is changed', async () => {
    const mother = await newGuardian(city);
    const sent = await mother.applyFor(await city.child(room));
    await teacher.approve(await teacher.open(sent));
    const browser = city.browser();
    await browser.do(SIGN_IN, {
      input: { username: mother.data.email, password: lastSix(mother.data.nationalId) },
    });
    expect((await browser.bytes(sent.formUrl)).status).toBe(404);
  });
});
