import { addDays } from '@qinshi/domain';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Browser } from '../../../test/browser.ts';
import { LeaveActor, wholeDays } from '../../../test/leave.ts';
import { applicationRow } from '../../../test/schema/application-row.ts';
import { type Child, type ClassRoom, type Person, World } from '../../../test/world.ts';
import { tellOfOverdueTransfers } from './transfers.jobs.ts';

const TRANSFER = `id state studentName className releasedOn dueOn isOverdue arrivedOn toPlace
  toSchool { id } fromSchool { id } student { id }`;
const RELEASE = `mutation ($input: ReleaseStudentInput!) { releaseStudent(input: $input) { ${TRANSFER} } }`;
const PLACE = `mutation ($input: PlaceStudentInput!) { placeStudent(input: $input) { ${TRANSFER} } }`;
const WITHDRAW = `mutation ($id: ID!) { withdrawTransfer(id: $id) { ${TRANSFER} } }`;
const ARRIVED = `mutation ($input: RecordArrivalElsewhereInput!) { recordArrivalElsewhere(input: $input) { ${TRANSFER} } }`;
const ASSIGN = `mutation ($input: AssignClassInput!) { assignClass(input: $input) { id seatNumber classGroup { id } standing } }`;
const LIST = `query ($direction: TransferDirection, $overdue: Boolean, $school: ID) {
  transfers(direction: $direction, overdue: $overdue, school: $school) { nodes { ${TRANSFER} } } }`;
const CHILD = `query ($id: ID!) { student(id: $id) { id standing school { id } classGroup { id } seatNumber studentNumber
  enrolments { school { id } endReason } transfer { state toSchool { id } } } }`;
const TODAY = '2026-11-23';

interface Row {
  id: string;
  state: string;
  isOverdue: boolean;
  student: { id: string } | null;
}

let city: World;
let oldSchool: Awaited<ReturnType<World['school']>>;
let newSchool: typeof oldSchool;
let oldRoom: ClassRoom;
let newRoom: ClassRoom;
let oldOffice: Person;
let newOffice: Person;
let releasing: Browser;
let placing: Browser;
let child: Child;
let mother: Person;
let numbers = 0;

beforeAll(async () => {
  city = await World.open();
  oldSchool = await city.school('ELEMENTARY', '市立晨光國小');
  newSchool = await city.school('ELEMENTARY', '市立向陽國小');
  oldRoom = await city.classRoom(oldSchool);
  newRoom = await city.classRoom(newSchool, 2);
  oldOffice = await city.staff(oldSchool, ['SCHOOL_ADMIN']);
  newOffice = await city.staff(newSchool, ['SCHOOL_ADMIN']);
});
afterAll(() => city.close());
beforeEach(async () => {
  city.clock.set(`${TODAY}T08:00:00+08:00`);
  releasing = await city.as(oldOffice);
  placing = await city.as(newOffice);
  child = await city.child(oldRoom);
  mother = await city.parent([child]);
});

async function release(more: object = {}): Promise<Row> {
  const input = { studentId: child.id, releasedOn: TODAY, toSchoolId: newSchool.id, reason: '遷居', ...more };
  return (await releasing.do<{ releaseStudent: Row }>(RELEASE, { input })).releaseStudent;
}
function placement(transferId: string, more: object = {}) {
  numbers += 1;
  const seatNumber = 40 + (numbers % 50);
  return {
    input: {
      transferId,
      startsOn: TODAY,
      studentNumber: `T${numbers}`,
      classGroupId: newRoom.id,
      seatNumber,
      ...more,
    },
  };
}
async function place(transferId: string, more: object = {}): Promise<Row> {
  return (await placing.do<{ placeStudent: Row }>(PLACE, placement(transferId, more))).placeStudent;
}
const look = async (browser: Browser) =>
  (await browser.do<{ student: object }>(CHILD, { id: child.id })).student;
const listed = async (browser: Browser, variables: object = {}) => {
  const { transfers } = await browser.do<{ transfers: { nodes: Row[] } }>(LIST, { ...variables });
  return transfers.nodes.map(({ id }) => id);
};

