import { lastSix } from '@qinshi/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from '../../../test/browser.ts';
import { type ClassRoom, PASSWORD, type Person, World } from '../../../test/world.ts';

const ASK =
  'mutation ($input: RequestContactCodeInput!) { requestContactCode(input: $input) { maskedAddress } }';
const RECORD =
  'mutation ($input: RecordGuardianContactInput!) { recordGuardianContact(input: $input) { id relation } }';
const SIGN_IN = 'mutation ($input: SignInInput!) { signIn(input: $input) { nextStep } }';

let city: World;
let room: ClassRoom;
let elsewhere: ClassRoom;
let office: Browser;
beforeAll(async () => {
  city = await World.open();
  const school = await city.school();
  room = await city.classRoom(school);
  elsewhere = await city.classRoom(await city.school('JUNIOR_HIGH'));
  office = await city.as(await city.staff(school, ['OFFICE']));
});
afterAll(() => city.close());

/** What the office types: the binding, an address that nobody has, and the code that came to it. */
async function typed({ accountId }: Person, email = city.address()) {
  const [row] = await city.em.execute<{ id: string }[]>('select id from guardianship where account_id = ?', [
    accountId,
  ]);
  await office.do(ASK, { input: { channel: 'EMAIL', address: email } });
  return { guardianshipId: row?.id, email, code: await city.lastCode(email) };
}

async function mailsTo(address: string): Promise<(string | null)[]> {
  return (await city.outbox()).filter(({ to }) => to === address).map(({ subject }) => subject);
}

describe('a guardian who lost the mailbox and comes to school', () => {
  it('is reached at another address from then on; both are told, and every device is signed out', async () => {
    const mother = await city.parent([await city.child(room)]);
    const phone = await city.as(mother);
    const input = await typed(mother);
    expect(await office.do(RECORD, { input })).toEqual({
      recordGuardianContact: { id: input.guardianshipId, relation: 'MOTHER' },
    });
    expect(await phone.do('{ viewer { nextStep } }')).toEqual({ viewer: null });
    const withOld = { input: { username: mother.username, password: PASSWORD } };
    expect(await city.browser().refused(SIGN_IN, withOld)).toMatchObject({ reason: 'CREDENTIALS_WRONG' });
    const withNew = { input: { username: input.email, password: PASSWORD } };
    expect(await city.browser().do(SIGN_IN, withNew)).toEqual({ signIn: { nextStep: 'DONE' } });
    expect(await mailsTo(mother.username)).toEqual([expect.stringContaining('電子郵件已變更')]);
    expect(await mailsTo(input.email)).toEqual(
      expect.arrayContaining([expect.stringContaining('學校已登記您的電子郵件')]),
    );
    expect(await city.auditOf({ id: mother.accountId })).toMatchObject([
      { action: 'account.contactRecorded', actorKind: 'OFFICE', schoolId: room.schoolId },
    ]);
  });

  it('gets a link there when nobody has activated the account, and the last six stay closed', async () => {
    const father = await city.asNew(await city.parent([await city.child(room)]), -1);
    const input = await typed(father);
    await office.do(RECORD, { input });
    expect(await mailsTo(input.email)).toContainEqual(expect.stringContaining('啟用'));
    const bySix = { input: { username: input.email, password: lastSix(father.nationalId) } };
    expect((await city.browser().refused(SIGN_IN, bySix)).code).toBe('UNAUTHENTICATED');
  });

  it('has to read out the code that came there', async () => {
    const mother = await city.parent([await city.child(room)]);
    const input = await typed(mother);
    const wrong = input.code === '000000' ? '111111' : '000000';
    expect(await office.refused(RECORD, { input: { ...input, code: wrong } })).toMatchObject({
      code: 'CODE_WRONG',
      field: 'code',
    });
    expect(await mailsTo(mother.username)).toEqual([]);
  });

  it('does not get an address of somebody else’s, nor one that is none', async () => {
    const mother = await city.parent([await city.child(room)]);
    const { username: taken } = await city.parent([]);
    expect(await office.refused(RECORD, { input: await typed(mother, taken) })).toMatchObject({
      reason: 'EMAIL_TAKEN',
      field: 'email',
    });
    const input = { ...(await typed(mother)), email: 'nobody' };
    expect(await office.refused(RECORD, { input })).toMatchObject({
      reason: 'EMAIL_INVALID',
      field: 'email',
    });
  });
});

describe('the office', () => {
  it('sees no guardian of another school', async () => {
    const stranger = await city.parent([await city.child(elsewhere)]);
    expect(await office.refused(RECORD, { input: await typed(stranger) })).toMatchObject({
      code: 'NOT_FOUND',
    });
  });

  it('leaves whoever has children elsewhere, too, to the bureau', async () => {
    const mother = await city.parent([await city.child(room), await city.child(elsewhere)]);
    const input = await typed(mother);
    expect(await office.refused(RECORD, { input })).toMatchObject({ reason: 'ACCOUNT_BEYOND_SCHOOL' });
    const bureau = await city.as(await city.bureauAdmin());
    expect(await bureau.do(RECORD, { input })).toMatchObject({
      recordGuardianContact: { relation: 'MOTHER' },
    });
  });

  it('does not do it for itself', async () => {
    const officer = await city.staff({ id: room.schoolId, code: 'own' }, ['OFFICE']);
    await city.bind(officer, [await city.child(room)]);
    const input = await typed(officer);
    expect(await (await city.as(officer, 'OFFICE')).refused(RECORD, { input })).toMatchObject({
      reason: 'OWN_ACCOUNT',
    });
  });
});
