import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { only } from '../../../test/actors.ts';
import { leaveActor } from '../../../test/leave.ts';
import {
  addLesson,
  CALL,
  CORRECT,
  type DayActor,
  dayActor,
  Entrance,
  RECORD,
  type SeenAbsence,
  SHEET,
} from '../../../test/school-day.ts';
import { type Child, type ClassRoom, type Person, World } from '../../../test/world.ts';
import { Absence } from './absence.entity.ts';
import { watchForDropouts } from './day.jobs.ts';

/** A Tuesday. */
const TODAY = '2026-11-24';

let city: World;
let school: Awaited<ReturnType<World['school']>>;
let room: ClassRoom;
let [present, absent, late] = [] as Child[] as [Child, Child, Child];
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
  [present, absent, late] = [await city.child(room), await city.child(room), await city.child(room)];
  teacher = await dayActor(city, room.teacher);
});
afterAll(() => city.close());

function at(time: string, date = TODAY): void {
  city.clock.set(`${date}T${time}:00+08:00`);
}

const motherOf = async (child: Child) => dayActor(city, await city.parent([child]));

async function subjectTeacher(): Promise<Person & { staffId: string }> {
  return city.staff(school, ['SUBJECT_TEACHER']);
}

describe('the sheet', () => {
  it('is filled in from swipes and leave', async () => {
    const gate = await Entrance.of(city, school);
    await gate.swipe(present, 'ARRIVAL', `${TODAY}T07:40`);
    await gate.swipe(late, 'ARRIVAL', `${TODAY}T08:20`);
    const mother = await leaveActor(city, await city.parent([absent]));
    const sent = await mother.submit(absent, { days: [{ date: TODAY, periods: ['P1'] }] });
    await (await leaveActor(city, room.teacher)).approve(sent);
    await addLesson(city, room, { weekday: 2, period: 'P1', subject: '國文' });
    const { rows, subject, version, countsAbsence } = await teacher.sheet(room, TODAY, 'P1');
    expect([subject, version, countsAbsence]).toEqual(['國文', 0, true]);
    expect(rows.map(({ suggestion, onLeave, mark }) => [suggestion, onLeave, mark])).toEqual([
      ['PRESENT', false, null],
      ['ABSENT', true, null],
      ['LATE', false, null],
    ]);
    expect(rows.map(({ leave }) => leave?.id ?? null)).toEqual([null, sent.id, null]);
  });

  it('is of a lesson that there is', async () => {
    expect(await teacher.refusedSheet(room, TODAY, 'P99')).toMatchObject({
      reason: 'PERIOD_UNKNOWN',
      field: 'period',
    });
    expect(await teacher.refusedSheet(room, '2026-11-22', 'P1')).toMatchObject({
      reason: 'DAY_WITHOUT_SCHOOL',
      field: 'date',
    });
    expect(await teacher.refusedSheet(room, '2026-11-25', 'P1')).toMatchObject({ reason: 'DAY_AHEAD' });
  });
});

describe('calling the roll', () => {
  it('makes absences, which the family reads from tomorrow on', async () => {
    const mother = await motherOf(absent);
    await teacher.call(room, TODAY, 'P1', { [absent.id]: 'ABSENT', [late.id]: 'LATE' });
    expect(only(await teacher.absences(absent))).toMatchObject({
      period: 'P1',
      periodName: '第一節',
      kind: 'UNEXCUSED',
      recordedBy: room.teacher.name,
      visibleFrom: '2026-11-24T16:00:00.000Z',
    });
    expect(only(await teacher.absences(late)).kind).toBe('LATE');
    expect(await teacher.absences(present)).toEqual([]);
    at('23:59');
    expect(await mother.absences(absent)).toEqual([]);
    at('00:00', '2026-11-25');
    expect(only(await mother.absences(absent))).toMatchObject({ kind: 'UNEXCUSED', recordedBy: null });
    const history = `query ($id: ID!) { student(id: $id) { absences { history { reason } } } }`;
    expect(await mother.browser.refused(history, { id: absent.id })).toMatchObject({ code: 'FORBIDDEN' });
  });

  it('makes none in periods that do not count, nor of approved leave', async () => {
    await teacher.call(room, TODAY, 'EARLY', { [absent.id]: 'ABSENT' });
    const mother = await leaveActor(city, await city.parent([absent]));
    const sent = await mother.submit(absent, { days: [{ date: TODAY, periods: ['P1'] }] });
    await (await leaveActor(city, room.teacher)).approve(sent);
    await teacher.call(room, TODAY, 'P1', { [absent.id]: 'ABSENT' });
    expect(await teacher.absences(absent)).toEqual([]);
  });

  it('is corrected with a reason, and keeps what stood there', async () => {
    const { version } = await teacher.call(room, TODAY, 'P1', { [absent.id]: 'ABSENT' });
    expect(version).toBe(1);
    expect(await teacher.refusedCall(room, TODAY, 'P1', {})).toMatchObject({
      reason: 'CORRECTION_REASON_REQUIRED',
      field: 'reason',
    });
    at('10:05');
    await teacher.call(room, TODAY, 'P1', { [absent.id]: 'LATE' }, { reason: '公車誤點' });
    const { absences } = (
      await teacher.browser.do<{ student: { absences: SeenAbsence[] } }>(
        'query ($id: ID!) { student(id: $id) { absences { kind history { before after reason changedBy } } } }',
        { id: absent.id },
      )
    ).student;
    const by = { changedBy: room.teacher.name };
    expect(only(absences)).toEqual({
      kind: 'LATE',
      history: [
        { before: null, after: 'UNEXCUSED', reason: null, ...by },
        { before: 'UNEXCUSED', after: 'LATE', reason: '公車誤點', ...by },
      ],
    });
    await teacher.call(room, TODAY, 'P1', {}, { reason: '點錯人' });
    expect(await teacher.absences(absent)).toEqual([]);
  });

  it('by two at once is done by one, and the other is told', async () => {
    const office = await dayActor(city, await city.staff(school, ['OFFICE']));
    const outcomes = await Promise.allSettled([
      teacher.call(room, TODAY, 'P2', {}, { version: 0 }),
      office.call(room, TODAY, 'P2', {}, { version: 0 }),
    ]);
    const lost = only(outcomes.filter(({ status }) => status === 'rejected')) as PromiseRejectedResult;
    expect(String(lost.reason)).toContain('VERSION_STALE');
    expect(await teacher.refusedCall(room, TODAY, 'P2', {}, { version: 0 })).toMatchObject({
      code: 'CONFLICT',
      reason: 'VERSION_STALE',
    });
  });

  it('names every pupil of the class, and nobody else', async () => {
    const marks = [present, absent].map(({ id }) => ({ studentId: id, mark: 'PRESENT' }));
    const stranger = await city.child(await city.classRoom(school, 20 + number));
    const refused = (studentIds: object[]) =>
      teacher.refusedCall(room, TODAY, 'P1', {}, { marks: studentIds });
    expect(await refused(marks)).toMatchObject({ reason: 'ROLL_CALL_INCOMPLETE', field: 'marks' });
    expect(await refused([...marks, { studentId: stranger.id, mark: 'ABSENT' }])).toMatchObject({
      reason: 'ROLL_CALL_INCOMPLETE',
    });
    expect(await refused([...marks, ...marks.slice(1)])).toMatchObject({ reason: 'ROLL_CALL_INCOMPLETE' });
  });
});

