import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { only } from '../../../test/actors.ts';
import {
  type LeaveActor,
  leaveActor,
  photo,
  postHolder,
  SUBMIT,
  TUESDAY,
  upload,
  wholeDays,
} from '../../../test/leave.ts';
import { type Child, type ClassRoom, World } from '../../../test/world.ts';

let city: World;
let school: Awaited<ReturnType<World['school']>>;
let room: ClassRoom;
let child: Child;
let mother: LeaveActor;
let teacher: LeaveActor;
let office: LeaveActor;
beforeAll(async () => {
  city = await World.open({ LOG_LEVEL: 'silent' });
  school = await city.school('ELEMENTARY', '市立晨光國小');
  room = await city.classRoom(school);
  const discipline = await postHolder(city, school, '生教組長');
  await postHolder(city, school, '學務主任');
  await postHolder(city, school, '校長');
  teacher = await leaveActor(city, room.teacher);
  office = await leaveActor(city, discipline);
  [child, mother] = await family();
});
afterAll(() => city.close());

/** A child of the class, and its mother at her phone. */
async function family(): Promise<[Child, LeaveActor]> {
  const another = await city.child(room);
  return [another, await leaveActor(city, await city.parent([another]))];
}

const WEEK = [
  '2026-11-23',
  '2026-11-24',
  '2026-11-25',
  '2026-11-26',
  '2026-11-27',
  '2026-11-30',
  '2026-12-01',
];

describe('a plan', () => {
  it('tells the length, who decides and until when proof is due, before anything is sent', async () => {
    const before = await city.stored();
    const plan = await mother.plan(child, { days: wholeDays(...WEEK.slice(0, 3)) });
    expect(plan).toMatchObject({
      sentence: '林小安 病假 3 天 共 30 節',
      dayCount: 3,
      periodCount: 30,
      attachmentRequired: true,
      proofDueOn: '2026-12-02',
      daysLeft: null,
      problems: [],
    });
    expect(plan.steps).toEqual([
      { role: '導師', approverNames: [room.teacher.name], vacant: false },
      { role: '生教組長', approverNames: ['陳志明'], vacant: false },
    ]);
    expect(await city.stored()).toEqual(before);
  });

  it.each([
    [2, ['導師']],
    [3, ['導師', '生教組長']],
    [4, ['導師', '生教組長', '學務主任']],
    [6, ['導師', '生教組長', '學務主任']],
    [7, ['導師', '生教組長', '學務主任', '校長']],
  ])('of %i days names %j', async (days, roles) => {
    const plan = await mother.plan(child, { type: 'PERSONAL', days: wholeDays(...WEEK.slice(0, days)) });
    expect(plan.dayCount).toBe(days);
    expect(plan.steps.map(({ role }) => role)).toEqual(roles);
  });

  it('counts a morning and an afternoon as half a day each', async () => {
    const morning = { date: TUESDAY, periods: ['P1', 'P2'] };
    const afternoon = { date: '2026-11-25', periods: ['P7', 'P6'] };
    const plan = await mother.plan(child, { days: [afternoon, morning] });
    expect(plan).toMatchObject({ dayCount: 1, periodCount: 4, sentence: '林小安 病假 1 天 共 4 節' });
    expect(plan.days).toEqual([morning, { date: '2026-11-25', periods: ['P6', 'P7'] }]);
  });

  it('says everything that is wrong at once, each with its field', async () => {
    const plan = await mother.plan(child, {
      type: 'OFFICIAL',
      days: [...wholeDays('2026-11-28', '2026-10-01', '2027-05-03'), { date: TUESDAY, periods: ['P99'] }],
    });
    expect(plan.problems.map(({ reason, field }) => [reason, field])).toEqual([
      ['LEAVE_TYPE_OF_SCHOOL', 'type'],
      ['LEAVE_NO_SCHOOL', 'days.0.date'],
      ['LEAVE_TOO_LATE', 'days.1.date'],
      ['LEAVE_TOO_EARLY', 'days.2.date'],
      ['LEAVE_PERIOD_UNKNOWN', 'days.3.periods'],
    ]);
    expect(plan.problems[1]?.message).toBe('115/11/28 不用上課，不需要請假。');
  });
});

