import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { only } from '../../../test/actors.ts';
import { type LeaveActor, leaveActor, photo, postHolder, TUESDAY, wholeDays } from '../../../test/leave.ts';
import { type Child, type ClassRoom, World } from '../../../test/world.ts';
import { remindOfLeave } from './leave.jobs.ts';

const THREE_DAYS = wholeDays('2026-11-24', '2026-11-25', '2026-11-26');

let city: World;
let room: ClassRoom;
let teacher: LeaveActor;
let officer: LeaveActor;
beforeAll(async () => {
  city = await World.open({ LOG_LEVEL: 'silent' });
  const school = await city.school('ELEMENTARY', '市立晨光國小');
  room = await city.classRoom(school);
  teacher = await leaveActor(city, room.teacher);
  officer = await leaveActor(city, await postHolder(city, school, '生教組長'));
});
afterAll(() => city.close());

async function family(): Promise<[Child, LeaveActor]> {
  const child = await city.child(room);
  return [child, await leaveActor(city, await city.parent([child]))];
}

describe('a request that waits', () => {
  it('can be changed until the first decision: days, type, reason, files, and so who decides', async () => {
    const [child, parent] = await family();
    const [first, second] = [await photo(parent, '一.jpg'), await photo(parent, '二.jpg')];
    const sent = await parent.submit(child, { attachmentIds: [first] });
    const changed = await parent.change(sent, {
      type: 'PERSONAL',
      reason: '返鄉',
      days: THREE_DAYS,
      attachmentIds: [second],
    });
    expect(changed).toMatchObject({
      type: { code: 'PERSONAL' },
      reason: '返鄉',
      dayCount: 3,
      status: 'PENDING',
    });
    expect(changed.version).toBeGreaterThan(sent.version);
    expect(changed.steps.map(({ role }) => role)).toEqual(['導師', '生教組長']);
    expect(only(changed.attachments).name).toBe('二.jpg');
    expect((await teacher.browser.bytes(`/files/uploads/${first}`)).status).toBe(404);
    const once = await teacher.approve(changed);
    expect(await parent.open(once)).toMatchObject({ mayEdit: false, mayWithdraw: true });
    expect(await parent.refusedChange(once)).toMatchObject({
      code: 'CONFLICT',
      reason: 'LEAVE_DECISION_BEGUN',
    });
  });

  it('gives whoever is asked anew as long as if it had just been sent', async () => {
    const [child, parent] = await family();
    const sent = await parent.submit(child);
    const remindAt = async () => {
      const [row] = await city.em.execute<{ remindAt: Date; reminded: number }[]>(
        'select remind_at as "remindAt", reminded from leave_request where id = ?',
        [sent.id],
      );
      return row && { ...row, remindAt: new Date(row.remindAt).toISOString() };
    };
    const { clock } = city;
    const begin = clock.now();
    try {
      clock.set('2026-11-24T08:10:00+08:00');
      await remindOfLeave.run(city.app.deps, {});
      expect(await remindAt()).toMatchObject({ reminded: 1 });
      clock.set('2026-11-24T09:00:00+08:00');
      const later = await leaveActor(city, await city.parent([child], 'FATHER'));
      await later.change(await later.open(sent), { reason: '還是發燒' });
      expect(await remindAt()).toEqual({ reminded: 0, remindAt: '2026-11-25T01:00:00.000Z' });
      clock.set('2026-11-25T09:10:00+08:00');
      await remindOfLeave.run(city.app.deps, {});
      const reminders = await city.em.execute<object[]>(
        `select from notification where kind = 'LEAVE_REMINDER' and path = ?`,
        [`/leave/${sent.id}`],
      );
      expect(reminders).toHaveLength(2);
    } finally {
      clock.set(begin.toISOString());
    }
  });

  it('has to be looked at anew where only its periods or its files have changed', async () => {
    const [child, parent] = await family();
    const sent = await parent.submit(child, { days: [{ date: TUESDAY, periods: ['P1'] }] });
    const moved = await parent.change(sent, { days: [{ date: TUESDAY, periods: ['P2'] }] });
    expect(moved.days).toEqual([{ date: TUESDAY, periods: ['P2'] }]);
    expect(await teacher.refusedApprove(sent)).toMatchObject({ code: 'CONFLICT', reason: 'VERSION_STALE' });
    await parent.change(moved, { days: moved.days, attachmentIds: [await photo(parent)] });
    expect(await teacher.refusedApprove(moved)).toMatchObject({ reason: 'VERSION_STALE' });
  });

  it('does not clash with itself, but with others, and keeps the rules', async () => {
    const [child, parent] = await family();
    const sent = await parent.submit(child);
    await parent.submit(child, { days: wholeDays('2026-11-26') });
    expect((await parent.plan(child, { days: wholeDays(TUESDAY) }, sent.id)).problems).toEqual([]);
    expect(await parent.refusedChange(sent, { days: THREE_DAYS })).toMatchObject({
      reason: 'LEAVE_OVERLAPS',
      field: 'days.2.date',
    });
    expect(await parent.refusedChange({ ...sent, version: 9 })).toMatchObject({ reason: 'VERSION_STALE' });
    expect(await parent.refusedChange(sent, { days: wholeDays('2026-11-28') })).toMatchObject({
      reason: 'LEAVE_NO_SCHOOL',
    });
    expect(await parent.change(sent, { days: wholeDays(TUESDAY, '2026-11-25') })).toMatchObject({
      dayCount: 2,
    });
  });

  it('is the family’s to change and take back, and the school’s only where the school sent it', async () => {
    const [child, parent] = await family();
    const father = await leaveActor(city, await city.parent([child], 'FATHER'));
    const sent = await parent.submit(child);
    expect(await teacher.refusedChange(sent)).toMatchObject({ code: 'NOT_FOUND' });
    expect(await teacher.refusedWithdraw(sent)).toMatchObject({ code: 'NOT_FOUND' });
    expect(await father.change(sent, { reason: '腸胃炎' })).toMatchObject({ reason: '腸胃炎' });
    expect(await father.withdraw(sent)).toMatchObject({ status: 'WITHDRAWN', mayWithdraw: false });
    const onBehalf = await teacher.submit(child);
    expect(await officer.refusedWithdraw(onBehalf)).toMatchObject({ code: 'NOT_FOUND' });
    expect(await teacher.withdraw(onBehalf)).toMatchObject({ status: 'WITHDRAWN' });
    const [, stranger] = await family();
    expect(await stranger.refusedWithdraw(sent)).toMatchObject({ code: 'NOT_FOUND' });
    expect(await stranger.refusedChange(sent)).toMatchObject({ code: 'NOT_FOUND' });
  });

  it('can be taken back between two decisions, once, and not after the last', async () => {
    const [child, parent] = await family();
    const sent = await parent.submit(child, { type: 'PERSONAL', days: THREE_DAYS });
    await teacher.approve(sent);
    await parent.withdraw(sent);
    const before = await city.stored();
    expect(await parent.withdraw(sent)).toMatchObject({ status: 'WITHDRAWN' });
    expect(await city.stored()).toEqual(before);
    expect(await parent.refusedChange(sent)).toMatchObject({ reason: 'LEAVE_WITHDRAWN' });
    const decided = await teacher.approve(await parent.submit(child));
    expect(await parent.refusedWithdraw(decided)).toMatchObject({
      code: 'CONFLICT',
      reason: 'LEAVE_ALREADY_DECIDED',
    });
    expect(await parent.refusedChange(decided)).toMatchObject({ reason: 'LEAVE_ALREADY_DECIDED' });
  });
});

