import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from '../../../test/browser.ts';
import { type ClassRoom, World } from '../../../test/world.ts';

const SAVE = `mutation ($input: SaveCalendarDayInput!) {
  saveCalendarDay(input: $input) { id date kind name weekday endsAt school { id } } }`;
const REMOVE = 'mutation ($ids: [ID!]!) { removeCalendarDays(ids: $ids) }';
const IMPORT = `mutation ($input: ImportCalendarInput!) { importCalendar(input: $input) {
  added changed unchanged applied problems { line column reason message } } }`;
const DAYS = `query ($id: ID!, $from: Date!, $to: Date!) { classGroup(id: $id) { school {
  schoolDays(from: $from, to: $to) { date kind name weekday endsAt }
  calendarDays(from: $from, to: $to) { id date name school { id } } } } }`;

interface Day {
  date: string;
  kind: string;
  name: string | null;
  weekday: number;
  endsAt: string | null;
}

let city: World;
let room: ClassRoom;
let admin: Browser;
let bureau: Browser;
let teacher: Browser;
beforeAll(async () => {
  city = await World.open();
  const school = await city.school('JUNIOR_HIGH');
  room = await city.classRoom(school);
  admin = await city.as(await city.staff(school, ['SCHOOL_ADMIN']));
  bureau = await city.as(await city.bureauAdmin());
  teacher = await city.as(room.teacher);
});
afterAll(() => city.close());

async function days(from: string, to = from): Promise<Day[]> {
  const { classGroup } = await teacher.do<{ classGroup: { school: { schoolDays: Day[] } } }>(DAYS, {
    id: room.id,
    from,
    to,
  });
  return classGroup.school.schoolDays;
}

async function save(by: Browser, input: object): Promise<{ id: string; date: string }> {
  const { saveCalendarDay } = await by.do<{ saveCalendarDay: { id: string; date: string } }>(SAVE, { input });
  return saveCalendarDay;
}

describe('the calendar', () => {
  it('has school from Monday to Friday, in the whole city no school on a holiday, and lessons on a make-up day', async () => {
    await save(bureau, { date: '2026-12-25', kind: 'HOLIDAY', name: '行憲紀念日' });
    await save(bureau, { date: '2026-12-26', kind: 'MAKE_UP', name: '補上課', weekday: 5 });
    expect(
      (await days('2026-12-24', '2026-12-27')).map(({ kind, name, weekday }) => [kind, name, weekday]),
    ).toEqual([
      ['SCHOOL_DAY', null, 4],
      ['NO_SCHOOL', '行憲紀念日', 5],
      ['SCHOOL_DAY', '補上課', 5],
      ['NO_SCHOOL', null, 7],
    ]);
  });

  it('lets a school’s own entry beat the city’s, for that school alone', async () => {
    await save(bureau, { date: '2026-12-28', kind: 'HOLIDAY', name: '全市活動' });
    await save(admin, {
      schoolId: room.schoolId,
      date: '2026-12-28',
      kind: 'HALF_DAY',
      name: '校慶',
      endsAt: '12:00',
    });
    expect(await days('2026-12-28')).toMatchObject([{ kind: 'HALF_DAY', name: '校慶', endsAt: '12:00' }]);
    const elsewhere = await city.school();
    const otherRoom = await city.classRoom(elsewhere);
    const other = await city.as(otherRoom.teacher);
    const answer = await other.do<{ classGroup: { school: { schoolDays: Day[] } } }>(DAYS, {
      id: otherRoom.id,
      from: '2026-12-28',
      to: '2026-12-28',
    });
    expect(answer.classGroup.school.schoolDays).toMatchObject([{ kind: 'NO_SCHOOL', name: '全市活動' }]);
  });

  it('takes a break as one entry for each weekday, and gives them all back', async () => {
    const winter = { schoolId: room.schoolId, kind: 'HOLIDAY', name: '寒假' };
    expect(await save(admin, { ...winter, date: '2027-01-21', until: '2027-01-31' })).toMatchObject({
      date: '2027-01-21',
    });
    const span = { from: '2027-01-20', to: '2027-02-01' };
    expect(
      (await days(span.from, span.to)).map(({ kind }) => kind).filter((kind) => kind === 'SCHOOL_DAY'),
    ).toHaveLength(2);
    const { classGroup } = await teacher.do<{ classGroup: { school: { calendarDays: { id: string }[] } } }>(
      DAYS,
      {
        id: room.id,
        ...span,
      },
    );
    const ids = classGroup.school.calendarDays.map(({ id }) => id);
    expect(ids).toHaveLength(7);
    expect(await admin.do(REMOVE, { ids })).toEqual({ removeCalendarDays: 7 });
    expect((await days('2027-01-21')).map(({ kind }) => kind)).toEqual(['SCHOOL_DAY']);
    expect(await admin.refused(REMOVE, { ids })).toMatchObject({ code: 'NOT_FOUND' });
  });

  it('changes an entry, and moves it to another date', async () => {
    const { id } = await save(admin, {
      schoolId: room.schoolId,
      date: '2026-12-01',
      kind: 'HOLIDAY',
      name: '校慶',
    });
    await save(admin, { id, date: '2026-12-02', kind: 'HALF_DAY', name: '校慶補假', endsAt: '1100' });
    expect(await days('2026-12-01', '2026-12-02')).toMatchObject([
      { kind: 'SCHOOL_DAY', name: null },
      { kind: 'HALF_DAY', name: '校慶補假', endsAt: '11:00' },
    ]);
  });

  it('records who did it', async () => {
    const own = await save(admin, {
      schoolId: room.schoolId,
      date: '2026-12-09',
      kind: 'HOLIDAY',
      name: '運動會補假',
    });
    const ofCity = await save(bureau, { date: '2026-12-10', kind: 'HOLIDAY', name: '停課' });
    await admin.do(REMOVE, { ids: [own.id] });
    expect(await city.auditOf(own)).toMatchObject([
      { action: 'calendar.saved', actorKind: 'SCHOOL_ADMIN', schoolId: room.schoolId },
      { action: 'calendar.removed', actorKind: 'SCHOOL_ADMIN', schoolId: room.schoolId },
    ]);
    expect(await city.auditOf(ofCity)).toMatchObject([{ actorKind: 'BUREAU_ADMIN', schoolId: null }]);
  });
});