describe('a pupil who changes schools', () => {
  it('is between them: bound as before, with the whole history, and in no class', async () => {
    const family = await city.as(mother);
    const { id } = await release();
    expect(await look(family)).toMatchObject({
      standing: 'BETWEEN_SCHOOLS',
      school: null,
      classGroup: null,
      enrolments: [{ school: { id: oldSchool.id }, endReason: 'TRANSFER' }],
      transfer: { state: 'RELEASED', toSchool: { id: newSchool.id } },
    });
    expect(await listed(releasing, { direction: 'OUTGOING' })).toContain(id);
    expect(await listed(placing, { direction: 'INCOMING' })).toContain(id);
    expect(await listed(placing, { direction: 'OUTGOING' })).not.toContain(id);
  });

  it('is the old teacher’s until then, nobody’s between, and the new teacher’s from the first day on', async () => {
    const before = await city.as(oldRoom.teacher);
    const after = await city.as(newRoom.teacher);
    const sees = async () => [
      (await before.ask(CHILD, { id: child.id })).errors.length === 0,
      (await after.ask(CHILD, { id: child.id })).errors.length === 0,
    ];
    expect(await sees()).toEqual([true, false]);
    const { id } = await release();
    expect(await sees()).toEqual([false, false]);
    expect(await releasing.refused(CHILD, { id: child.id })).toMatchObject({ code: 'NOT_FOUND' });
    expect(await place(id)).toMatchObject({ state: 'PLACED', arrivedOn: TODAY, student: { id: child.id } });
    expect(await sees()).toEqual([false, true]);
    expect(await look(await city.as(mother))).toMatchObject({
      standing: 'PLACED',
      classGroup: { id: newRoom.id },
      transfer: null,
      enrolments: [{ school: { id: newSchool.id } }, { school: { id: oldSchool.id } }],
    });
  });

  it('stays the old school’s up to a day to come', async () => {
    const day = addDays(TODAY, 7);
    await release({ releasedOn: day });
    expect(await look(releasing)).toMatchObject({ standing: 'PLACED', transfer: { state: 'RELEASED' } });
    city.clock.set(`${day}T00:01:00+08:00`);
    releasing = await city.as(oldOffice);
    expect(await releasing.refused(CHILD, { id: child.id })).toMatchObject({ code: 'NOT_FOUND' });
  });

  it('reports at the new school, and is placed in a class later', async () => {
    const { id } = await release();
    await place(id, { classGroupId: null, seatNumber: null });
    expect(await look(placing)).toMatchObject({ standing: 'UNPLACED', school: { id: newSchool.id } });
    const seat = { studentId: child.id, classGroupId: newRoom.id, seatNumber: 39 };
    expect(await placing.do(ASSIGN, { input: seat })).toMatchObject({
      assignClass: { seatNumber: 39, classGroup: { id: newRoom.id }, standing: 'PLACED' },
    });
    expect(await placing.refused(ASSIGN, { input: seat })).toMatchObject({ reason: 'ALREADY_PLACED' });
  });

  it('is taken back to the same class while no school has it; the seat too, unless somebody sits there', async () => {
    const seat = await look(releasing);
    const { id } = await release();
    expect(await releasing.do(WITHDRAW, { id })).toMatchObject({ withdrawTransfer: { state: 'WITHDRAWN' } });
    expect(await look(releasing)).toEqual(seat);
    expect(await releasing.refused(WITHDRAW, { id })).toMatchObject({ reason: 'TRANSFER_CLOSED' });
    expect(await placing.refused(PLACE, placement(id))).toMatchObject({ reason: 'TRANSFER_CLOSED' });
  });

  it('has arrived also where another school than the one named enrols it', async () => {
    const { id } = await release({ toSchoolId: null, toPlace: '新北市立遠山國小' });
    await placing.do('mutation ($input: EnrolStudentInput!) { enrolStudent(input: $input) { id } }', {
      input: {
        classGroupId: newRoom.id,
        name: child.name,
        nationalId: child.nationalId,
        studentNumber: 'E1',
        startsOn: TODAY,
      },
    });
    const rows = (await placing.do<{ transfers: { nodes: Row[] } }>(LIST)).transfers.nodes;
    expect(rows.find((row) => row.id === id)).toMatchObject({
      state: 'PLACED',
      toSchool: { id: newSchool.id },
    });
  });

  it('is known to have come to a school elsewhere', async () => {
    const { id } = await release({ toSchoolId: null, toPlace: '新北市立遠山國小' });
    const input = { transferId: id, arrivedOn: TODAY };
    expect(await releasing.do(ARRIVED, { input })).toMatchObject({
      recordArrivalElsewhere: { state: 'PLACED', toPlace: '新北市立遠山國小' },
    });
    expect(await look(await city.as(mother))).toMatchObject({ standing: 'LEFT', transfer: null });
  });

  it('who has not reported after three school days is on the list of both schools', async () => {
    const { id } = await release();
    const bureau = await city.bureauAdmin();
    const overdue = async () => [
      (await listed(await city.as(oldOffice), { overdue: true })).includes(id),
      (await listed(await city.as(newOffice), { overdue: true })).includes(id),
      (await listed(await city.as(bureau), { overdue: true })).includes(id),
    ];
    city.clock.set('2026-11-26T08:00:00+08:00');
    expect(await overdue()).toEqual([false, false, false]);
    city.clock.set('2026-11-27T08:00:00+08:00');
    expect(await overdue()).toEqual([true, true, true]);
    placing = await city.as(newOffice);
    await place(id, { startsOn: '2026-11-27' });
    expect(await overdue()).toEqual([false, false, false]);
  });
});