describe('a request', () => {
  it('is the plan, sent: it waits for the homeroom teacher and stands in both their lists', async () => {
    const [ill, parent] = await family();
    const sent = await parent.submit(ill, { reason: '流感', days: wholeDays(TUESDAY) });
    expect(sent).toMatchObject({
      status: 'PENDING',
      version: 1,
      reason: '流感',
      dayCount: 1,
      periodCount: 10,
      submittedBy: '林美玉',
      proofDueOn: null,
      retroactive: false,
      mayDecide: false,
      mayEdit: true,
      mayWithdraw: true,
      student: { id: ill.id },
      type: { code: 'SICK', name: '病假' },
      currentStep: { role: '導師', approver: { name: room.teacher.name } },
    });
    expect(only(await parent.queue())).toMatchObject({ id: sent.id });
    expect(await teacher.queue({ awaitingMe: true })).toContainEqual(
      expect.objectContaining({ id: sent.id, mayDecide: true, mayEdit: false, mayWithdraw: false }),
    );
    expect((await city.auditOf(sent)).map(({ action, details }) => [action, details])).toEqual([
      ['leave.submitted', { type: 'SICK', days: 1, retroactive: false }],
    ]);
    const { notifications } = await teacher.browser.do<{ notifications: { nodes: object[] } }>(
      '{ notifications(first: 50) { nodes { kind student { id } path } } }',
    );
    expect(notifications.nodes).toContainEqual({
      kind: 'LEAVE_AWAITING',
      student: { id: ill.id },
      path: `/leave/${sent.id}`,
    });
  });

  it('is sent on a pupil’s behalf by the homeroom teacher and by the office', async () => {
    const [ill] = await family();
    expect((await teacher.submit(ill)).submittedBy).toBe(`導師 ${room.teacher.name}`);
    expect((await office.submit(ill, { days: wholeDays('2026-11-25') })).submittedBy).toBe('生教組長 陳志明');
    const long = await office.submit(ill, { type: 'PERSONAL', days: wholeDays('2026-10-01') });
    expect(long.days[0]?.date).toBe('2026-10-01');
  });

  it('carries its files, which the school can read and nobody else', async () => {
    const [ill, parent] = await family();
    const [, stranger] = await family();
    const sent = await parent.submit(ill, { attachmentIds: [await photo(parent)] });
    const { url, name } = only(sent.attachments);
    expect(name).toBe('診斷證明.jpg');
    expect((await teacher.browser.bytes(url)).status).toBe(200);
    expect((await office.browser.bytes(url)).status).toBe(200);
    expect((await stranger.browser.bytes(url)).status).toBe(404);
  });

  it('of three sick days owes proof until a week after the last, and no longer once it is there', async () => {
    const [ill, parent] = await family();
    const sent = await parent.submit(ill, { days: wholeDays(...WEEK.slice(0, 3)) });
    expect(sent.proofDueOn).toBe('2026-12-02');
    const proven = await parent.prove(sent, [await photo(parent)]);
    expect(proven).toMatchObject({ proofDueOn: null, status: 'PENDING' });
    expect(proven.attachments).toHaveLength(1);
  });
});