describe('what the calendar refuses', () => {
  const entry = { date: '2026-11-30', kind: 'HOLIDAY', name: '停課' };

  it.each([
    ['a date of no semester', { date: '2029-09-03' }, 'OUTSIDE_SCHOOL_YEAR', 'date'],
    ['a date of a school year that is over', { date: '2026-06-01' }, 'OUTSIDE_SCHOOL_YEAR', 'date'],
    ['a break that ends before it begins', { until: '2026-11-29' }, 'ENDS_BEFORE_START', 'until'],
    ['a break of half a year', { until: '2027-04-30' }, 'OUT_OF_RANGE', 'until'],
    [
      'half days as a break',
      { kind: 'HALF_DAY', endsAt: '12:00', until: '2026-12-02' },
      'OUT_OF_RANGE',
      'until',
    ],
    ['a half day without time', { kind: 'HALF_DAY' }, 'END_OF_LESSONS_REQUIRED', 'endsAt'],
    ['a half day with no time of day', { kind: 'HALF_DAY', endsAt: '25:00' }, 'TIME_INVALID', 'endsAt'],
    ['a make-up day without weekday', { kind: 'MAKE_UP', date: '2026-11-28' }, 'WEEKDAY_REQUIRED', 'weekday'],
    [
      'a half day on a Sunday without weekday',
      { kind: 'HALF_DAY', date: '2026-11-29', endsAt: '12:00' },
      'WEEKDAY_REQUIRED',
      'weekday',
    ],
    ['a name of blanks', { name: '' }, 'REQUIRED', 'name'],
  ])('%s', async (_, wrong, reason, field) => {
    const refusal = await admin.refused(SAVE, { input: { schoolId: room.schoolId, ...entry, ...wrong } });
    expect(JSON.stringify(refusal)).toContain(reason);
    expect(JSON.stringify(refusal)).toContain(field);
    expect(refusal.code).toBe('BAD_INPUT');
  });

  it('a second entry for a date', async () => {
    await save(admin, { schoolId: room.schoolId, ...entry });
    expect(
      await admin.refused(SAVE, { input: { schoolId: room.schoolId, ...entry, name: '再一次' } }),
    ).toMatchObject({
      code: 'CONFLICT',
      reason: 'CALENDAR_DAY_TAKEN',
      field: 'date',
    });
  });

  it('the city’s calendar to a school, a school’s to the bureau and to other schools, everything to teachers', async () => {
    expect(await admin.refused(SAVE, { input: entry })).toMatchObject({ code: 'NOT_FOUND' });
    const own = { schoolId: room.schoolId, ...entry, date: '2026-12-03' };
    expect(await bureau.refused(SAVE, { input: own })).toMatchObject({ code: 'NOT_FOUND' });
    const stranger = await city.as(await city.staff(await city.school(), ['SCHOOL_ADMIN']));
    expect(await stranger.refused(SAVE, { input: own })).toMatchObject({ code: 'NOT_FOUND' });
    expect(await teacher.refused(SAVE, { input: own })).toMatchObject({ code: 'FORBIDDEN' });
  });

  it('a span backwards, and one of more than 400 days', async () => {
    for (const [to, reason] of [
      ['2026-11-22', 'ENDS_BEFORE_START'],
      ['2027-12-28', 'OUT_OF_RANGE'],
    ])
      expect(await teacher.refused(DAYS, { id: room.id, from: '2026-11-23', to })).toMatchObject({
        code: 'BAD_INPUT',
        reason,
        field: 'to',
      });
  });
});

