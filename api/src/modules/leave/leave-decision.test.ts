import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { only } from '../../../test/actors.ts';
import {
  APPROVE,
  type LeaveActor,
  leaveActor,
  leavesPost,
  postHolder,
  type SentLeave,
  TUESDAY,
  wholeDays,
} from '../../../test/leave.ts';
import { type Child, type ClassRoom, type Person, World } from '../../../test/world.ts';

const FOUR_DAYS = wholeDays('2026-11-24', '2026-11-25', '2026-11-26', '2026-11-27');

let city: World;
let school: Awaited<ReturnType<World['school']>>;
let room: ClassRoom;
let discipline: Person & { staffId: string };
let teacher: LeaveActor;
let officer: LeaveActor;
let dean: LeaveActor;
beforeAll(async () => {
  city = await World.open({ LOG_LEVEL: 'silent' });
  school = await city.school('ELEMENTARY', '市立晨光國小');
  room = await city.classRoom(school);
  discipline = await postHolder(city, school, '生教組長');
  [teacher, officer, dean] = [
    await leaveActor(city, room.teacher),
    await leaveActor(city, discipline),
    await leaveActor(city, await postHolder(city, school, '學務主任')),
  ];
});
afterAll(() => city.close());

async function family(place: ClassRoom = room): Promise<[Child, LeaveActor]> {
  const child = await city.child(place);
  return [child, await leaveActor(city, await city.parent([child]))];
}

/** A request that waits for the homeroom teacher. */
async function waiting(days = wholeDays(TUESDAY)): Promise<[SentLeave, LeaveActor]> {
  const [child, parent] = await family();
  return [await parent.submit(child, { type: 'PERSONAL', days }), parent];
}

async function newsOf({ browser }: LeaveActor): Promise<{ kind: string; body: string; path: string }[]> {
  const { notifications } = await browser.do<{
    notifications: { nodes: { kind: string; body: string; path: string }[] };
  }>('{ notifications(first: 50) { nodes { kind body path } } }');
  return notifications.nodes;
}

