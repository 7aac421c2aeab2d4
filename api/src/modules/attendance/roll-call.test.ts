import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { only } from '../../../test/actors.ts';
import { leaveActor } from '../../../test/leave.ts';
import {
  addLesson,
  CALL,
  type DayActor,
  dayActor,
  Entrance,
  type SeenAbsence,
  SHEET,
} from '../../../test/school-day.ts';
import { type Child, type ClassRoom, type Person, World } from '../../../test/world.ts';

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

async function lessonClassesOf({ browser }: DayActor): Promise<string[]> {
  const { viewer } = await browser.do<{ viewer: { lessonClasses: { id: string }[] } }>(
    '{ viewer { lessonClasses { id } } }',
  );
  return viewer.lessonClasses.map(({ id }) => id);
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

describe('a roll call of a past date', () => {
  it('is of the pupils who were in the class then: who has gone is on it, who has come since is not', async () => {
    await teacher.call(room, TODAY, 'P1', { [absent.id]: 'ABSENT' });
    at('08:00', '2026-11-25');
    await city.move(absent, await city.classRoom(await city.school('SENIOR_HIGH'), number));
    const newcomer = await city.child(await city.classRoom(school, 70 + number));
    await city.move(newcomer, room);
    const leading = await dayActor(city, room.teacher);
    const namesOn = async (date: string) =>
      (await leading.sheet(room, date, 'P1')).rows.map(({ student }) => student.id);
    expect(await namesOn(TODAY)).toEqual([present.id, absent.id, late.id]);
    expect(await namesOn('2026-11-25')).toEqual([present.id, late.id, newcomer.id]);
    const { rows } = await leading.sheet(room, TODAY, 'P1');
    expect(rows[1]).toMatchObject({
      student: { id: absent.id, name: absent.name },
      mark: 'ABSENT',
      day: { state: 'MISSING' },
    });
    const corrected = await leading.call(room, TODAY, 'P1', {}, { reason: '點錯人' });
    expect(corrected.rows.map(({ mark }) => mark)).toEqual(['PRESENT', 'PRESENT', 'PRESENT']);
    // Nothing else of who has gone is theirs any more.
    expect(
      await leading.browser.refused('query ($id: ID!) { student(id: $id) { name } }', { id: absent.id }),
    ).toMatchObject({ code: 'NOT_FOUND' });
  });
});

describe('a subject teacher', () => {
  it('finds the classes in the order of their numbers: names are words, and do not sort', async () => {
    const person = await subjectTeacher();
    const third = await city.classRoom(school, 53);
    const second = await city.classRoom(school, 52);
    for (const [each, period] of [
      [third, 'P1'],
      [second, 'P2'],
    ] as const)
      await addLesson(city, each, { weekday: 2, period, subject: '數學', teacher: person.staffId });
    expect(await lessonClassesOf(await dayActor(city, person))).toEqual([second.id, third.id]);
  });

  it('calls the roll of the own lessons, and of nothing else', async () => {
    const person = await subjectTeacher();
    await addLesson(city, room, { weekday: 2, period: 'P1', subject: '數學', teacher: person.staffId });
    await addLesson(city, room, { weekday: 2, period: 'P2', subject: '英文' });
    const math = await dayActor(city, person);
    expect(await lessonClassesOf(math)).toEqual([room.id]);
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
      'enrolments { id }',
      'swipes(from: "2026-11-24", to: "2026-11-24") { id }',
    ])
      expect([fields, (await math.browser.refused(...asked(fields))).code]).toEqual([fields, 'FORBIDDEN']);
    const board = 'query ($id: ID!) { classGroup(id: $id) { board { date } } }';
    expect(await math.browser.refused(board, { id: room.id })).toMatchObject({ code: 'FORBIDDEN' });
    const stranger = await city.child(await city.classRoom(school, 60 + number));
    expect(
      await math.browser.refused('query ($id: ID!) { student(id: $id) { name } }', { id: stranger.id }),
    ).toMatchObject({ code: 'NOT_FOUND' });
  });

  it('calls and corrects the roll in the week of the lesson; afterwards the homeroom teacher does', async () => {
    const person = await subjectTeacher();
    await addLesson(city, room, { weekday: 2, period: 'P1', subject: '數學', teacher: person.staffId });
    await (await dayActor(city, person)).call(room, TODAY, 'P1', { [absent.id]: 'ABSENT' });
    at('18:00', '2026-11-29');
    await (await dayActor(city, person)).call(room, TODAY, 'P1', {}, { reason: '點錯人' });
    at('08:00', '2026-11-30');
    const math = await dayActor(city, person);
    expect((await math.sheet(room, TODAY, 'P1')).version).toBe(2);
    expect(await math.refusedCall(room, TODAY, 'P1', {}, { reason: '再改' })).toMatchObject({
      code: 'FORBIDDEN',
      reason: 'ROLL_CALL_WEEK_OVER',
      field: 'date',
    });
    const leading = await dayActor(city, room.teacher);
    expect(await leading.call(room, TODAY, 'P1', {}, { reason: '查證後更正' })).toMatchObject({ version: 3 });
    // Of the time before that teacher’s own there is nothing to read.
    await city.em.execute(`update staff set starts_on = '2026-11-25' where id = ?`, [person.staffId]);
    expect(await math.refusedSheet(room, TODAY, 'P1')).toMatchObject({ code: 'NOT_FOUND' });
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