describe('a request is refused', () => {
  it.each([
    ['on a day without school', { days: wholeDays('2026-11-28') }, 'LEAVE_NO_SCHOOL', 'days.0.date'],
    ['too long ago', { days: wholeDays('2026-11-06') }, 'LEAVE_TOO_LATE', 'days.0.date'],
    ['long before any school year', { days: wholeDays('1900-01-01') }, 'LEAVE_TOO_LATE', 'days.0.date'],
    ['too far ahead', { days: wholeDays('2027-04-01') }, 'LEAVE_TOO_EARLY', 'days.0.date'],
    [
      'for a period that there is not',
      { days: [{ date: TUESDAY, periods: ['P1', 'P8'] }] },
      'LEAVE_PERIOD_UNKNOWN',
      'days.0.periods',
    ],
    ['without a day', { days: [] }, 'LEAVE_DAYS_REQUIRED', 'days'],
    ['of a type that the school does not have', { type: 'HOLIDAY' }, 'LEAVE_TYPE_NOT_OFFERED', 'type'],
    ['of a type that it does not offer', { type: 'MARRIAGE' }, 'LEAVE_TYPE_NOT_OFFERED', 'type'],
    ['of a type that it gives itself', { type: 'OFFICIAL' }, 'LEAVE_TYPE_OF_SCHOOL', 'type'],
    ['without a reason', { reason: '   ' }, 'REASON_REQUIRED', 'reason'],
    ['with 66 characters', { reason: '病'.repeat(66) }, 'TOO_LONG', 'reason'],
  ])('%s', async (_, wish, reason, field) => {
    const before = await city.stored();
    expect(await mother.refusedSubmit(child, wish)).toMatchObject({ code: 'BAD_INPUT', reason, field });
    expect(await city.stored()).toEqual(before);
  });

  it('for another’s child, for a pupil of another class or school, and by a pupil', async () => {
    const [other] = await family();
    expect(await mother.refusedSubmit(other)).toMatchObject({ code: 'NOT_FOUND' });
    expect(await mother.refusedPlan(other)).toMatchObject({ code: 'NOT_FOUND' });
    const colleague = await leaveActor(city, (await city.classRoom(school, 2)).teacher);
    expect(await colleague.refusedSubmit(other)).toMatchObject({ code: 'NOT_FOUND' });
    const pupil = await leaveActor(city, other);
    expect(await pupil.refusedSubmit(other)).toMatchObject({ code: 'FORBIDDEN' });
  });

  it('takes 65 characters, counted as people count them', async () => {
    const [ill, parent] = await family();
    expect((await parent.submit(ill, { reason: '𠮷'.repeat(65) })).status).toBe('PENDING');
  });

  it('where it overlaps, naming the clash, and is free again when the other is withdrawn', async () => {
    const [ill, parent] = await family();
    const first = await parent.submit(ill, { days: [{ date: TUESDAY, periods: ['P1', 'P2'] }] });
    const refusal = await parent.refusedSubmit(ill, { type: 'PERSONAL' });
    expect(refusal).toMatchObject({
      code: 'CONFLICT',
      reason: 'LEAVE_OVERLAPS',
      field: 'days.0.date',
      params: { clash: '病假 115/11/24 確認中', date: '115/11/24' },
    });
    expect(only((await parent.plan(ill)).problems)).toMatchObject({
      reason: 'LEAVE_OVERLAPS',
      clash: { id: first.id },
    });
    expect((await parent.submit(ill, { days: [{ date: TUESDAY, periods: ['P3'] }] })).status).toBe('PENDING');
    await parent.withdraw(first);
    expect((await parent.submit(ill, { days: [{ date: TUESDAY, periods: ['P1'] }] })).status).toBe('PENDING');
  });

  it('the second of two that are sent at the same moment, twenty times', async () => {
    const [ill, parent] = await family();
    const codes = only((await parent.plan(ill)).days).periods;
    for (const date of [TUESDAY, '2026-11-25'])
      for (const code of codes) {
        const days = [{ date, periods: [code] }];
        const input = { studentId: ill.id, type: 'SICK', reason: '發燒', days, attachmentIds: [] };
        const answers = await Promise.all([1, 2].map(() => parent.browser.ask(SUBMIT, { input })));
        expect(answers.map(({ errors }) => errors[0]?.extensions.reason ?? 'sent').sort()).toEqual([
          'LEAVE_OVERLAPS',
          'sent',
        ]);
      }
  });

  it('beyond the year’s days, and of fewer periods than the least', async () => {
    const high = await city.school('SENIOR_HIGH');
    const senior = await city.child(await city.classRoom(high));
    const parent = await leaveActor(city, await city.parent([senior]));
    const morning = { date: TUESDAY, periods: ['P1', 'P2'] };
    expect(await parent.refusedSubmit(senior, { type: 'WELLBEING', days: [morning] })).toMatchObject({
      reason: 'LEAVE_TOO_SHORT',
      field: 'days',
      params: { min: 3 },
    });
    await parent.submit(senior, { type: 'WELLBEING', days: wholeDays(...WEEK.slice(0, 5)) });
    expect(await parent.plan(senior, { type: 'WELLBEING', days: wholeDays('2026-12-02') })).toMatchObject({
      daysLeft: 0,
      problems: [],
    });
    expect(
      await parent.refusedSubmit(senior, { type: 'WELLBEING', days: wholeDays('2026-12-02', '2026-12-03') }),
    ).toMatchObject({ reason: 'LEAVE_QUOTA_EXCEEDED', field: 'days', params: { days: 6, left: 1 } });
  });

  it('with a file of 12 MB, one in disguise, or one of somebody else', async () => {
    const [ill, parent] = await family();
    const [, other] = await family();
    expect(await upload(parent.browser, '診斷.jpg', Buffer.alloc(12 * 1024 * 1024, 1))).toMatchObject({
      reason: 'FILE_TOO_LARGE',
    });
    const script = Buffer.from('MZ\x90\x00This program cannot be run in DOS mode.');
    expect((await upload(parent.browser, '診斷.pdf', script)).status).toBe(415);
    const theirs = await photo(other);
    expect(await parent.refusedSubmit(ill, { attachmentIds: [theirs] })).toMatchObject({
      reason: 'UPLOAD_NOT_FOUND',
      field: 'attachmentIds.0',
    });
    expect(await parent.queue()).toEqual([]);
  });

  it('of a pupil between schools', async () => {
    const unplaced = await city.child(room);
    const parent = await leaveActor(city, await city.parent([unplaced]));
    await city.em.execute(
      `update enrolment set ends_on = '2026-11-20', end_reason = 'TRANSFER' where student_id = ?`,
      [unplaced.id],
    );
    expect(await parent.refusedSubmit(unplaced)).toMatchObject({
      code: 'CONFLICT',
      reason: 'LEAVE_NOT_ENROLLED',
    });
  });
});
