import { defaultDayRule, defaultPeriods } from '@qinshi/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from '../../../test/browser.ts';
import { type ClassRoom, type Person, World } from '../../../test/world.ts';
import { dayRuleOf, periodTablesOf } from './school-days.ts';

const SAVE_PERIODS = `mutation ($input: SavePeriodsInput!) { savePeriods(input: $input) {
  periods { code name startsAt endsAt countsAbsence } } }`;
const SAVE_RULE = `mutation ($input: SaveDayRuleInput!) { saveDayRule(input: $input) {
  dayRules { level arrivesFrom lateAfter alarmAt leavesFrom } } }`;
const SAVE_TIMETABLE = `mutation ($input: SaveTimetableInput!) { saveTimetable(input: $input) {
  timetable { weekday period { code } subject teacher { id } } } }`;
const TIMETABLE =
  'query ($id: ID!) { classGroup(id: $id) { timetable { weekday period { name } subject teacher { id } } } }';

const PERIODS = defaultPeriods('JUNIOR_HIGH');

let city: World;
let school: Awaited<ReturnType<World['school']>>;
let room: ClassRoom;
let administrator: Person;
let admin: Browser;
beforeAll(async () => {
  city = await World.open();
  school = await city.school('JUNIOR_HIGH');
  room = await city.classRoom(school);
  administrator = await city.staff(school, ['SCHOOL_ADMIN']);
  await morningOf('2026-11-23');
});
afterAll(() => city.close());

/** Another day, on which the administrator has signed in again. */
async function morningOf(date: string): Promise<void> {
  city.clock.set(`${date}T08:00:00+08:00`);
  admin = await city.as(administrator);
}

const savePeriods = (periods: object[]) =>
  admin.do(SAVE_PERIODS, { input: { schoolId: school.id, periods } });

describe('a period table', () => {
  it('is set from today on, and what a period was called stays known', async () => {
    await morningOf('2026-11-23');
    const withoutEighth = PERIODS.slice(0, -1).map((period) =>
      period.code === 'NOON' ? { ...period, name: '靜息', endsAt: '13:10' } : period,
    );
    expect(await savePeriods(withoutEighth)).toEqual({ savePeriods: { periods: withoutEighth } });
    const tables = await periodTablesOf(city.em, [school.id]);
    expect(tables.on(school.id, '2026-11-22').map(({ name }) => name)).toEqual(
      PERIODS.map(({ name }) => name),
    );
    expect(tables.on(school.id, '2026-11-23').map(({ name }) => name)).toEqual(
      withoutEighth.map(({ name }) => name),
    );
    expect(tables.name(school.id, 'P8', '2026-12-01')).toBe('第八節');
    expect(tables.name(school.id, 'NOON', '2026-11-20')).toBe('午休');
    expect(tables.name(school.id, 'NOON', '2026-11-23')).toBe('靜息');
  });

  it('changed twice on one day leaves nothing of the time between', async () => {
    await morningOf('2026-11-24');
    await savePeriods([{ ...PERIODS[0], name: '晨讀' }, ...PERIODS.slice(1)]);
    await savePeriods(PERIODS);
    await savePeriods(PERIODS);
    const rows = await city.em.execute<{ name: string }[]>(
      `select name from period where school_id = ? and starts_on = '2026-11-24'`,
      [school.id],
    );
    expect(rows.map(({ name }) => name).sort()).toEqual([PERIODS[0]?.name, '午休', '第八節'].sort());
  });

  it.each([
    ['overlap', [PERIODS[2], { ...PERIODS[3], startsAt: '09:00' }], 'PERIODS_OVERLAP', 'periods.1.startsAt'],
    ['are out of order', [PERIODS[3], PERIODS[2]], 'PERIODS_OVERLAP', 'periods.1.startsAt'],
    ['have one code', [PERIODS[2], { ...PERIODS[3], code: 'P1' }], 'PERIOD_TWICE', 'periods.1.code'],
    [
      'end before they begin',
      [{ ...PERIODS[2], endsAt: '08:00' }],
      'ENDS_BEFORE_BEGINNING',
      'periods.0.endsAt',
    ],
    ['have no time of day', [{ ...PERIODS[2], startsAt: '8:30' }], 'TIME_INVALID', 'periods.0.startsAt'],
  ])('is refused when periods %s', async (_, periods, reason, field) => {
    expect(await admin.refused(SAVE_PERIODS, { input: { schoolId: school.id, periods } })).toMatchObject({
      code: 'BAD_INPUT',
      reason,
      field,
    });
  });

  it('keeps a period that a timetable uses', async () => {
    await admin.do(SAVE_TIMETABLE, {
      input: { classGroupId: room.id, lessons: [{ weekday: 3, period: 'P8', subject: '社團' }] },
    });
    expect(
      await admin.refused(SAVE_PERIODS, { input: { schoolId: school.id, periods: PERIODS.slice(0, -1) } }),
    ).toMatchObject({ code: 'CONFLICT', reason: 'PERIOD_HAS_LESSONS', field: 'periods' });
    await admin.do(SAVE_TIMETABLE, { input: { classGroupId: room.id, lessons: [] } });
    await savePeriods(PERIODS.slice(0, -1));
    await savePeriods(PERIODS);
  });

  it('saved by two at once is one of the two', async () => {
    const other = await city.as(await city.staff(school, ['SCHOOL_ADMIN']));
    const tables = ['甲', '乙'].map((name) => [{ ...PERIODS[0], name }, ...PERIODS.slice(1)]);
    await Promise.all(
      [admin, other].map((browser, index) =>
        browser.do(SAVE_PERIODS, { input: { schoolId: school.id, periods: tables[index] } }),
      ),
    );
    const { classGroup } = await admin.do<{ classGroup: { school: { periods: { name: string }[] } } }>(
      'query ($id: ID!) { classGroup(id: $id) { school { periods { name } } } }',
      { id: room.id },
    );
    expect(['甲', '乙']).toContain(classGroup.school.periods[0]?.name);
    expect(classGroup.school.periods).toHaveLength(PERIODS.length);
    await savePeriods(PERIODS);
  });
});

