import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { only } from '../../../test/actors.ts';
import { leaveActor } from '../../../test/leave.ts';
import { CORRECT, dayActor } from '../../../test/school-day.ts';
import { type Child, type ClassRoom, World } from '../../../test/world.ts';
import { Absence } from './absence.entity.ts';
import { reviewDropouts, watchForDropouts } from './day.jobs.ts';

/** A Tuesday. */
const TODAY = '2026-11-24';

let city: World;
let school: Awaited<ReturnType<World['school']>>;
let room: ClassRoom;
let absent: Child;
let number = 0;
beforeAll(async () => {
  city = await World.open({ LOG_LEVEL: 'silent' });
  school = await city.school('SENIOR_HIGH', '市立晨光高中');
});
beforeEach(async () => {
  at('10:00');
  number += 1;
  room = await city.classRoom(school, number);
  absent = await city.child(room);
});
afterAll(() => city.close());

function at(time: string, date = TODAY): void {
  city.clock.set(`${date}T${time}:00+08:00`);
}

describe('three school days in a row', () => {
  const WATCHES = `query ($settled: Boolean) { dropoutWatches(settled: $settled) {
    totalCount nodes { id since days note settledBy excused student { id } } } }`;
  interface Watch {
    id: string;
    since: string;
    days: number;
    note: string | null;
    settledBy: string | null;
    excused: boolean;
    student: { id: string };
  }

  async function watches(settled?: boolean): Promise<Watch[]> {
    const office = await city.as(await city.staff(school, ['OFFICE']));
    const answer = await office.do<{ dropoutWatches: { nodes: Watch[] } }>(WATCHES, { settled });
    return answer.dropoutWatches.nodes.filter(({ student }) => student.id === absent.id);
  }

  /** A day of whose first lesson the pupil was absent, as it was recorded then. */
  async function skipped(date: string): Promise<void> {
    const em = city.em;
    em.create(Absence, {
      ...{
        student: absent.id,
        school: school.id,
        date,
        period: 'P1',
        kind: 'UNEXCUSED',
        visibleFrom: new Date(`${date}T00:00:00+08:00`),
      },
      ...{ recordedBy: room.teacher.accountId, recordedByName: '陳志明', recordedAt: city.clock.now() },
    });
    await em.flush();
  }

  /** What the queue does each evening. */
  async function evening(date: string): Promise<void> {
    at('20:00', date);
    await watchForDropouts.run(city.app.deps, {});
  }

  it('wholly unexcused put a pupil on the office’s list, a weekend in between or not', async () => {
    await skipped('2026-11-26');
    await skipped('2026-11-27');
    await evening('2026-11-27');
    expect(await watches()).toEqual([]);
    at('18:00', '2026-11-30');
    const caller = await dayActor(city, room.teacher);
    await caller.call(room, '2026-11-30', 'P1', { [absent.id]: 'ABSENT' });
    expect(only(await watches())).toMatchObject({ since: '2026-11-26', days: 3, note: null });
    await skipped('2026-12-01');
    await evening('2026-12-01');
    expect(only(await watches(false)).days).toBe(4);
  });

  it('are the office’s to settle, once; the same row does not come back', async () => {
    for (const date of ['2026-11-25', '2026-11-26', '2026-11-27']) await skipped(date);
    await evening('2026-11-27');
    const { id } = only(await watches(false));
    const office = await city.as(await city.staff(school, ['OFFICE']));
    const SETTLE = `mutation ($input: SettleDropoutWatchInput!) { settleDropoutWatch(input: $input) { note settledBy } }`;
    const input = { id, note: '已家訪，明日返校' };
    expect(await office.refused(SETTLE, { input: { id, note: ' ' } })).toMatchObject({ reason: 'REQUIRED' });
    await office.do(SETTLE, { input });
    expect(await office.refused(SETTLE, { input })).toMatchObject({ reason: 'WATCH_SETTLED' });
    await skipped('2026-11-30');
    await evening('2026-11-30');
    expect(await watches(false)).toEqual([]);
    expect(only(await watches(true))).toMatchObject({ days: 3, note: input.note });
    const homeroom = await city.as(room.teacher);
    expect(await homeroom.refused(WATCHES)).toMatchObject({ code: 'FORBIDDEN' });
  });

  it('are no case any more once one of them is excused, and one again when that was taken back', async () => {
    const days = ['2026-11-25', '2026-11-26', '2026-11-27'];
    for (const date of days) await skipped(date);
    await evening('2026-11-27');
    const { id } = only(await watches(false));
    const mother = await leaveActor(city, await city.parent([absent]));
    const sent = await mother.submit(absent, { days: [{ date: '2026-11-26', periods: ['P1'] }] });
    const review = () => reviewDropouts.run(city.app.deps, {});
    await review();
    expect(await watches(false)).toHaveLength(1);
    await (await leaveActor(city, room.teacher)).approve(sent);
    await review();
    expect(await watches(false)).toEqual([]);
    expect(only(await watches(true))).toMatchObject({ id, excused: true, note: null, settledBy: null });
    expect((await city.auditOf({ id })).map(({ action, actorKind }) => [action, actorKind])).toEqual([
      ['dropoutWatch.excused', 'SYSTEM'],
    ]);
    await city.em.execute('update leave_period set in_force = false where request_id = ?', [sent.id]);
    await evening('2026-11-27');
    expect(only(await watches(false))).toMatchObject({ id, days: 3, excused: false });
  });

  it('close at once when an absence is corrected, and move on when a longer row is left', async () => {
    for (const date of ['2026-11-24', '2026-11-25', '2026-11-26', '2026-11-27']) await skipped(date);
    await evening('2026-11-27');
    const { id } = only(await watches(false));
    const caller = await dayActor(city, room.teacher);
    const thereOn = async (date: string) => {
      const found = only((await caller.absences(absent)).filter((absence) => absence.date === date));
      await caller.browser.do(CORRECT, { input: { id: found.id, kind: null, reason: '點錯人' } });
    };
    await thereOn('2026-11-24');
    expect(only(await watches(false))).toMatchObject({ id, since: '2026-11-25', days: 3 });
    await thereOn('2026-11-26');
    expect(await watches(false)).toEqual([]);
  });

  it('do not count with a day on which the pupil was seen, or leave is asked for', async () => {
    for (const date of ['2026-11-24', '2026-11-25', '2026-11-27']) await skipped(date);
    // Thursday: absent from the first lesson, there in the second.
    at('10:00', '2026-11-26');
    const caller = await dayActor(city, room.teacher);
    await caller.call(room, '2026-11-26', 'P1', { [absent.id]: 'ABSENT' });
    await caller.call(room, '2026-11-26', 'P2', {});
    await evening('2026-11-27');
    expect(await watches()).toEqual([]);
    await skipped('2026-11-30');
    await skipped('2026-12-01');
    const mother = await leaveActor(city, await city.parent([absent]));
    await mother.submit(absent, { days: [{ date: '2026-11-30', periods: ['P1'] }] });
    await evening('2026-12-01');
    expect(await watches()).toEqual([]);
  });
});