describe('a decision', () => {
  it('of the homeroom teacher approves a day, and the parent is told', async () => {
    const [sent, parent] = await waiting();
    const approved = await teacher.approve(sent, '好好休息');
    expect(approved).toMatchObject({
      status: 'APPROVED',
      currentStep: null,
      mayDecide: false,
      mayEdit: false,
    });
    expect(only(approved.steps)).toMatchObject({
      role: '導師',
      outcome: 'APPROVED',
      comment: '好好休息',
      approver: { name: room.teacher.name },
    });
    expect(await parent.open(sent)).toMatchObject({ status: 'APPROVED', mayWithdraw: false });
    expect((await newsOf(parent)).map(({ kind, path }) => [kind, path])).toEqual([
      ['LEAVE_DECIDED', `/leave/${sent.id}`],
    ]);
    expect((await city.auditOf(sent)).map(({ action }) => action)).toEqual([
      'leave.submitted',
      'leave.approved',
    ]);
  });

  it('goes from one to the next, and each sees it when it is their turn', async () => {
    const [sent] = await waiting(FOUR_DAYS);
    expect(await officer.refusedApprove(sent)).toMatchObject({
      code: 'FORBIDDEN',
      reason: 'LEAVE_NOT_YOUR_TURN',
      params: { role: '導師' },
    });
    const once = await teacher.approve(sent);
    expect(once).toMatchObject({ status: 'PENDING', currentStep: { role: '生教組長' }, mayDecide: false });
    expect(await officer.queue({ awaitingMe: true })).toContainEqual(
      expect.objectContaining({ id: sent.id }),
    );
    expect(await teacher.queue({ awaitingMe: true })).not.toContainEqual(
      expect.objectContaining({ id: sent.id }),
    );
    expect(await dean.queue({ awaitingMe: true })).not.toContainEqual(
      expect.objectContaining({ id: sent.id }),
    );
    expect((await newsOf(officer)).map(({ path }) => path)).toContain(`/leave/${sent.id}`);
    const twice = await officer.approve(once);
    const done = await dean.approve(twice);
    expect(done.status).toBe('APPROVED');
    expect(done.steps.map(({ role, outcome }) => [role, outcome])).toEqual([
      ['導師', 'APPROVED'],
      ['生教組長', 'APPROVED'],
      ['學務主任', 'APPROVED'],
    ]);
  });

  it('sends back with a reason that the parent reads, and the days are free again', async () => {
    const [sent, parent] = await waiting(FOUR_DAYS);
    const once = await teacher.approve(sent);
    expect(await officer.refusedReturn(once, '  ')).toMatchObject({
      reason: 'REASON_REQUIRED',
      field: 'reason',
    });
    const returned = await officer.sendBack(once, '請補上行程說明');
    expect(returned).toMatchObject({ status: 'RETURNED', currentStep: null });
    expect((await parent.open(sent)).steps.map(({ outcome, comment }) => [outcome, comment])).toEqual([
      ['APPROVED', null],
      ['RETURNED', '請補上行程說明'],
      [null, null],
    ]);
    expect((await newsOf(parent))[0]).toMatchObject({ kind: 'LEAVE_DECIDED' });
    expect((await parent.submit(sent.student, { days: FOUR_DAYS })).status).toBe('PENDING');
  });

  it('on a request that was withdrawn, decided or changed meanwhile is refused clearly', async () => {
    const [sent, parent] = await waiting();
    await parent.withdraw(sent);
    expect(await teacher.refusedApprove(sent)).toMatchObject({ code: 'CONFLICT', reason: 'LEAVE_WITHDRAWN' });
    expect(await teacher.refusedReturn(sent, '不行')).toMatchObject({ reason: 'LEAVE_WITHDRAWN' });
    const [other] = await waiting();
    await teacher.approve(other);
    expect(await teacher.refusedApprove(other)).toMatchObject({ reason: 'LEAVE_ALREADY_DECIDED' });
    const [third, its] = await waiting();
    await its.change(third, { days: wholeDays('2026-11-25') });
    expect(await teacher.refusedApprove(third)).toMatchObject({ code: 'CONFLICT', reason: 'VERSION_STALE' });
  });

  it('is nobody’s who may not see the request, and no parent’s or pupil’s', async () => {
    const [sent, parent] = await waiting();
    const colleague = await leaveActor(city, (await city.classRoom(school, 2)).teacher);
    const distant = await leaveActor(city, await city.staff(await city.school(), ['OFFICE']));
    const bureau = await leaveActor(city, await city.bureauAdmin());
    for (const actor of [colleague, distant]) {
      expect(await actor.refusedApprove(sent)).toMatchObject({ code: 'NOT_FOUND' });
      expect(await actor.refusedOpen(sent)).toMatchObject({ code: 'NOT_FOUND' });
    }
    expect(await parent.refusedApprove(sent)).toMatchObject({ code: 'FORBIDDEN' });
    expect(await bureau.refusedOpen(sent)).toMatchObject({ code: 'FORBIDDEN' });
  });

  it('of many is made one by one: what cannot be approved does not hold up the rest', async () => {
    const [first] = await waiting();
    const [second, parent] = await waiting();
    const [third] = await waiting(FOUR_DAYS);
    await parent.withdraw(second);
    const outcomes = await teacher.approveMany([first, second, third]);
    expect(outcomes.map(({ reason, leaveRequest }) => [reason, leaveRequest?.status])).toEqual([
      [null, 'APPROVED'],
      ['LEAVE_WITHDRAWN', 'WITHDRAWN'],
      [null, 'PENDING'],
    ]);
    expect(outcomes[1]?.message).toContain('已經撤回');
  });
});

it('has one winner when two approvers decide at once, fifty times', async () => {
  const shared = await city.classRoom(school, 9);
  const second = await city.staff(school, []);
  await city.em.execute(
    `insert into homeroom_assignment (id, class_group_id, staff_id, starts_on)
     values (gen_random_uuid(), ?, ?, '2026-08-01')`,
    [shared.id, second.staffId],
  );
  const two = [await leaveActor(city, shared.teacher), await leaveActor(city, second)];
  const [child, parent] = await family(shared);
  const { days } = await parent.plan(child, {
    days: wholeDays('2026-11-24', '2026-11-25', '2026-11-26', '2026-11-27', '2026-11-30'),
  });
  const each = days.flatMap(({ date, periods }) => periods.map((code) => ({ date, periods: [code] })));
  expect(each).toHaveLength(50);
  for (const day of each) {
    const { id, version } = await parent.submit(child, { days: [day] });
    const answers = await Promise.all(two.map(({ browser }) => browser.ask(APPROVE, { id, version })));
    expect(answers.map(({ errors }) => errors[0]?.extensions.reason ?? 'approved').sort()).toEqual([
      'LEAVE_ALREADY_DECIDED',
      'approved',
    ]);
  }
  const decided = await city.em.execute<{ count: number }[]>(
    `select count(*)::int as count from audit_entry where action = 'leave.approved' and student_id = ?`,
    [child.id],
  );
  expect(decided[0]?.count).toBe(50);
}, 240_000);

