import { lastSix } from '@qinshi/domain';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Browser } from '../../../test/browser.ts';
import { type ClassRoom, PASSWORD, World } from '../../../test/world.ts';
import { followRecordsDaily } from '../identity/accounts.jobs.ts';

const RECORD = `mutation ($input: RecordStaffInput!) { recordStaff(input: $input) {
  id name title accountState posts { title } homeroomClasses { id } } }`;
const END = 'mutation ($input: EndStaffInput!) { endStaff(input: $input) { id accountState } }';
const ENROL = `mutation ($input: EnrolStudentInput!) { enrolStudent(input: $input) {
  id studentNumber accountState classGroup { id } } }`;
const LEAVE = 'mutation ($input: EndEnrolmentInput!) { endEnrolment(input: $input) { id accountState } }';
const SIGN_IN = 'mutation ($input: SignInInput!) { signIn(input: $input) { nextStep } }';
const TODAY = '2026-11-23';
const TOMORROW = '2026-11-24';

let city: World;
let school: { id: string; code: string; level: 'ELEMENTARY' };
let room: ClassRoom;
let admin: Browser;
let officer: Awaited<ReturnType<World['staff']>>;
let numbers = 0;
beforeAll(async () => {
  city = await World.open();
  school = { ...(await city.school()), level: 'ELEMENTARY' };
  room = await city.classRoom(school);
  officer = await city.staff(school, ['SCHOOL_ADMIN']);
});
afterAll(() => city.close());
beforeEach(async () => {
  city.clock.set(`${TODAY}T08:00:00+08:00`);
  admin = await city.as(officer);
});

const nightly = () => followRecordsDaily.run(city.app.deps, {});
async function signIn(username: string, password: string) {
  const { errors } = await city.browser().ask(SIGN_IN, { input: { username, password } });
  return errors[0]?.extensions.reason;
}

interface Recorded {
  id: string;
  accountState: string;
}
const staffInput = (nationalId: string, more: object = {}) => ({
  input: {
    name: '王大明',
    nationalId,
    startsOn: TODAY,
    posts: [{ title: '幹事', kind: 'OFFICE' }],
    ...more,
  },
});
async function record(nationalId: string, more: object = {}): Promise<Recorded> {
  return (await admin.do<{ recordStaff: Recorded }>(RECORD, staffInput(nationalId, more))).recordStaff;
}
function pupilInput(nationalId: string, more: object = {}) {
  numbers += 1;
  return {
    input: {
      classGroupId: room.id,
      name: '王小明',
      nationalId,
      studentNumber: `K${numbers}`,
      startsOn: TODAY,
      ...more,
    },
  };
}
async function enrol(nationalId: string, more: object = {}): Promise<Recorded> {
  return (await admin.do<{ enrolStudent: Recorded }>(ENROL, pupilInput(nationalId, more))).enrolStudent;
}
const usernameOf = (nationalId: string) => `${school.code}${nationalId.slice(-9)}`.toLowerCase();

