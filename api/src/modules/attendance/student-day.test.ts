import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { only } from '../../../test/actors.ts';
import type { Listener } from '../../../test/browser.ts';
import { type LeaveActor, leaveActor, wholeDays } from '../../../test/leave.ts';
import {
  addLesson,
  DAY_CHANGES,
  type DayActor,
  dayActor,
  Entrance,
  NOTE,
  type SeenRow,
  UNNOTE,
} from '../../../test/school-day.ts';
import { type Child, type ClassRoom, World } from '../../../test/world.ts';
import { CalendarDay } from '../calendar/calendar-day.entity.ts';
import { DayRuleRow } from '../calendar/day-rule.entity.ts';
import { MissingAlarm } from './day-note.entity.ts';

/** A Tuesday. Pupils are late after 07:50 and missed from 08:30. */
const TODAY = '2026-11-24';
const TOMORROW = '2026-11-25';

let city: World;
let school: Awaited<ReturnType<World['school']>>;
let room: ClassRoom;
let gate: Entrance;
let teacher: DayActor;
beforeAll(async () => {
  city = await World.open();
  school = await city.school('ELEMENTARY', '市立晨光國小');
  room = await city.classRoom(school);
  gate = await Entrance.of(city, school);
});
// Who works at a school signs in anew each day.
beforeEach(async () => {
  at('08:05');
  teacher = await dayActor(city, room.teacher);
});
afterAll(() => city.close());

const listeners: Listener<{ studentDayChanged: SeenRow }>[] = [];
afterEach(() => Promise.all(listeners.splice(0).map((listener) => listener.stop())));

function at(time: string, date = TODAY): void {
  city.clock.set(`${date}T${time}:00+08:00`);
}

interface Family {
  child: Child;
  mother: DayActor;
  asking: LeaveActor;
}

async function family(): Promise<Family> {
  const child = await city.child(room);
  const person = await city.parent([child]);
  const mother = await dayActor(city, person);
  return { child, mother, asking: await leaveActor(city, person) };
}

describe('today', () => {
  it('goes from not yet over missing to late and left, for the family and the teacher alike', async () => {
    const { child, mother } = await family();
    const seen = async () => [await mother.state(child), await boardState(child)];
    expect(await seen()).toEqual(['NOT_YET', 'NOT_YET']);
    at('08:30');
    expect(await seen()).toEqual(['MISSING', 'MISSING']);
    await gate.swipe(child, 'ARRIVAL', `${TODAY}T08:30`);
    expect(await seen()).toEqual(['LATE', 'LATE']);
    at('16:10');
    await gate.swipe(child, 'DEPARTURE', `${TODAY}T16:05`);
    expect(await mother.today(child)).toMatchObject({
      state: 'LEFT',
      arrivedAt: `${TODAY}T00:30:00.000Z`,
      leftAt: `${TODAY}T08:05:00.000Z`,
    });
  });

  it('is another day after midnight, and yesterday stays what it was', async () => {
    const { child, mother } = await family();
    await gate.swipe(child, 'ARRIVAL', `${TODAY}T07:40`);
    at('23:59');
    expect(await mother.today(child)).toMatchObject({ date: TODAY, state: 'ARRIVED' });
    at('00:00', TOMORROW);
    expect(await mother.today(child)).toMatchObject({ date: TOMORROW, state: 'NOT_YET', arrivedAt: null });
    await gate.swipe(child, 'DEPARTURE', `${TODAY}T23:58`);
    const days = await mother.days(child, TODAY, TOMORROW);
    expect(days.map(({ state }) => state)).toEqual(['LEFT', 'NOT_YET']);
  });

  it('is on leave once the leave is approved, and explained as soon as it is asked for', async () => {
    const { child, mother, asking } = await family();
    at('08:31');
    expect(await teacherSees(child)).toMatchObject({ state: 'MISSING', unexplained: true, leave: null });
    const sent = await asking.submit(child, { days: wholeDays(TODAY) });
    expect(await teacherSees(child)).toMatchObject({
      state: 'MISSING',
      unexplained: false,
      leave: { id: sent.id, status: 'PENDING' },
    });
    await (await leaveActor(city, room.teacher)).approve(sent);
    expect(await mother.today(child)).toMatchObject({ state: 'ON_LEAVE', leave: { status: 'APPROVED' } });
  });

  it('of a morning’s leave is missed in the afternoon', async () => {
    const { child, mother, asking } = await family();
    const morning = ['EARLY', 'ASSEMBLY', 'P1', 'P2', 'P3', 'P4'];
    const sent = await asking.submit(child, { days: [{ date: TODAY, periods: morning }] });
    await (await leaveActor(city, room.teacher)).approve(sent);
    const states: string[] = [];
    for (const time of ['08:30', '12:30', '12:45', '13:20']) {
      at(time);
      states.push(await mother.state(child));
    }
    expect(states).toEqual(['ON_LEAVE', 'ON_LEAVE', 'NOT_YET', 'MISSING']);
  });

  it('ends with the last lesson of the class: nobody is missed in an afternoon without any', async () => {
    const other = await city.classRoom(school, 7);
    await addLesson(city, other, { weekday: 2, period: 'P4', subject: '國語' });
    const child = await city.child(other);
    const person = await city.parent([child]);
    const morning = ['EARLY', 'ASSEMBLY', 'P1', 'P2', 'P3', 'P4'];
    const sent = await (await leaveActor(city, person)).submit(child, {
      days: [{ date: TODAY, periods: morning }],
    });
    await (await leaveActor(city, other.teacher)).approve(sent);
    at('14:00');
    expect(await (await dayActor(city, person)).state(child)).toBe('ON_LEAVE');
  });
});

