import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { only } from '../../../test/actors.ts';
import {
  CHANGED,
  type LeaveActor,
  leaveActor,
  postHolder,
  type SentLeave,
  wholeDays,
} from '../../../test/leave.ts';
import { dayActor, RECORD } from '../../../test/school-day.ts';
import { type Child, type ClassRoom, type Person, World } from '../../../test/world.ts';

/** The day on which tests begin. */
const TODAY = '2026-11-23';

let city: World;
let school: Awaited<ReturnType<World['school']>>;
let room: ClassRoom;
let discipline: Person & { staffId: string };
let teacher: LeaveActor;
let officer: LeaveActor;
beforeAll(async () => {
  city = await World.open({ LOG_LEVEL: 'silent' });
  school = await city.school('ELEMENTARY', '市立晨光國小');
  room = await city.classRoom(school);
  discipline = await postHolder(city, school, '生教組長');
  teacher = await leaveActor(city, room.teacher);
  officer = await leaveActor(city, discipline);
});
afterAll(() => city.close());

interface Family {
  child: Child;
  mother: Person;
  parent: LeaveActor;
}
async function family(): Promise<Family> {
  const child = await city.child(room);
  const mother = await city.parent([child]);
  return { child, mother, parent: await leaveActor(city, mother) };
}

/** Leave that the homeroom teacher has granted. */
async function granted(): Promise<Family & { leave: SentLeave }> {
  const own = await family();
  return { ...own, leave: await teacher.approve(await own.parent.submit(own.child)) };
}

const newsOf = async ({ accountId }: Person) =>
  city.em.execute<{ outcome: string; comment: string | null }[]>(
    `select params->>'outcome' as outcome, params->>'comment' as comment from notification
     where account_id = ? order by created_at, id`,
    [accountId],
  );

describe('leave that was granted', () => {
  it('is revoked by the office: told once, said in the steps and the log, and free to be asked for anew', async () => {
    const { child, mother, parent, leave } = await granted();
    const screen = await city.listen<{ leaveRequestChanged: { id: string; status: string } }>(
      parent.browser,
      CHANGED,
    );
    expect(await officer.open(leave)).toMatchObject({ mayRevoke: true });
    const revoked = await officer.revoke(leave, ' 學生有到校 ');
    expect(revoked).toMatchObject({ status: 'RETURNED', revoked: true, mayRevoke: false, currentStep: null });
    expect(revoked.steps).toMatchObject([
      { role: '導師', outcome: 'APPROVED' },
      { role: '生教組長', outcome: 'RETURNED', comment: '學生有到校', approver: { name: discipline.name } },
    ]);
    expect((await screen.next()).leaveRequestChanged).toEqual({ id: leave.id, status: 'RETURNED' });
    await screen.stop();
    expect(await newsOf(mother)).toEqual([
      { outcome: 'APPROVED', comment: null },
      { outcome: 'REVOKED', comment: '學生有到校' },
    ]);
    expect((await city.auditOf(leave)).map(({ action }) => action)).toContain('leave.revoked');
    expect(await officer.refusedRevoke(revoked)).toMatchObject({
      code: 'CONFLICT',
      reason: 'LEAVE_NOT_APPROVED',
    });
    expect((await parent.submit(child)).status).toBe('PENDING');
  });

  it('excuses no absence any more, and the absence is what was recorded', async () => {
    const { child, parent } = await family();
    const atSchool = await dayActor(city, room.teacher);
    await atSchool.browser.do(RECORD, {
      input: { absences: [{ studentId: child.id, date: TODAY, period: 'P1', kind: 'UNEXCUSED' }] },
    });
    const kind = async () => only(await atSchool.absences(child)).kind;
    const sent = await parent.submit(child, { days: wholeDays(TODAY) });
    const leave = await teacher.approve(sent);
    expect(await kind()).toBe('EXCUSED');
    await officer.revoke(leave, '核准有誤');
    expect(await kind()).toBe('UNEXCUSED');
  });

  it('is revoked by whoever decided last, and by no other teacher', async () => {
    const { leave } = await granted();
    expect(await teacher.revoke(leave, '核准有誤')).toMatchObject({ status: 'RETURNED', revoked: true });
    const { child, parent } = await family();
    const days = wholeDays('2026-11-24', '2026-11-25', '2026-11-26');
    const once = await teacher.approve(await parent.submit(child, { type: 'PERSONAL', days }));
    const long = await officer.approve(once);
    expect(await teacher.open(long)).toMatchObject({ status: 'APPROVED', mayRevoke: false });
    expect(await teacher.refusedRevoke(long)).toMatchObject({
      code: 'FORBIDDEN',
      reason: 'LEAVE_NOT_YOURS_TO_REVOKE',
    });
    expect((await officer.revoke(long, '核准有誤')).steps.at(-1)).toMatchObject({ outcome: 'RETURNED' });
  });

  it('stays while nobody says why, for whoever looked at something else, and for everybody else', async () => {
    const { child, mother, parent, leave } = await granted();
    expect(await officer.refusedRevoke(leave, '  ')).toMatchObject({
      reason: 'REASON_REQUIRED',
      field: 'reason',
    });
    expect(await officer.refusedRevoke(leave, '長'.repeat(201))).toMatchObject({ reason: 'TOO_LONG' });
    expect(await officer.refusedRevoke({ ...leave, version: leave.version + 1 })).toMatchObject({
      code: 'CONFLICT',
      reason: 'VERSION_STALE',
    });
    expect(await parent.refusedRevoke(leave)).toMatchObject({ code: 'FORBIDDEN' });
    const distant = await leaveActor(city, await city.staff(await city.school(), ['OFFICE']));
    const colleague = await leaveActor(city, (await city.classRoom(school, 2)).teacher);
    for (const other of [distant, colleague])
      expect(await other.refusedRevoke(leave)).toMatchObject({ code: 'NOT_FOUND' });
    const clerk = await postHolder(city, school, '訓育組長');
    await city.bind(clerk, [child]);
    const ownParent = await leaveActor(city, clerk, 'OFFICE');
    expect(await ownParent.refusedRevoke(leave)).toMatchObject({ reason: 'OWN_CHILDS_LEAVE' });
    const waiting = await parent.submit(child, { days: wholeDays('2026-12-01') });
    expect(await officer.refusedRevoke(waiting)).toMatchObject({ reason: 'LEAVE_NOT_APPROVED' });
    expect(await parent.open(leave)).toMatchObject({ status: 'APPROVED', revoked: false, mayRevoke: false });
    expect(await newsOf(mother)).toHaveLength(1);
  });
});