describe('staff', () => {
  it('get an account with the first day in post, and sign in by school code and last nine', async () => {
    const nationalId = city.nationalId();
    expect(await record(nationalId, { homeroomClassId: room.id })).toMatchObject({
      title: '幹事',
      accountState: 'NOT_ACTIVATED',
      homeroomClasses: [{ id: room.id }],
    });
    expect(await signIn(usernameOf(nationalId), lastSix(nationalId))).toBeUndefined();
  });

  it('of a day to come are let in on that day, with a whole fortnight', async () => {
    const nationalId = city.nationalId();
    expect(await record(nationalId, { startsOn: TOMORROW })).toMatchObject({ accountState: 'CLOSED' });
    await nightly();
    expect(await signIn(usernameOf(nationalId), lastSix(nationalId))).toBe('CREDENTIALS_WRONG');
    city.clock.set(`${TOMORROW}T00:10:00+08:00`);
    await nightly();
    expect(await signIn(usernameOf(nationalId), lastSix(nationalId))).toBeUndefined();
  });

  it('keep the one account they had', async () => {
    const mother = await city.parent([await city.child(room)]);
    await record(mother.nationalId, { name: mother.name });
    const browser = await city.as(mother, 'OFFICE');
    expect(await browser.do('{ viewer { activeIdentity { kind } } }')).toEqual({
      viewer: { activeIdentity: { kind: 'OFFICE' } },
    });
  });

  it('work through their last day; then the account closes and sessions end, and history stays', async () => {
    const clerk = await city.staff(school, ['OFFICE']);
    const desk = await city.as(clerk);
    await admin.do(END, { input: { id: clerk.staffId, endsOn: TODAY } });
    await nightly();
    expect(await desk.do('{ viewer { nextStep } }')).toEqual({ viewer: { nextStep: 'DONE' } });
    city.clock.set(`${TOMORROW}T00:10:00+08:00`);
    await nightly();
    expect(await desk.do('{ viewer { nextStep } }')).toEqual({ viewer: null });
    expect(await signIn(clerk.username, PASSWORD)).toBe('CREDENTIALS_WRONG');
    expect((await city.auditOf({ id: clerk.accountId })).at(-1)?.action).toBe('account.closed');
    admin = await city.as(officer);
    expect(await admin.refused(END, { input: { id: clerk.staffId, endsOn: TOMORROW } })).toMatchObject({
      reason: 'ALREADY_ENDED',
    });
  });

  it('come back to the account they had', async () => {
    const clerk = await city.staff(school, ['OFFICE']);
    await admin.do(END, { input: { id: clerk.staffId, endsOn: '2026-11-20' } });
    expect(await signIn(clerk.username, PASSWORD)).toBe('CREDENTIALS_WRONG');
    await record(clerk.nationalId, { name: clerk.name });
    expect(await signIn(clerk.username, PASSWORD)).toBeUndefined();
  });

  it('whose children are here keep the account when the work ends', async () => {
    const clerk = await city.staff(school, ['OFFICE']);
    await city.bind(clerk, [await city.child(room)]);
    await admin.do(END, { input: { id: clerk.staffId, endsOn: '2026-11-20' } });
    expect(await signIn(clerk.username, PASSWORD)).toBeUndefined();
  });

  it.each<[more: object, reason: string, field: string]>([
    [{ nationalId: 'A123456788' }, 'NATIONAL_ID_INVALID', 'nationalId'],
    [{ name: '' }, 'REQUIRED', 'name'],
    [{ email: 'nobody' }, 'EMAIL_INVALID', 'email'],
    [{ startsOn: '2099-01-01' }, 'OUT_OF_RANGE', 'startsOn'],
    [{ posts: [{ title: '家長', kind: 'PARENT' }] }, 'INVALID', 'posts.0.kind'],
    [{ posts: [{ title: '幹事', kind: 'OFFICE', officeCode: 'none' }] }, 'NOT_FOUND', 'posts.0.officeCode'],
    [{ homeroomClassId: '01a20429-83fd-7000-a4f0-c9ede07a3ca2' }, 'NOT_FOUND', 'homeroomClassId'],
  ])('are not recorded with %j', async (more, reason, field) => {
    const stored = await city.stored();
    expect(await admin.refused(RECORD, staffInput(city.nationalId(), more))).toMatchObject({ reason, field });
    expect(await city.stored()).toEqual(stored);
  });

  it('are recorded once, with an address that is nobody’s', async () => {
    const nationalId = city.nationalId();
    const { id } = await record(nationalId);
    expect(await admin.refused(RECORD, staffInput(nationalId))).toMatchObject({ reason: 'ALREADY_IN_POST' });
    const email = (await city.parent([])).username;
    expect(await admin.refused(RECORD, staffInput(city.nationalId(), { email }))).toMatchObject({
      reason: 'EMAIL_TAKEN',
      field: 'email',
    });
    expect(await admin.refused(END, { input: { id, endsOn: '2026-11-22' } })).toMatchObject({
      reason: 'ENDS_BEFORE_START',
      field: 'endsOn',
    });
  });
});