describe('a calendar file', () => {
  const HEADER = '日期,至,類別,名稱,上星期幾的課,上到幾點';
  const input = (rows: string[], dryRun: boolean) => ({
    input: { schoolId: room.schoolId, csv: [HEADER, ...rows].join('\n'), dryRun },
  });
  const rows = [
    '116/03/01,116/03/03,放假,校外教學補假,,',
    '116/03/06,,補課,補上課,三,',
    '116/03/08,,半天,段考,,12:00',
  ];

  it('tells in a dry run what it would do, does it, and finds nothing more to do', async () => {
    expect(await admin.do(IMPORT, input(rows, true))).toEqual({
      importCalendar: { added: 5, changed: 0, unchanged: 0, applied: false, problems: [] },
    });
    expect((await days('2027-03-01')).map(({ kind }) => kind)).toEqual(['SCHOOL_DAY']);
    expect(await admin.do(IMPORT, input(rows, false))).toMatchObject({
      importCalendar: { added: 5, applied: true },
    });
    expect((await days('2027-03-01', '2027-03-08')).map(({ kind }) => kind)).toEqual([
      'NO_SCHOOL',
      'NO_SCHOOL',
      'NO_SCHOOL',
      'SCHOOL_DAY',
      'SCHOOL_DAY',
      'SCHOOL_DAY',
      'NO_SCHOOL',
      'HALF_DAY',
    ]);
    const changed = rows.map((row) => row.replace('段考', '期中考'));
    expect(await admin.do(IMPORT, input(changed, false))).toMatchObject({
      importCalendar: { added: 0, changed: 1, unchanged: 4, applied: true },
    });
  });

  it('with problems changes nothing, and names line and column of each', async () => {
    const wrong = [
      '116/03/09,,放假,研習,,',
      '116/13/01,,放假,元旦,,',
      '2031-01-01,,放假,元旦,,',
      '116/03/10,,半天,段考,,',
    ];
    const { importCalendar } = await admin.do<{ importCalendar: { problems: object[]; applied: boolean } }>(
      IMPORT,
      input(wrong, false),
    );
    expect(importCalendar.applied).toBe(false);
    expect(importCalendar.problems).toMatchObject([
      { line: 3, column: '日期', reason: 'DATE_INVALID' },
      {
        line: 4,
        column: '日期',
        reason: 'OUTSIDE_SCHOOL_YEAR',
        message: '這一天不在任何一個學期內，請確認日期。',
      },
      { line: 5, column: '上到幾點', reason: 'END_OF_LESSONS_REQUIRED' },
    ]);
    expect((await days('2027-03-09')).map(({ kind }) => kind)).toEqual(['SCHOOL_DAY']);
  });
});
