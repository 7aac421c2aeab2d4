import { lastSix } from '@qinshi/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newGuardian, reviewer } from '../../../test/actors.ts';
import type { Browser } from '../../../test/browser.ts';
import { type ClassRoom, PASSWORD, type Person, World } from '../../../test/world.ts';

/** Whose way in a school may open, where the last six of the number are the way in. */

const SIGN_IN = 'mutation ($input: SignInInput!) { signIn(input: $input) { nextStep } }';
const RECORD = 'mutation ($input: RecordStaffInput!) { recordStaff(input: $input) { id } }';
const REISSUE =
  'mutation ($input: ReissueAccessInput!) { reissueAccess(input: $input) { mode sentTo link } }';
const ACTIVATE = 'mutation ($input: ActivateAccountInput!) { activateAccount(input: $input) { nextStep } }';
const BEYOND = { code: 'FORBIDDEN', reason: 'ACCOUNT_BEYOND_SCHOOL' };
const FORTNIGHT = 15 * 24 * 60;

let city: World;
let room: ClassRoom;
let own: { id: string; code: string; level: 'ELEMENTARY' };
let administrator: Person;
beforeAll(async () => {
  city = await World.open();
  room = await city.classRoom(await city.school());
  own = { ...(await city.school()), level: 'ELEMENTARY' };
  administrator = await city.staff(own, ['SCHOOL_ADMIN']);
});
afterAll(() => city.close());

/** A mother whose child is at `room`, who has not come in and whose first password has lapsed. */
async function lapsedMother(): Promise<Person> {
  return city.asNew(await city.parent([await city.child(room)]), -1);
}

/** Puts a person on the records of the own school, as its administrator can with number and name. */
async function record(browser: Browser, { nationalId, name }: Person): Promise<string> {
  const { recordStaff } = await browser.do<{ recordStaff: { id: string } }>(RECORD, {
    input: { nationalId, name, startsOn: '2026-11-20', posts: [{ title: '幹事', kind: 'OFFICE' }] },
  });
  return recordStaff.id;
}

async function bySix({ username, nationalId }: Person): Promise<string | undefined> {
  const { errors } = await city
    .browser()
    .ask(SIGN_IN, { input: { username, password: lastSix(nationalId) } });
  return errors[0]?.extensions.reason;
}

async function bindingOf({ accountId }: Person): Promise<string | undefined> {
  const [row] = await city.em.execute<{ id: string }[]>('select id from guardianship where account_id = ?', [
    accountId,
  ]);
  return row?.id;
}

describe('a school that puts a parent of another school on its own staff', () => {
  it('is not who lets that parent in', async () => {
    const mother = await lapsedMother();
    const desk = await city.as(administrator);
    const staffId = await record(desk, mother);
    expect(await desk.refused(REISSUE, { input: { staffId } })).toEqual(BEYOND);
    expect(await bySix(mother)).toBe('INITIAL_PASSWORD_EXPIRED');
  });

  it('does not let in who works or will work elsewhere, as a pupil’s record does not either', async () => {
    const colleague = await city.asNew(await city.staff(await city.school(), []), -1);
    const desk = await city.as(administrator);
    const staffId = await record(desk, colleague);
    expect(await desk.refused(REISSUE, { input: { staffId } })).toEqual(BEYOND);
    expect(await bySix(colleague)).toBe('INITIAL_PASSWORD_EXPIRED');
  });

  it('does not do it with an application that it approves itself', async () => {
    const mother = await lapsedMother();
    const accomplice = await newGuardian(city, { nationalId: mother.nationalId });
    const child = await city.child(await city.classRoom(own));
    const sent = await accomplice.applyFor(child);
    const office = await reviewer(city, administrator);
    await office.approve(await office.open(sent));
    expect(await bySix(mother)).not.toBeUndefined();
    const mails = (await city.outbox()).filter(({ text }) => /#[\w-]{43}/.test(text));
    expect(mails.map(({ to }) => to)).toEqual([mother.username]);
  });

  it('does not renew a lapsed first password of somebody without address either', async () => {
    const colleague = await city.asNew(await city.staff(await city.school(), ['OFFICE']), -1);
    const accomplice = await newGuardian(city, { nationalId: colleague.nationalId });
    const sent = await accomplice.applyFor(await city.child(await city.classRoom(own, 2)));
    const office = await reviewer(city, administrator);
    await office.approve(await office.open(sent));
    expect(await bySix(colleague)).toBe('INITIAL_PASSWORD_EXPIRED');
  });
});

describe('the school of the child', () => {
  let office: Browser;
  beforeAll(async () => {
    office = await city.as(await city.staff({ id: room.schoolId, code: 'own' }, ['OFFICE']));
  });

  it('has a link mailed to the guardian, and sees neither link nor first password', async () => {
    const mother = await lapsedMother();
    const { reissueAccess } = await office.do<{ reissueAccess: object }>(REISSUE, {
      input: { guardianshipId: await bindingOf(mother) },
    });
    expect(reissueAccess).toEqual({ mode: 'LINK', sentTo: expect.stringContaining('*'), link: null });
    expect(await bySix(mother)).toBe('CREDENTIALS_WRONG');
    const mail = (await city.outbox()).find(({ to }) => to === mother.username);
    const token = /#([\w-]{43})/.exec(mail?.text ?? '')?.[1];
    expect(await city.browser().do(ACTIVATE, { input: { token, newPassword: PASSWORD } })).toEqual({
      activateAccount: { nextStep: 'CONFIRM_RESCUE' },
    });
    const [row] = await city.em.execute<{ proven: boolean }[]>(
      'select email_proven_at is not null as proven from account where id = ?',
      [mother.accountId],
    );
    expect(row).toEqual({ proven: true });
  });

  it('cannot where there is no address; the bureau can', async () => {
    const mother = await lapsedMother();
    await city.em.execute('update account set email = null where id = ?', [mother.accountId]);
    const input = { guardianshipId: await bindingOf(mother) };
    expect(await office.refused(REISSUE, { input })).toEqual({
      code: 'CONFLICT',
      reason: 'GUARDIAN_WITHOUT_EMAIL',
    });
    const bureau = await city.as(await city.bureauAdmin());
    expect(await bureau.do(REISSUE, { input })).toMatchObject({
      reissueAccess: { mode: 'LINK', link: expect.any(String) },
    });
  });

  it('still gives pupils and its own staff the last six again', async () => {
    const pupil = await city.asNew(await city.child(room), -1);
    expect(await office.do(REISSUE, { input: { studentId: pupil.id } })).toMatchObject({
      reissueAccess: { mode: 'INITIAL_PASSWORD' },
    });
    expect(await bySix(pupil)).toBeUndefined();
    city.clock.advance(FORTNIGHT);
    expect(await bySix(pupil)).toBe('INITIAL_PASSWORD_EXPIRED');
  });
});
