import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Browser } from '../../../test/browser.ts';
import { type ClassRoom, World } from '../../../test/world.ts';

const RECORD = 'mutation ($input: RecordStaffInput!) { recordStaff(input: $input) { id name } }';
const ENROL = 'mutation ($input: EnrolStudentInput!) { enrolStudent(input: $input) { id name } }';

let city: World;
let room: ClassRoom;
let administrator: Browser;
beforeAll(async () => {
  city = await World.open();
  const school = await city.school();
  room = await city.classRoom(school);
  administrator = await city.as(await city.staff(school, ['SCHOOL_ADMIN']));
});
afterAll(() => city.close());

const staff = (nationalId: string, name: string) => ({
  input: { nationalId, name, startsOn: '2026-11-20', posts: [{ title: '幹事', kind: 'OFFICE' }] },
});
const pupil = (nationalId: string, name: string) => ({
  input: { nationalId, name, startsOn: '2026-11-20', classGroupId: room.id, studentNumber: 'k1' },
});

it('a mistyped number makes nobody else a colleague, and does not tell who has it', async () => {
  const stranger = await city.parent([]);
  const refusal = await administrator.refused(RECORD, staff(stranger.nationalId, '王大明'));
  expect(refusal).toEqual({ code: 'CONFLICT', reason: 'NAME_OF_NUMBER_DIFFERS', field: 'name' });
  expect(await city.em.execute('select id from staff where account_id = ?', [stranger.accountId])).toEqual(
    [],
  );
  expect(await administrator.do(RECORD, staff(stranger.nationalId, stranger.name))).toMatchObject({
    recordStaff: { name: stranger.name },
  });
});

it('a mistyped number enrols nobody else', async () => {
  const stranger = await city.person({ name: '周小文' });
  expect(await administrator.refused(ENROL, pupil(stranger.nationalId, '王小明'))).toMatchObject({
    reason: 'NAME_OF_NUMBER_DIFFERS',
    field: 'name',
  });
  expect(await administrator.do(ENROL, pupil(stranger.nationalId, '周小文'))).toMatchObject({
    enrolStudent: { name: '周小文' },
  });
});

it('an account that was erased takes the e-mail address of the record, unless somebody else has it', async () => {
  const former = await city.child(room, '周長大');
  await city.em.execute(
    `update account set username = 'deleted-' || id, email = null, password_hash = null, closed_at = now(),
       erased_at = now() where id = ?`,
    [former.accountId],
  );
  const record = (email: string) => ({ input: { ...staff(former.nationalId, '周長大').input, email } });
  const { username } = await city.parent([]);
  expect(await administrator.refused(RECORD, record(username))).toMatchObject({
    reason: 'EMAIL_TAKEN',
    field: 'email',
  });
  const email = city.address();
  await administrator.do(RECORD, record(email));
  const [row] = await city.em.execute<object[]>('select * from account where id = ?', [former.accountId]);
  expect(row).toMatchObject({ email, erased_at: null, closed_at: null });
});
