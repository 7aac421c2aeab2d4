import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { only } from '../../../test/actors.ts';
import {
  CHANGED,
  type LeaveActor,
  leaveActor,
  postHolder,
  type SentLeave,
  wholeDays,
} from '../../../test/leave.ts';
import { type Child, type ClassRoom, type Person, World } from '../../../test/world.ts';
import { remindOfLeave } from './leave.jobs.ts';

let city: World;
let school: Awaited<ReturnType<World['school']>>;
let room: ClassRoom;
let teacher: LeaveActor;
let discipline: Person;
let officer: LeaveActor;
beforeAll(async () => {
  city = await World.open({ LOG_LEVEL: 'silent' });
  school = await city.school('ELEMENTARY', '市立晨光國小');
  room = await city.classRoom(school);
  discipline = await postHolder(city, school, '生教組長');
});
// Sessions of staff end while the clock is moved on.
beforeEach(async () => {
  city.clock.set('2026-11-23T08:00:00+08:00');
  teacher = await leaveActor(city, room.teacher);
  officer = await leaveActor(city, discipline);
});
afterAll(() => city.close());

async function family(place: ClassRoom = room): Promise<[Child, LeaveActor, Person]> {
  const child = await city.child(place);
  const parent = await city.parent([child]);
  return [child, await leaveActor(city, parent), parent];
}

interface Changed {
  leaveRequestChanged: { id: string; status: string };
}

describe('live', () => {
  it('every screen that shows a request hears of each change, and no other screen does', async () => {
    const other = await city.classRoom(school, 2);
    const [child, parent] = await family();
    const [, stranger] = await family(other);
    const listen = (actor: LeaveActor, variables = {}) =>
      city.listen<Changed>(actor.browser, CHANGED, variables);
    const atHome = await listen(parent);
    const atDesk = await listen(teacher);
    const inOffice = await listen(officer);
    const ofClass = await listen(officer, { classGroup: room.id });
    const ofOtherClass = await listen(officer, { classGroup: other.id });
    const elsewhere = await listen(stranger);
    const colleague = await listen(await leaveActor(city, other.teacher));
    const sent = await parent.submit(child);
    await teacher.approve(sent);
    for (const screen of [atHome, atDesk, inOffice, ofClass]) {
      // What is told is what holds when it is read: the first may tell of the second already.
      expect((await screen.next()).leaveRequestChanged.id).toBe(sent.id);
      expect((await screen.next()).leaveRequestChanged).toEqual({ id: sent.id, status: 'APPROVED' });
    }
    // Something that these do hear of comes after what they must not have heard.
    const [theirs, theirParent] = await family(other);
    const later = await theirParent.submit(theirs);
    expect((await ofOtherClass.next()).leaveRequestChanged.id).toBe(later.id);
    expect((await colleague.next()).leaveRequestChanged.id).toBe(later.id);
    expect(elsewhere.pending).toEqual([]);
    for (const screen of [atHome, atDesk, inOffice, ofClass, ofOtherClass, elsewhere, colleague])
      await screen.stop();
  });
});

describe('reminders', () => {
  const reminders = async (person: Person, { id }: SentLeave) => {
    const rows = await city.em.execute<object[]>(
      `select from notification where account_id = ? and kind = 'LEAVE_REMINDER' and path = ?`,
      [person.accountId, `/leave/${id}`],
    );
    return rows.length;
  };
  const hoursLater = async (hours: number) => {
    city.clock.advance(hours * 60);
    // Twice, as two workers would: each reminder is one all the same.
    await Promise.all([remindOfLeave.run(city.app.deps, {}), remindOfLeave.run(city.app.deps, {})]);
  };

  it('come after the school’s hours, its number of times, and then no more', async () => {
    const [child, parent] = await family();
    const sent = await parent.submit(child);
    const seen: number[] = [];
    for (const hours of [23, 2, 20, 5, 24, 24, 240]) {
      await hoursLater(hours);
      seen.push(await reminders(room.teacher, sent));
    }
    expect(seen).toEqual([0, 1, 1, 2, 3, 3, 3]);
    // A decision after all of them is no stale one.
    expect(await (await leaveActor(city, room.teacher)).approve(sent)).toMatchObject({ status: 'APPROVED' });
  });

  it('that break hold up no other, and come an hour later', async () => {
    const [child, parent] = await family();
    const [sibling, guardian] = await family();
    const both = [await parent.submit(child), await guardian.submit(sibling)];
    const counts = async () => {
      const seen = await Promise.all(both.map((sent) => reminders(room.teacher, sent)));
      return seen.sort();
    };
    city.clock.advance(25 * 60);
    const announced = vi.spyOn(city.app.deps.events, 'announce').mockRejectedValueOnce(new Error('broken'));
    await remindOfLeave.run(city.app.deps, {});
    announced.mockRestore();
    expect(await counts()).toEqual([0, 1]);
    await remindOfLeave.run(city.app.deps, {});
    expect(await counts()).toEqual([0, 1]);
    await hoursLater(1);
    expect(await counts()).toEqual([1, 1]);
  });

  it('stop with the decision and the withdrawal, and begin anew with the next who is asked', async () => {
    const [child, parent] = await family();
    const days = wholeDays('2026-12-01', '2026-12-02', '2026-12-03');
    const sent = await parent.submit(child, { type: 'PERSONAL', days });
    const taken = await parent.submit(child, { days: wholeDays('2026-12-04') });
    const once = await teacher.approve(sent);
    await parent.withdraw(taken);
    await hoursLater(25);
    expect(await reminders(room.teacher, sent)).toBe(0);
    expect(await reminders(room.teacher, taken)).toBe(0);
    expect(await reminders(discipline, once)).toBe(1);
    await (await leaveActor(city, discipline)).approve(once);
    await hoursLater(25);
    expect(await reminders(discipline, once)).toBe(1);
  });
});