describe('pupils', () => {
  it('get an account with the first day, and sign in by school code and student number', async () => {
    const nationalId = city.nationalId();
    const input = pupilInput(nationalId, { studentNumber: 'N40217', seatNumber: 31 });
    expect(await admin.do(ENROL, input)).toMatchObject({
      enrolStudent: { studentNumber: 'N40217', accountState: 'NOT_ACTIVATED', classGroup: { id: room.id } },
    });
    expect(await signIn(`${school.code}N40217`, lastSix(nationalId))).toBeUndefined();
    const another = pupilInput(city.nationalId(), { studentNumber: 'N40217' });
    expect(await admin.refused(ENROL, another)).toMatchObject({ reason: 'STUDENT_NUMBER_TAKEN' });
    const besides = pupilInput(city.nationalId(), { seatNumber: 31 });
    expect(await admin.refused(ENROL, besides)).toMatchObject({ reason: 'SEAT_TAKEN', field: 'seatNumber' });
    expect(await admin.refused(ENROL, pupilInput(nationalId))).toMatchObject({ reason: 'ALREADY_ENROLLED' });
  });

  it('are the school’s through the last day, and leave with it; guardians keep them', async () => {
    const child = await city.child(room);
    const mother = await city.as(await city.parent([child]));
    await admin.do(LEAVE, { input: { studentId: child.id, endsOn: TODAY, reason: 'WITHDRAWAL' } });
    const asked = ['query ($id: ID!) { student(id: $id) { school { id } } }', { id: child.id }] as const;
    expect(await admin.do(...asked)).toEqual({ student: { school: { id: school.id } } });
    city.clock.set(`${TOMORROW}T08:00:00+08:00`);
    await nightly();
    admin = await city.as(officer);
    expect(await admin.refused(...asked)).toMatchObject({ code: 'NOT_FOUND' });
    expect(await mother.do(...asked)).toEqual({ student: { school: null } });
    expect(await signIn(child.username, PASSWORD)).toBe('CREDENTIALS_WRONG');
  });

  it('move to another school with account and guardians, under its number', async () => {
    const nationalId = city.nationalId();
    const { id } = await enrol(nationalId, { startsOn: '2026-11-01' });
    await admin.do(LEAVE, { input: { studentId: id, endsOn: '2026-11-20', reason: 'WITHDRAWAL' } });
    const next = await city.school();
    const newRoom = await city.classRoom({ ...next, level: 'ELEMENTARY' });
    const newAdmin = await city.as(await city.staff(next, ['SCHOOL_ADMIN']));
    const input = pupilInput(nationalId, { classGroupId: newRoom.id, studentNumber: 'M1' });
    expect(await newAdmin.do(ENROL, input)).toMatchObject({
      enrolStudent: { id, accountState: 'NOT_ACTIVATED' },
    });
    expect(await signIn(`${next.code}m1`, lastSix(nationalId))).toBeUndefined();
  });

  it('who go to another school are released to it', async () => {
    const child = await city.child(room);
    expect(
      await admin.refused(LEAVE, { input: { studentId: child.id, endsOn: TODAY, reason: 'TRANSFER' } }),
    ).toMatchObject({ reason: 'TRANSFER_NEEDS_SCHOOL', field: 'reason' });
  });

  it('are not adults', async () => {
    const mother = await city.parent([await city.child(room)]);
    expect(await admin.refused(ENROL, pupilInput(mother.nationalId, { name: mother.name }))).toMatchObject({
      reason: 'NUMBER_OF_ADULT',
      field: 'nationalId',
    });
  });

  it('and staff of other schools are nobody’s business', async () => {
    const elsewhere = await city.school();
    const otherRoom = await city.classRoom(elsewhere);
    const child = await city.child(otherRoom);
    const teacher = await city.staff(elsewhere, []);
    const refusals = [
      await admin.refused(ENROL, pupilInput(city.nationalId(), { classGroupId: otherRoom.id })),
      await admin.refused(LEAVE, { input: { studentId: child.id, endsOn: TODAY, reason: 'WITHDRAWAL' } }),
      await admin.refused(END, { input: { id: teacher.staffId, endsOn: TODAY } }),
      await admin.refused(RECORD, staffInput(city.nationalId(), { schoolId: elsewhere.id })),
    ];
    expect(refusals.map(({ code }) => code)).toEqual(Array.from({ length: 4 }, () => 'NOT_FOUND'));
  });
});