describe('a day that is over', () => {
  const states = async (actor: DayActor, child: Child, to: string) =>
    (await actor.days(child, '2026-11-18', to)).map(({ state }) => state);

  it('is no absence where nothing is known of it yet, to family and school alike', async () => {
    const { child, mother } = await family();
    const CLOSED = ['NO_SCHOOL', 'NO_SCHOOL'];
    const open = ['NOT_YET', 'NOT_YET', 'NOT_YET', ...CLOSED, 'NOT_YET'];
    at('08:31');
    expect(await states(mother, child, TODAY)).toEqual([...open, 'MISSING']);
    await gate.swipe(child, 'ARRIVAL', '2026-11-19T07:40');
    // From the first swipe on, whoever is not seen is missed.
    const after = ['NOT_YET', 'ARRIVED', 'MISSING', ...CLOSED, 'MISSING', 'MISSING'];
    expect(await states(mother, child, TODAY)).toEqual(after);
    expect(await states(teacher, child, TODAY)).toEqual(after);
  });

  it('is one where anybody knew: an alarm went out, a teacher or the family wrote something down', async () => {
    const [warned, noted, unknown] = [await family(), await family(), await family()];
    at('08:31');
    const alarm = { student: warned.child.id, school: school.id, date: TODAY, raisedAt: city.clock.now() };
    const em = city.em;
    em.create(MissingAlarm, alarm);
    await em.flush();
    const input = { studentId: noted.child.id, date: TODAY, reason: 'SICK', text: null };
    await teacher.browser.do(NOTE, { input });
    at('08:00', TOMORROW);
    const last = async ({ child, mother }: Family) => (await states(mother, child, TODAY)).at(-1);
    expect(await last(warned)).toBe('MISSING');
    expect(await last(noted)).toBe('MISSING');
    expect(await last(unknown)).toBe('NOT_YET');
  });
});

describe('the calendar', () => {
  it('knows weekends, holidays, make-up days and half days', async () => {
    const { child, mother } = await family();
    const em = city.em;
    const entry = { school: school.id, weekday: null, endsAt: null };
    em.create(CalendarDay, { ...entry, date: '2026-12-02', kind: 'HOLIDAY', name: '校慶補假' });
    em.create(CalendarDay, { ...entry, date: '2026-12-05', kind: 'MAKE_UP', name: '補課', weekday: 3 });
    em.create(CalendarDay, { ...entry, date: '2026-12-04', kind: 'HALF_DAY', name: '校慶', endsAt: '12:00' });
    await em.flush();
    await gate.swipe(child, 'ARRIVAL', `${TODAY}T07:40`);
    at('09:00', '2026-12-07');
    const days = await mother.days(child, '2026-12-01', '2026-12-07');
    expect(days.map(({ state, schoolDay }) => [state, schoolDay.name])).toEqual([
      ['MISSING', null],
      ['NO_SCHOOL', '校慶補假'],
      ['MISSING', null],
      ['MISSING', '校慶'],
      ['MISSING', '補課'],
      ['NO_SCHOOL', null],
      ['MISSING', null],
    ]);
  });

  it('keeps the hours that a school has set, by level', async () => {
    const own = await city.school('JUNIOR_HIGH');
    const child = await city.child(await city.classRoom(own));
    const em = city.em;
    em.create(DayRuleRow, {
      school: own.id,
      level: 'JUNIOR_HIGH',
      startsOn: '2026-11-01',
      ...{ arrivesFrom: '06:00', lateAfter: '07:30', alarmAt: '07:55', leavesFrom: '16:00' },
    });
    await em.flush();
    const mother = await dayActor(city, await city.parent([child]));
    at('07:54');
    expect(await mother.state(child)).toBe('NOT_YET');
    at('07:55');
    expect(await mother.state(child)).toBe('MISSING');
  });

  it('refuses spans that are too long or end before they start', async () => {
    const { child, mother } = await family();
    const query =
      'query ($id: ID!, $to: Date!) { student(id: $id) { days(from: "2026-11-01", to: $to) { state } } }';
    expect(await mother.browser.refused(query, { id: child.id, to: '2027-01-02' })).toMatchObject({
      reason: 'OUT_OF_RANGE',
      field: 'to',
    });
    expect(await mother.browser.refused(query, { id: child.id, to: '2026-10-31' })).toMatchObject({
      reason: 'ENDS_BEFORE_START',
    });
    expect(await mother.days(child, '2026-11-01', '2027-01-01')).toHaveLength(62);
  });
});

