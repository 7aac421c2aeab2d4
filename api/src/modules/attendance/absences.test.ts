import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { only } from '../../../test/actors.ts';
import { leaveActor } from '../../../test/leave.ts';
import { CORRECT, type DayActor, dayActor, RECORD, type SeenAbsence } from '../../../test/school-day.ts';
import { type Child, type ClassRoom, World } from '../../../test/world.ts';
import { Absence } from './absence.entity.ts';
import { reviewDropouts, watchForDropouts } from './day.jobs.ts';

/** A Tuesday. */
const TODAY = '2026-11-24';

let city: World;
let school: Awaited<ReturnType<World['school']>>;
let room: ClassRoom;
let [present, absent] = [] as Child[] as [Child, Child];
let teacher: DayActor;
let number = 0;
beforeAll(async () => {
  city = await World.open({ LOG_LEVEL: 'silent' });
  school = await city.school('SENIOR_HIGH', '市立晨光高中');
});
beforeEach(async () => {
  at('10:00');
  number += 1;
  room = await city.classRoom(school, number);
  [present, absent] = [await city.child(room), await city.child(room)];
  teacher = await dayActor(city, room.teacher);
});
afterAll(() => city.close());

function at(time: string, date = TODAY): void {
  city.clock.set(`${date}T${time}:00+08:00`);
}

const motherOf = async (child: Child) => dayActor(city, await city.parent([child]));