describe('leave for many', () => {
  it('is granted to classes and pupils at once; whoever is away already is passed over and told', async () => {
    const team = await city.classRoom(school, 3);
    const [first, , guardian] = await family(team);
    const [second, parent] = await family(team);
    const [third] = await family();
    const ill = await parent.submit(second);
    const { granted, skipped } = await officer.grant({
      classGroupIds: [team.id],
      studentIds: [third.id, third.id],
    });
    expect(granted.map(({ student }) => student.id).sort()).toEqual([first.id, third.id].sort());
    for (const leave of granted) {
      expect(leave).toMatchObject({
        status: 'APPROVED',
        type: { code: 'OFFICIAL' },
        submittedBy: '生教組長 陳志明',
      });
      expect(only(leave.steps)).toMatchObject({ outcome: 'APPROVED', role: '生教組長' });
    }
    expect(only(skipped)).toMatchObject({ student: { id: second.id }, reason: 'LEAVE_OVERLAPS' });
    expect(only(skipped).message).toContain('病假 115/11/24 確認中');
    expect(ill.status).toBe('PENDING');
    const told = await (await leaveActor(city, guardian)).queue();
    expect(only(told)).toMatchObject({ reason: '參加市長盃', status: 'APPROVED' });
    expect(only(await city.auditOf(only(told)))).toMatchObject({ action: 'leave.granted' });
  });

  it('passes over the own child of whoever gives it: a colleague does that', async () => {
    const [child] = await family();
    const [other] = await family();
    const clerk = await postHolder(city, school, '訓育組長');
    await city.bind(clerk, [child]);
    const asOffice = await leaveActor(city, clerk, 'OFFICE');
    const { granted, skipped } = await asOffice.grant({ studentIds: [child.id, other.id] });
    expect(only(granted).student.id).toBe(other.id);
    expect(only(skipped)).toMatchObject({ student: { id: child.id }, reason: 'OWN_CHILDS_LEAVE' });
    expect(only((await officer.grant({ studentIds: [child.id] })).granted).status).toBe('APPROVED');
  });

  it('is the office’s of the school, of types that a school gives, for its own pupils', async () => {
    const [child, parent] = await family();
    expect(await teacher.refusedGrant({ studentIds: [child.id] })).toMatchObject({ code: 'FORBIDDEN' });
    expect(await parent.refusedGrant({ studentIds: [child.id] })).toMatchObject({ code: 'FORBIDDEN' });
    expect(await officer.refusedGrant({ studentIds: [child.id], type: 'PERSONAL' })).toMatchObject({
      reason: 'LEAVE_NOT_FOR_SCHOOL_TO_GIVE',
      field: 'type',
    });
    expect(await officer.refusedGrant({})).toMatchObject({ reason: 'REQUIRED', field: 'studentIds' });
    const distant = await city.child(await city.classRoom(await city.school()));
    expect(await officer.refusedGrant({ studentIds: [distant.id] })).toMatchObject({ code: 'NOT_FOUND' });
    const { skipped } = await officer.grant({ studentIds: [child.id], days: wholeDays('2026-11-28') });
    expect(only(skipped)).toMatchObject({ reason: 'LEAVE_NO_SCHOOL' });
  });
});