describe('a note', () => {
  it('explains a missing pupil to the school, and is nothing for the family', async () => {
    const { child, mother } = await family();
    at('08:31');
    const input = { studentId: child.id, date: TODAY, reason: 'ON_THE_WAY', text: ' 塞車 ' };
    const { recordDayNote } = await teacher.browser.do<{ recordDayNote: SeenRow }>(NOTE, { input });
    expect(recordDayNote.day).toMatchObject({
      state: 'MISSING',
      unexplained: false,
      note: { reason: 'ON_THE_WAY', text: '塞車', recordedBy: room.teacher.name },
    });
    expect(await mother.today(child)).toMatchObject({ note: null, unexplained: false });
    await teacher.browser.do(NOTE, { input: { ...input, reason: 'SICK', text: null } });
    expect((await teacherSees(child)).note).toMatchObject({ reason: 'SICK', text: null });
    await teacher.browser.do(UNNOTE, { input: { studentId: child.id, date: TODAY } });
    expect(await teacherSees(child)).toMatchObject({ note: null, unexplained: true });
    // What is gone already cannot be taken away again, and is not written down as if it were.
    await teacher.browser.do(UNNOTE, { input: { studentId: child.id, date: TODAY } });
    expect((await city.auditOf(child)).map(({ action }) => action)).toEqual([
      'dayNote.recorded',
      'dayNote.recorded',
      'dayNote.removed',
    ]);
  });

  it('is the class’s own teacher’s to write, and of no day to come', async () => {
    const { child, mother } = await family();
    const other = await dayActor(city, (await city.classRoom(school, 5)).teacher);
    const input = { studentId: child.id, date: TODAY, reason: 'SICK' };
    expect(await other.browser.refused(NOTE, { input })).toMatchObject({ code: 'NOT_FOUND' });
    expect(await mother.browser.refused(NOTE, { input })).toMatchObject({ code: 'FORBIDDEN' });
    expect(await teacher.browser.refused(NOTE, { input: { ...input, date: TOMORROW } })).toMatchObject({
      reason: 'DAY_AHEAD',
      field: 'date',
    });
  });
});

describe('whoever follows', () => {
  it('hears of a swipe within a second: the family of its child, the teacher of the class, the office', async () => {
    const { child, mother } = await family();
    const office = await dayActor(city, await city.staff(school, ['OFFICE']));
    const screens = [await follow(mother), await follow(teacher), await follow(office)];
    const began = performance.now();
    await gate.swipe(child, 'ARRIVAL', `${TODAY}T07:45`);
    const heard = await Promise.all(screens.map((screen) => screen.next()));
    expect(performance.now() - began).toBeLessThan(1000);
    for (const { studentDayChanged } of heard)
      expect([studentDayChanged.student.id, studentDayChanged.day.state]).toEqual([child.id, 'ARRIVED']);
  });

  it('hears of leave and notes, and nothing of other classes', async () => {
    const { child, asking } = await family();
    const stranger = await follow(await dayActor(city, (await city.classRoom(school, 6)).teacher));
    const screen = await follow(teacher);
    const sent = await asking.submit(child, { days: wholeDays(TODAY) });
    expect((await screen.next()).studentDayChanged.day.leave).toEqual({ id: sent.id, status: 'PENDING' });
    await teacher.browser.do(NOTE, { input: { studentId: child.id, date: TODAY, reason: 'SICK' } });
    expect((await screen.next()).studentDayChanged.day.note).toMatchObject({ reason: 'SICK' });
    expect(stranger.pending).toEqual([]);
  });
});

async function follow(actor: DayActor) {
  const listener = await city.listen<{ studentDayChanged: SeenRow }>(actor.browser, DAY_CHANGES);
  listeners.push(listener);
  return listener;
}

async function teacherSees(child: Child) {
  const rows = await teacher.board(room);
  return only(rows.filter(({ student }) => student.id === child.id)).day;
}

async function boardState(child: Child): Promise<string> {
  return (await teacherSees(child)).state;
}