describe('absences', () => {
  const record = async (actor: DayActor, absences: object[], reason?: string) => {
    const answer = await actor.browser.do<{ recordAbsences: SeenAbsence[] }>(RECORD, {
      input: { absences, ...(reason ? { reason } : {}) },
    });
    return answer.recordAbsences;
  };
  const of = (child: Child, period: string, kind = 'UNEXCUSED', date = TODAY) => ({
    studentId: child.id,
    ...{ date, period, kind },
  });

  it('are recorded, corrected and taken back by homeroom teacher and office, with every step kept', async () => {
    const recorded = only(await record(teacher, [of(absent, 'P1')]));
    const office = await dayActor(city, await city.staff(school, ['OFFICE']));
    expect(only(await record(office, [of(absent, 'P1')])).history).toHaveLength(1);
    const correct = (input: object) =>
      office.browser.do<{ correctAbsence: SeenAbsence | null }>(CORRECT, {
        input: { id: recorded.id, ...input },
      });
    at('10:05');
    const { correctAbsence } = await correct({ kind: 'LEFT_EARLY', reason: '身體不適先離開' });
    expect(correctAbsence).toMatchObject({ kind: 'LEFT_EARLY' });
    at('10:10');
    expect((await correct({ kind: null, reason: '人在保健室' })).correctAbsence).toBeNull();
    at('10:15');
    expect(await teacher.absences(absent)).toEqual([]);
    const again = only(await record(teacher, [of(absent, 'P1')]));
    expect(again.history.map(({ before, after }) => [before, after])).toEqual([
      [null, 'UNEXCUSED'],
      ['UNEXCUSED', 'LEFT_EARLY'],
      ['LEFT_EARLY', null],
      [null, 'UNEXCUSED'],
    ]);
  });

  it('are refused where there can be none', async () => {
    const refused = (absence: object, actor = teacher) =>
      actor.browser.refused(RECORD, { input: { absences: [absence] } });
    expect(await refused(of(absent, 'EARLY'))).toMatchObject({
      reason: 'ABSENCE_NOT_COUNTED',
      field: 'period',
    });
    expect(await refused(of(absent, 'P1', 'EXCUSED'))).toMatchObject({
      reason: 'ABSENCE_BY_LEAVE',
      field: 'kind',
    });
    expect(await refused(of(absent, 'P1', 'LATE', '2026-11-22'))).toMatchObject({
      reason: 'DAY_WITHOUT_SCHOOL',
    });
    expect(await refused(of(absent, 'P1', 'LATE', '2026-11-25'))).toMatchObject({ reason: 'DAY_AHEAD' });
    const other = await dayActor(city, (await city.classRoom(school, 80 + number)).teacher);
    expect(await refused(of(absent, 'P1'), other)).toMatchObject({ code: 'NOT_FOUND' });
    await record(teacher, [of(absent, 'P1')]);
    expect(await refused(of(absent, 'P1', 'LATE'))).toMatchObject({ reason: 'CORRECTION_REASON_REQUIRED' });
    expect(
      await (await motherOf(absent)).browser.refused(RECORD, { input: { absences: [of(absent, 'P2')] } }),
    ).toMatchObject({ code: 'FORBIDDEN' });
  });

  it('stay with the school that recorded them: it corrects them when the pupil has gone, and the next one does not', async () => {
    const recorded = only(await record(teacher, [of(absent, 'P1')]));
    at('09:00', '2026-11-25');
    const next = await city.school('SENIOR_HIGH', '市立遠山高中');
    const nextRoom = await city.classRoom(next, number);
    await city.move(absent, nextRoom);
    const correction = (kind: string | null) => ({ input: { id: recorded.id, kind, reason: '查證後更正' } });
    for (const person of [nextRoom.teacher, await city.staff(next, ['OFFICE'])]) {
      const stranger = await dayActor(city, person);
      expect((await stranger.absences(absent)).map(({ id }) => id)).toContain(recorded.id);
      expect(await stranger.browser.refused(CORRECT, correction('LATE'))).toMatchObject({
        code: 'NOT_FOUND',
      });
      const again = { input: { absences: [of(absent, 'P1', 'LATE')], reason: '改' } };
      expect(await stranger.browser.refused(RECORD, again)).toMatchObject({ code: 'NOT_FOUND' });
      expect(only(await record(stranger, [of(absent, 'P2', 'LATE', '2026-11-25')], '補登'))).toMatchObject({
        kind: 'LATE',
      });
    }
    const other = await dayActor(city, (await city.classRoom(school, 60 + number)).teacher);
    expect(await other.browser.refused(CORRECT, correction('LATE'))).toMatchObject({ code: 'NOT_FOUND' });
    const own = await dayActor(city, room.teacher);
    const { correctAbsence } = await own.browser.do<{ correctAbsence: SeenAbsence }>(
      CORRECT,
      correction('LATE'),
    );
    expect(correctAbsence).toMatchObject({ kind: 'LATE', recordedBy: room.teacher.name });
    expect(correctAbsence.history.map(({ after }) => after)).toEqual(['UNEXCUSED', 'LATE']);
    const office = await dayActor(city, await city.staff(school, ['OFFICE']));
    expect(only(await record(office, [of(absent, 'P3')]))).toMatchObject({ period: 'P3' });
    expect(
      (await office.browser.do<{ correctAbsence: null }>(CORRECT, correction(null))).correctAbsence,
    ).toBe(null);
  });

  it('are not taken over from another school on the day of a move', async () => {
    await record(teacher, [of(absent, 'P1')]);
    const next = await city.classRoom(await city.school('SENIOR_HIGH', '市立遠山高中'), number);
    await city.move(absent, next);
    await city.em.execute('update enrolment set ends_on = ? where student_id = ? and class_group_id = ?', [
      TODAY,
      ...[absent.id, room.id],
    ]);
    const caller = await dayActor(city, next.teacher);
    expect(
      await caller.browser.refused(RECORD, { input: { absences: [of(absent, 'P1', 'LATE')], reason: '改' } }),
    ).toMatchObject({ code: 'CONFLICT', reason: 'ABSENCE_OF_OTHER_SCHOOL', field: 'absences' });
    expect(await caller.call(next, TODAY, 'P1', { [absent.id]: 'LATE' })).toMatchObject({ version: 1 });
    expect(only(await city.em.find(Absence, { student: absent.id })).kind).toBe('UNEXCUSED');
  });

  it('are settled by leave that is asked for afterwards, once it is approved', async () => {
    await record(teacher, [of(absent, 'P1'), of(absent, 'P2')]);
    at('09:00', '2026-11-25');
    const person = await city.parent([absent]);
    const mother = await dayActor(city, person);
    const mine = await mother.absences(absent);
    const ask = (absenceIds: string[]) => ({
      input: { studentId: absent.id, type: 'SICK', reason: '發燒', absenceIds, attachmentIds: [] },
    });
    const RETRO = `mutation ($input: SubmitRetroactiveLeaveInput!) {
      submitRetroactiveLeave(input: $input) { id version status retroactive periodCount } }`;
    type Sent = { id: string; version: number; status: string; retroactive: boolean; periodCount: number };
    const { submitRetroactiveLeave: sent } = await mother.browser.do<{ submitRetroactiveLeave: Sent }>(
      RETRO,
      ask(mine.map(({ id }) => id)),
    );
    expect(sent).toMatchObject({ status: 'PENDING', retroactive: true, periodCount: 2 });
    expect(
      (await mother.absences(absent)).map(({ kind, leaveRequest }) => [kind, leaveRequest?.status]),
    ).toEqual([
      ['UNEXCUSED', 'PENDING'],
      ['UNEXCUSED', 'PENDING'],
    ]);
    expect(await mother.browser.refused(RETRO, ask(mine.map(({ id }) => id)))).toMatchObject({
      reason: 'ABSENCE_HAS_LEAVE',
      field: 'absenceIds',
    });
    const stranger = await motherOf(present);
    expect(await stranger.browser.refused(RETRO, ask(mine.map(({ id }) => id)))).toMatchObject({
      code: 'NOT_FOUND',
    });
    const decider = await leaveActor(city, room.teacher);
    await decider.approve(sent as never);
    expect((await mother.absences(absent)).map(({ kind }) => kind)).toEqual(['EXCUSED', 'EXCUSED']);
    expect(await mother.absences(absent, { kinds: ['UNEXCUSED'] })).toEqual([]);
    expect(await mother.absences(absent, { kinds: ['EXCUSED'] })).toHaveLength(2);
  });
});

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
      ...{ student: absent.id, school: school.id, date, period: 'P1', kind: 'UNEXCUSED', visibleOn: date },
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
