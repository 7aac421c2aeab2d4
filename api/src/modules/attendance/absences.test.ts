import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { only } from '../../../test/actors.ts';
import { leaveActor } from '../../../test/leave.ts';
import { CORRECT, type DayActor, dayActor, RECORD, type SeenAbsence } from '../../../test/school-day.ts';
import { type Child, type ClassRoom, World } from '../../../test/world.ts';
import { Absence } from './absence.entity.ts';

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

  it('are carried into the roll that was called, and with it onto the board', async () => {
    await teacher.call(room, TODAY, 'P1', { [absent.id]: 'ABSENT' });
    const follow = async () => {
      const { version, rows } = await teacher.sheet(room, TODAY, 'P1');
      return [version, ...rows.map(({ mark, day }) => `${mark} ${day.state}`)];
    };
    expect(await follow()).toEqual([1, 'PRESENT ARRIVED', 'ABSENT MISSING']);
    const { id } = only(await teacher.absences(absent));
    const correct = (kind: string | null) =>
      teacher.browser.do(CORRECT, { input: { id, kind, reason: '人在保健室' } });
    await correct(null);
    expect(await follow()).toEqual([2, 'PRESENT ARRIVED', 'PRESENT ARRIVED']);
    expect(await teacher.state(absent)).toBe('ARRIVED');
    await correct(null);
    expect(await follow()).toEqual([2, 'PRESENT ARRIVED', 'PRESENT ARRIVED']);
    await record(teacher, [of(present, 'P1')]);
    expect(await follow()).toEqual([3, 'ABSENT MISSING', 'PRESENT ARRIVED']);
    // Who has the sheet open as it was is told.
    expect(await teacher.refusedCall(room, TODAY, 'P1', {}, { version: 1, reason: '再改' })).toMatchObject({
      reason: 'VERSION_STALE',
    });
    const [roll] = await city.em.execute<{ id: string }[]>(
      'select id from roll_call where class_group_id = ?',
      [room.id],
    );
    const audited = await city.auditOf({ id: roll?.id ?? '' });
    expect(audited.map(({ action }) => action)).toEqual([
      'rollCall.taken',
      'rollCall.corrected',
      'rollCall.corrected',
    ]);
    expect(audited[1]?.details).toEqual(audited[0]?.details);
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