describe('whoever has not reported', () => {
  it('is told to the offices of both schools, once, with the way to what is to be done', async () => {
    const { id } = await release();
    const told = async (person: Person) => {
      const { notifications } = await (await city.as(person)).do<{
        notifications: { nodes: { kind: string; title: string; body: string; path: string }[] };
      }>('{ notifications(first: 50) { nodes { kind title body path } } }');
      return notifications.nodes.filter(
        ({ kind, body }) => kind === 'TRANSFER_OVERDUE' && body.includes('115/11/26'),
      );
    };
    city.clock.set('2026-11-26T08:00:00+08:00');
    await tellOfOverdueTransfers.run(city.app.deps, {});
    expect(await told(oldOffice)).toEqual([]);
    city.clock.set('2026-11-27T08:00:00+08:00');
    await tellOfOverdueTransfers.run(city.app.deps, {});
    const before = (await told(oldOffice)).length;
    await tellOfOverdueTransfers.run(city.app.deps, {});
    expect(await told(oldOffice)).toHaveLength(before);
    expect(await told(oldOffice)).toContainEqual(
      expect.objectContaining({
        title: `${child.name}轉學逾期未報到`,
        body: expect.stringContaining('市立向陽國小'),
        path: `/office/schools/${oldSchool.id}/transfers`,
      }),
    );
    expect(await told(newOffice)).toContainEqual(
      expect.objectContaining({ path: `/office/schools/${newSchool.id}/transfers` }),
    );
    placing = await city.as(newOffice);
    await place(id, { startsOn: '2026-11-27' });
  });
});

describe('what is under way', () => {
  it('leave that waits goes along: the new homeroom teacher decides, between schools it is the family’s alone', async () => {
    const family = new LeaveActor(await city.as(mother));
    const sent = await family.submit(child, { type: 'SICK', days: wholeDays('2026-11-26') });
    expect(sent.currentStep?.approvers).toHaveLength(1);
    const { id } = await release();
    const before = new LeaveActor(await city.as(oldRoom.teacher));
    expect(
      await before.browser.refused('query ($id: ID!) { leaveRequest(id: $id) { id } }', { id: sent.id }),
    ).toMatchObject({ code: 'NOT_FOUND' });
    expect(await family.open(sent)).toMatchObject({ status: 'PENDING', currentStep: { approvers: [] } });
    await place(id);
    const after = new LeaveActor(await city.as(newRoom.teacher));
    expect(await after.approve(sent)).toMatchObject({ status: 'APPROVED' });
    expect(await family.open(sent)).toMatchObject({ status: 'APPROVED' });
  });

  it('an application follows the child to the queue of the school that has it', async () => {
    const em = city.em;
    const waiting = applicationRow(city, em, { child, email: city.address() });
    await em.flush();
    const queue = async (person: Person) => {
      const browser = await city.as(person);
      const { bindingApplications } = await browser.do<{ bindingApplications: { nodes: Row[] } }>(
        '{ bindingApplications(status: [SUBMITTED]) { nodes { id } } }',
      );
      return bindingApplications.nodes.some(({ id }) => id === waiting.id);
    };
    expect([await queue(oldRoom.teacher), await queue(newRoom.teacher)]).toEqual([true, false]);
    const { id } = await release();
    expect([await queue(oldRoom.teacher), await queue(newRoom.teacher)]).toEqual([false, false]);
    await place(id);
    expect([await queue(oldRoom.teacher), await queue(newRoom.teacher)]).toEqual([false, true]);
  });

  it('open screens of the family and both teachers connect anew, and both offices’ lists are told', async () => {
    const day = 'subscription { studentDayChanged { student { id } } }';
    const follow = (browser: Browser, document: string) =>
      city.listen<Record<string, object>>(browser, document);
    const lists = [
      await follow(releasing, 'subscription { transferChanged { id state } }'),
      await follow(placing, 'subscription { transferChanged { id state } }'),
    ];
    const screens = [
      await follow(await city.as(mother), day),
      await follow(await city.as(oldRoom.teacher), day),
    ];
    const { id } = await release();
    for (const list of lists)
      expect(await list.next()).toEqual({ transferChanged: { id, state: 'RELEASED' } });
    for (const screen of screens) expect(await screen.closed).toBe(4205);
    const teacher = await follow(await city.as(newRoom.teacher), day);
    await place(id);
    expect(await teacher.closed).toBe(4205);
    await Promise.all([...lists, ...screens, teacher].map((each) => each.stop()));
  });
});