describe('a subject teacher', () => {
  it('calls the roll of the own lessons, and of nothing else', async () => {
    const person = await subjectTeacher();
    await addLesson(city, room, { weekday: 2, period: 'P1', subject: '數學', teacher: person.staffId });
    await addLesson(city, room, { weekday: 2, period: 'P2', subject: '英文' });
    const math = await dayActor(city, person);
    const { viewer } = await math.browser.do<{ viewer: { lessonClasses: object[] } }>(
      '{ viewer { lessonClasses { id } } }',
    );
    expect(viewer.lessonClasses).toEqual([{ id: room.id }]);
    const sheet = await math.sheet(room, TODAY, 'P1');
    expect(sheet.rows.map(({ student, day }) => [student.id, day.state])).toEqual(
      [present, absent, late].map(({ id }) => [id, 'MISSING']),
    );
    const taken = await math.call(room, TODAY, 'P1', { [absent.id]: 'ABSENT' });
    expect(taken).toMatchObject({ takenBy: person.name, version: 1 });
    expect(only(await teacher.absences(absent))).toMatchObject({ recordedBy: person.name });
    expect(await math.refusedSheet(room, TODAY, 'P2')).toMatchObject({ code: 'NOT_FOUND' });
    const other = await city.classRoom(school, 40 + number);
    expect(await math.refusedSheet(other, TODAY, 'P1')).toMatchObject({ code: 'NOT_FOUND' });
  });

  it('sees names and seats of the class, and neither days, leave, absences nor guardians', async () => {
    const person = await subjectTeacher();
    await addLesson(city, room, { weekday: 2, period: 'P1', subject: '數學', teacher: person.staffId });
    const math = await dayActor(city, person);
    const asked = (fields: string) =>
      [`query ($id: ID!) { student(id: $id) { ${fields} } }`, { id: absent.id }] as const;
    expect(await math.browser.do(...asked('name seatNumber'))).toEqual({
      student: { name: absent.name, seatNumber: 2 },
    });
    for (const fields of [
      'today { state }',
      'days(from: "2026-11-24", to: "2026-11-24") { state }',
      'absences { kind }',
      'leaveRequests { totalCount }',
      'guardians { name }',
    ])
      expect([fields, (await math.browser.refused(...asked(fields))).code]).toEqual([fields, 'FORBIDDEN']);
    const board = 'query ($id: ID!) { classGroup(id: $id) { board { date } } }';
    expect(await math.browser.refused(board, { id: room.id })).toMatchObject({ code: 'FORBIDDEN' });
    const stranger = await city.child(await city.classRoom(school, 60 + number));
    expect(
      await math.browser.refused('query ($id: ID!) { student(id: $id) { name } }', { id: stranger.id }),
    ).toMatchObject({ code: 'NOT_FOUND' });
  });

  it('loses the lesson with the timetable', async () => {
    const person = await subjectTeacher();
    await addLesson(city, room, { weekday: 2, period: 'P1', subject: '數學', teacher: person.staffId });
    const math = await dayActor(city, person);
    await math.sheet(room, TODAY, 'P1');
    await city.em.execute('update lesson set teacher_id = null where class_group_id = ?', [room.id]);
    expect(await math.browser.refused(SHEET, { id: room.id, date: TODAY, period: 'P1' })).toMatchObject({
      code: 'NOT_FOUND',
    });
    const input = { classGroupId: room.id, date: TODAY, period: 'P1', version: 0 };
    const marks = [{ studentId: absent.id, mark: 'ABSENT' }];
    expect(await math.browser.refused(CALL, { input: { ...input, marks } })).toMatchObject({
      code: 'NOT_FOUND',
    });
  });
});

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

  it('are settled by leave that is asked for afterwards, and open again when it is sent back', async () => {
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
    totalCount nodes { id since days note settledBy student { id } } } }`;
  interface Watch {
    id: string;
    since: string;
    days: number;
    note: string | null;
    settledBy: string | null;
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
