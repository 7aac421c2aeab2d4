import { lastSix } from '@qinshi/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { only } from '../../../test/actors.ts';
import type { Browser } from '../../../test/browser.ts';
import { type ClassRoom, PASSWORD, type Person, World } from '../../../test/world.ts';

const CORRECT =
  'mutation ($input: CorrectGuardianInput!) { correctGuardian(input: $input) { name relation relationNote } }';
const END = 'mutation ($input: EndGuardianshipInput!) { endGuardianship(input: $input) }';
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

async function bindingOf({ accountId }: Person): Promise<string> {
  const rows = await city.em.execute<{ id: string }[]>(
    'select id from guardianship where account_id = ? order by id limit 1',
    [accountId],
  );
  return only(rows).id;
}

async function signIn(username: string, password: string): Promise<string | undefined> {
  const { errors } = await city.browser().ask(SIGN_IN, { input: { username, password } });
  return errors[0]?.extensions.reason;
}

async function mailsTo({ username }: Person) {
  return (await city.outbox()).filter(({ to }) => to === username);
}

describe('a guardian whose data are wrong', () => {
  it('has name and relation put right, and is told which facts were changed, not what they are', async () => {
    const mother = await city.parent([await city.child(room)]);
    const input = { guardianshipId: await bindingOf(mother), name: '林美鈺', relation: 'OTHER' };
    expect(await office.refused(CORRECT, { input })).toMatchObject({ reason: 'RELATION_NOTE_REQUIRED' });
    expect(await office.do(CORRECT, { input: { ...input, relationNote: '姑姑' } })).toEqual({
      correctGuardian: { name: '林美鈺', relation: 'OTHER', relationNote: '姑姑' },
    });
    const mail = only(await mailsTo(mother));
    expect(mail.text).toContain('姓名、與學生的關係');
    const { notifications } = await (await city.as(mother)).do<{
      notifications: { nodes: { kind: string; body: string }[] };
    }>('{ notifications(first: 5) { nodes { kind body } } }');
    const told = only(notifications.nodes);
    expect(told.kind).toBe('GUARDIAN_CORRECTED');
    expect(told.body).toContain('姓名、與學生的關係');
    expect(told.body).not.toContain('林美鈺');
    expect(await city.auditOf({ id: mother.accountId })).toMatchObject([
      {
        action: 'guardian.corrected',
        schoolId: room.schoolId,
        details: { name: true, nationalId: false, relation: 'OTHER' },
      },
    ]);
  });

  it('signs in first by the last six of the corrected number, and by those of the wrong one no longer', async () => {
    const father = await city.asNew(await city.parent([await city.child(room)]));
    const nationalId = city.nationalId();
    for (let attempt = 0; attempt < 5; attempt += 1) await signIn(father.username, 'nothing');
    await office.do(CORRECT, { input: { guardianshipId: await bindingOf(father), nationalId } });
    expect(await signIn(father.username, lastSix(father.nationalId))).toBe('CREDENTIALS_WRONG');
    expect(await signIn(father.username, lastSix(nationalId))).toBeUndefined();
    const mail = only(await mailsTo(father));
    expect(mail.text).toContain('最後六碼');
    expect(mail.text).not.toContain(nationalId);
    expect(JSON.stringify(await city.auditOf({ id: father.accountId }))).not.toContain(nationalId);
  });

  it('keeps a password of their own', async () => {
    const mother = await city.parent([await city.child(room)]);
    const input = { guardianshipId: await bindingOf(mother), nationalId: city.nationalId() };
    await office.do(CORRECT, { input });
    expect(await signIn(mother.username, PASSWORD)).toBeUndefined();
  });

  it('does not get a number that is somebody else’s, nor one that is none; nothing is told twice', async () => {
    const mother = await city.parent([await city.child(room)]);
    const guardianshipId = await bindingOf(mother);
    const { nationalId } = await city.parent([]);
    expect(await office.refused(CORRECT, { input: { guardianshipId, nationalId } })).toMatchObject({
      code: 'CONFLICT',
      reason: 'NATIONAL_ID_TAKEN',
      field: 'nationalId',
    });
    expect(
      await office.refused(CORRECT, { input: { guardianshipId, nationalId: 'A123456788' } }),
    ).toMatchObject({ reason: 'NATIONAL_ID_INVALID', field: 'nationalId' });
    await office.do(CORRECT, { input: { guardianshipId, name: mother.name, relation: 'MOTHER' } });
    expect(await mailsTo(mother)).toEqual([]);
  });

  it('is the bureau’s where children go to two schools; the relation is each school’s', async () => {
    const mother = await city.parent([await city.child(room), await city.child(elsewhere)]);
    const guardianshipId = await bindingOf(mother);
    expect(await office.refused(CORRECT, { input: { guardianshipId, name: '林美鈺' } })).toMatchObject({
      reason: 'ACCOUNT_BEYOND_SCHOOL',
    });
    await office.do(CORRECT, { input: { guardianshipId, relation: 'GRANDMOTHER' } });
    const bureau = await city.as(await city.bureauAdmin());
    expect(await bureau.do(CORRECT, { input: { guardianshipId, name: '林美鈺' } })).toMatchObject({
      correctGuardian: { name: '林美鈺', relation: 'GRANDMOTHER' },
    });
  });

  it('of another school is nobody’s business', async () => {
    const stranger = await city.parent([await city.child(elsewhere)]);
    const input = { guardianshipId: await bindingOf(stranger) };
    expect(await office.refused(CORRECT, { input: { ...input, name: '林美鈺' } })).toMatchObject({
      code: 'NOT_FOUND',
    });
    expect(await office.refused(END, { input: { ...input, reason: '誤綁' } })).toMatchObject({
      code: 'NOT_FOUND',
    });
  });
});

describe('a binding that the school ends', () => {
  it('is over at once, with a reason; the account follows the facts, and the guardian is told', async () => {
    const child = await city.child(room, '王大明');
    const father = await city.parent([child], 'FATHER');
    const his = await city.as(father);
    const input = { guardianshipId: await bindingOf(father), reason: '誤綁' };
    expect(await office.refused(END, { input: { ...input, reason: ' ' } })).toMatchObject({
      reason: 'REQUIRED',
      field: 'reason',
    });
    expect(await office.do(END, { input })).toEqual({ endGuardianship: child.id });
    expect(await his.do('{ viewer { nextStep } }')).toEqual({ viewer: null });
    expect(await signIn(father.username, PASSWORD)).toBe('CREDENTIALS_WRONG');
    const mail = only(await mailsTo(father));
    expect(mail.text).toContain('王○明');
    expect(mail.text).not.toContain('誤綁');
    expect(
      await office.do(
        'query ($id: ID!) { student(id: $id) { guardians { id } formerGuardians { name endReason } } }',
        { id: child.id },
      ),
    ).toEqual({ student: { guardians: [], formerGuardians: [{ name: father.name, endReason: '誤綁' }] } });
    expect(await office.refused(END, { input })).toMatchObject({ code: 'NOT_FOUND' });
  });

  it('leaves other children and the account', async () => {
    const [child, sister] = [await city.child(room), await city.child(room)];
    const mother = await city.parent([child, sister]);
    const hers = await city.as(mother);
    await office.do(END, { input: { guardianshipId: await bindingOf(mother), reason: '誤綁' } });
    expect(await hers.do('{ viewer { children { id } } }')).toMatchObject({ viewer: { children: [{}] } });
  });
});