describe('proof', () => {
  it('has to come along where the school wants it so', async () => {
    const [child, parent] = await family();
    const code = 'FUNERAL';
    await city.em.execute(
      `insert into leave_type (id, school_id, code, name, offered, attachment_from_days, minimum_periods,
         guardians_may_ask, position)
       values (gen_random_uuid(), ?, ?, '喪假', true, 0, 1, true, 4)`,
      [room.schoolId, code],
    );
    expect((await parent.plan(child, { type: code })).attachmentRequired).toBe(true);
    expect(await parent.refusedSubmit(child, { type: code })).toMatchObject({
      code: 'BAD_INPUT',
      reason: 'LEAVE_ATTACHMENT_REQUIRED',
      field: 'attachmentIds',
    });
    const sent = await parent.submit(child, { type: code, attachmentIds: [await photo(parent)] });
    expect(sent).toMatchObject({ status: 'PENDING', proofDueOn: null });
  });

  it('can follow approved leave, but not leave that came to nothing', async () => {
    const [child, parent] = await family();
    const approved = await officer.approve(
      await teacher.approve(await parent.submit(child, { days: THREE_DAYS })),
    );
    expect(approved).toMatchObject({ status: 'APPROVED', proofDueOn: '2026-12-03' });
    expect(await parent.prove(approved, [await photo(parent)])).toMatchObject({
      status: 'APPROVED',
      proofDueOn: null,
    });
    const returned = await teacher.sendBack(
      await parent.submit(child, { days: wholeDays('2026-11-30') }),
      '請改填公假',
    );
    expect(await parent.refusedProof(returned, [await photo(parent)])).toMatchObject({
      code: 'CONFLICT',
      reason: 'LEAVE_PROOF_NOT_EXPECTED',
    });
    expect(await parent.refusedProof(approved, [])).toMatchObject({ reason: 'REQUIRED' });
  });
});