describe('the hours of a day', () => {
  const rule = { arrivesFrom: '06:30', lateAfter: '07:30', alarmAt: '08:00', leavesFrom: '16:00' };
  const input = (part: object) => ({
    input: { schoolId: school.id, level: 'JUNIOR_HIGH', ...rule, ...part },
  });

  it('are the defaults of the level until the school sets its own, from that day on', async () => {
    await morningOf('2026-11-25');
    expect(await admin.do(SAVE_RULE, input({}))).toEqual({
      saveDayRule: { dayRules: [{ level: 'JUNIOR_HIGH', ...rule }] },
    });
    const on = (date: string) => dayRuleOf(city.em, school.id, 'JUNIOR_HIGH', date);
    expect(await on('2026-11-24')).toEqual(defaultDayRule('JUNIOR_HIGH'));
    expect(await on('2026-11-25')).toEqual(rule);
    await admin.do(SAVE_RULE, input({ lateAfter: '07:35' }));
    await morningOf('2026-11-26');
    await admin.do(SAVE_RULE, input({ lateAfter: '07:40' }));
    expect((await on('2026-11-25')).lateAfter).toBe('07:35');
    expect((await on('2027-01-05')).lateAfter).toBe('07:40');
  });

  it.each([
    [{ lateAfter: '7:30' }, 'TIME_INVALID', 'lateAfter'],
    [{ alarmAt: '07:30' }, 'HOURS_OUT_OF_ORDER', 'alarmAt'],
    [{ level: 'ELEMENTARY' }, 'NOT_FOUND', 'level'],
  ])('with %j are refused', async (wrong, reason, field) => {
    expect(await admin.refused(SAVE_RULE, input(wrong))).toMatchObject({ code: 'BAD_INPUT', reason, field });
  });
});

describe('a timetable', () => {
  it('is the class’s, in order, with who teaches it', async () => {
    const teacher = await city.staff(school, ['SUBJECT_TEACHER']);
    const lessons = [
      { weekday: 2, period: 'P1', subject: '英語' },
      { weekday: 1, period: 'P2', subject: '數學', teacherId: teacher.staffId },
      { weekday: 1, period: 'P1', subject: '國文' },
    ];
    await admin.do(SAVE_TIMETABLE, { input: { classGroupId: room.id, lessons } });
    const expected = [
      { weekday: 1, period: { name: '第一節' }, subject: '國文', teacher: null },
      { weekday: 1, period: { name: '第二節' }, subject: '數學', teacher: { id: teacher.staffId } },
      { weekday: 2, period: { name: '第一節' }, subject: '英語', teacher: null },
    ];
    for (const reader of [admin, await city.as(room.teacher)])
      expect(await reader.do(TIMETABLE, { id: room.id })).toEqual({ classGroup: { timetable: expected } });
    const parent = await city.as(await city.parent([await city.child(room)]));
    expect(await parent.do(TIMETABLE, { id: room.id })).toMatchObject({
      classGroup: { timetable: expected.map(({ subject }) => ({ subject })) },
    });
  });

  it.each([
    [[{ weekday: 1, period: 'P9', subject: '數學' }], 'PERIOD_UNKNOWN', 'lessons.0.period'],
    [[{ weekday: 1, period: 'P1', subject: ' ' }], 'REQUIRED', 'lessons.0.subject'],
    [
      [
        { weekday: 1, period: 'P1', subject: '數學' },
        { weekday: 1, period: 'P1', subject: '國文' },
      ],
      'LESSON_TWICE',
      'lessons.1.period',
    ],
  ])('with %j is refused', async (lessons, reason, field) => {
    expect(await admin.refused(SAVE_TIMETABLE, { input: { classGroupId: room.id, lessons } })).toMatchObject({
      code: 'BAD_INPUT',
      reason,
      field,
    });
  });

  it('takes no teacher of another school, no class of another school, and nobody but the administrators', async () => {
    const elsewhere = await city.school();
    const stranger = await city.staff(elsewhere, ['SUBJECT_TEACHER']);
    const lessons = [{ weekday: 1, period: 'P1', subject: '數學', teacherId: stranger.staffId }];
    expect(await admin.refused(SAVE_TIMETABLE, { input: { classGroupId: room.id, lessons } })).toMatchObject({
      code: 'BAD_INPUT',
      reason: 'NOT_FOUND',
      field: 'lessons.0.teacherId',
    });
    const otherRoom = await city.classRoom(elsewhere);
    expect(
      await admin.refused(SAVE_TIMETABLE, { input: { classGroupId: otherRoom.id, lessons: [] } }),
    ).toMatchObject({ code: 'NOT_FOUND' });
    const teacher = await city.as(room.teacher);
    expect(
      await teacher.refused(SAVE_TIMETABLE, { input: { classGroupId: room.id, lessons: [] } }),
    ).toMatchObject({ code: 'FORBIDDEN' });
  });
});