describe('who decides', () => {
  it('is the office where a post is vacant, and where its holder has left', async () => {
    const place = await city.school();
    const its = await city.classRoom(place);
    const holder = await postHolder(city, place, '生教組長');
    const clerk = await city.staff(place, ['OFFICE']);
    const [gone, left] = [await leaveActor(city, holder), await leaveActor(city, clerk)];
    const [child, parent] = await family(its);
    const days = FOUR_DAYS.slice(0, 3);
    expect((await parent.plan(child, { days })).steps[1]).toMatchObject({ role: '生教組長', vacant: false });
    const sent = await parent.submit(child, { type: 'PERSONAL', days });
    const once = await (await leaveActor(city, its.teacher)).approve(sent);
    expect(await left.refusedApprove(once)).toMatchObject({ reason: 'LEAVE_NOT_YOUR_TURN' });
    await leavesPost(city, holder);
    expect(
      (await parent.plan(child, { days: wholeDays('2026-12-01', '2026-12-02', '2026-12-03') })).steps[1],
    ).toMatchObject({ role: '生教組長', vacant: true });
    expect((await gone.refusedApprove(once)).code).toMatch(/FORBIDDEN|NOT_FOUND/);
    const done = await left.approve(once);
    expect(done).toMatchObject({ status: 'APPROVED' });
    expect(done.steps[1]).toMatchObject({ role: '生教組長', approver: { name: clerk.name } });
  });

  it('is the deputy beside whoever is away, in a hat of that class, and only for as long', async () => {
    const away = await city.classRoom(school, 5);
    const stand = await city.staff(school, ['SUBJECT_TEACHER']);
    const [child, parent] = await family(away);
    const sent = await parent.submit(child);
    const absent = await staffIdOf(away.teacher);
    const { saveDeputy } = await officer.browser.do<{ saveDeputy: { id: string; deputy: { name: string } } }>(
      `mutation ($input: SaveDeputyInput!) { saveDeputy(input: $input) { id deputy { name } absent { name } } }`,
      { input: { absentId: absent, deputyId: stand.staffId, startsOn: '2026-11-23', endsOn: '2026-11-24' } },
    );
    expect((await parent.open(sent)).currentStep?.approvers).toEqual([
      { name: away.teacher.name },
      { name: stand.name },
    ]);
    const deputy = await leaveActor(city, stand, 'HOMEROOM_TEACHER');
    expect(only(await deputy.queue({ awaitingMe: true }))).toMatchObject({ id: sent.id, mayDecide: true });
    expect(await deputy.approve(sent)).toMatchObject({ status: 'APPROVED' });
    expect((await city.auditOf(sent)).at(-1)).toMatchObject({ actorAccountId: stand.accountId });
    await officer.browser.do('mutation ($id: ID!) { endDeputy(id: $id) }', { id: saveDeputy.id });
    const again = await parent.submit(child, { days: wholeDays('2026-11-25') });
    expect((await deputy.refusedApprove(again)).code).toMatch(/FORBIDDEN|NOT_FOUND/);
  });

  it('is nobody for the own child: the office acts', async () => {
    const own = await city.classRoom(school, 6);
    const child = await city.child(own);
    await city.bind(own.teacher, [child]);
    const asParent = await leaveActor(city, own.teacher, 'PARENT');
    const sent = await asParent.submit(child);
    const asTeacher = await leaveActor(city, own.teacher, 'HOMEROOM_TEACHER');
    expect(await asTeacher.refusedApprove(sent)).toMatchObject({
      code: 'FORBIDDEN',
      reason: 'OWN_CHILDS_LEAVE',
    });
    expect((await asTeacher.open(sent)).mayDecide).toBe(false);
    expect(await officer.approve(sent)).toMatchObject({ status: 'APPROVED' });
  });

  it('is the homeroom teacher of the class that the pupil is in now', async () => {
    const [child, parent] = await family();
    const sent = await parent.submit(child);
    const next = await city.classRoom(school, 7);
    await city.move(child, next);
    expect(await teacher.refusedApprove(sent)).toMatchObject({ code: 'NOT_FOUND' });
    expect(await (await leaveActor(city, next.teacher)).approve(sent)).toMatchObject({ status: 'APPROVED' });
  });
});

async function staffIdOf({ accountId }: Person): Promise<string> {
  const [row] = await city.em.execute<{ id: string }[]>('select id from staff where account_id = ?', [
    accountId,
  ]);
  return row?.id ?? '';
}