describe('a transfer is refused', () => {
  it.each<[more: object, reason: string, field: string]>([
    [{ reason: '' }, 'REQUIRED', 'reason'],
    [{ toSchoolId: null }, 'REQUIRED', 'toSchoolId'],
    [{ toSchoolId: '01a20429-83fd-7000-a4f0-c9ede07a3ca2' }, 'NOT_FOUND', 'toSchoolId'],
    [{ releasedOn: '2026-08-01' }, 'OUT_OF_RANGE', 'releasedOn'],
    [{ releasedOn: '2027-11-01' }, 'OUT_OF_RANGE', 'releasedOn'],
  ])('with %j', async (more, reason, field) => {
    const input = {
      studentId: child.id,
      releasedOn: TODAY,
      toSchoolId: newSchool.id,
      reason: '遷居',
      ...more,
    };
    expect(await releasing.refused(RELEASE, { input })).toMatchObject({ reason, field });
  });

  it('to the school where the pupil is, twice, and by whoever does not keep the records', async () => {
    const input = { studentId: child.id, releasedOn: TODAY, toSchoolId: oldSchool.id, reason: '遷居' };
    expect(await releasing.refused(RELEASE, { input })).toMatchObject({ reason: 'TRANSFER_TO_SAME_SCHOOL' });
    expect(await placing.refused(RELEASE, { input })).toMatchObject({ code: 'NOT_FOUND' });
    await release({ releasedOn: addDays(TODAY, 3) });
    const again = { input: { ...input, toSchoolId: newSchool.id } };
    expect(await releasing.refused(RELEASE, again)).toMatchObject({ reason: 'TRANSFER_OPEN' });
  });

  it('where the place is somebody else’s, or before the old school let go', async () => {
    const there = await city.child(newRoom);
    const { id } = await release();
    const taken = (
      await (
        await city.as(newOffice)
      ).do<{ student: { studentNumber: string; seatNumber: number } }>(CHILD, { id: there.id })
    ).student;
    const refused = async (more: object) => (await placing.refused(PLACE, placement(id, more))).reason;
    expect(await refused({ studentNumber: taken.studentNumber })).toBe('STUDENT_NUMBER_TAKEN');
    expect(await refused({ seatNumber: taken.seatNumber })).toBe('SEAT_TAKEN');
    expect(await refused({ classGroupId: oldRoom.id })).toBe('NOT_FOUND');
    expect(await refused({ startsOn: addDays(TODAY, -1) })).toBe('BEFORE_RELEASE');
    expect(await releasing.refused(PLACE, placement(id))).toMatchObject({ code: 'NOT_FOUND' });
  });

  it('to the second of two who place the pupil at once', async () => {
    const { id } = await release();
    const answers = await Promise.all([placing.ask(PLACE, placement(id)), placing.ask(PLACE, placement(id))]);
    const reasons = answers.map(({ errors }) => errors[0]?.extensions.reason ?? 'PLACED').sort();
    expect(reasons).toEqual(['PLACED', 'TRANSFER_CLOSED']);
  });
});
