import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { guardianWithAccount, reviewer } from '../../../test/actors.ts';
import type { Listener } from '../../../test/browser.ts';
import { DAY_CHANGES, DayActor, dayActor, Entrance, type SeenRow } from '../../../test/school-day.ts';
import { type ClassRoom, World } from '../../../test/world.ts';
import { CalendarDay } from '../calendar/calendar-day.entity.ts';

/** A Tuesday. Pupils are missed from 08:30. */
const TODAY = '2026-11-24';
const TOMORROW = '2026-11-25';

let city: World;
let school: Awaited<ReturnType<World['school']>>;
let room: ClassRoom;
let gate: Entrance;
beforeAll(async () => {
  city = await World.open();
  school = await city.school('ELEMENTARY', '市立晨光國小');
  room = await city.classRoom(school);
  gate = await Entrance.of(city, school);
});
beforeEach(() => {
  city.clock.set(`${TODAY}T08:05:00+08:00`);
});
afterAll(() => city.close());

const listeners: Listener<{ studentDayChanged: SeenRow }>[] = [];
afterEach(() => Promise.all(listeners.splice(0).map((listener) => listener.stop())));

async function follow(actor: DayActor) {
  const listener = await city.listen<{ studentDayChanged: SeenRow }>(actor.browser, DAY_CHANGES);
  listeners.push(listener);
  return listener;
}

describe('when the plans change, whoever follows', () => {
  const save = (admin: DayActor, input: object) =>
    admin.browser.do<{ saveCalendarDay: { id: string } }>(
      'mutation ($input: SaveCalendarDayInput!) { saveCalendarDay(input: $input) { id } }',
      { input },
    );
  const remove = (admin: DayActor, id: string) =>
    admin.browser.do('mutation ($ids: [ID!]!) { removeCalendarDays(ids: $ids) }', { ids: [id] });

  it('hears at once that there is no school today, of the own children and classes, and of nobody else', async () => {
    const own = await city.school('ELEMENTARY');
    const place = await city.classRoom(own);
    const children = [await city.child(place), await city.child(place)];
    const screens = [
      await follow(await dayActor(city, await city.parent(children))),
      await follow(await dayActor(city, place.teacher)),
    ];
    const office = await follow(await dayActor(city, await city.staff(own, ['OFFICE'])));
    const stranger = await follow(await dayActor(city, await city.parent([await city.child(room)])));
    const admin = await dayActor(city, await city.staff(own, ['SCHOOL_ADMIN']));
    const holiday = { schoolId: own.id, kind: 'HOLIDAY', name: '颱風假' };
    await save(admin, { ...holiday, date: TOMORROW });
    const { saveCalendarDay } = await save(admin, { ...holiday, date: TODAY });
    for (const screen of screens) {
      const rows = [await screen.next(), await screen.next()].map(
        ({ studentDayChanged }) => studentDayChanged,
      );
      expect(rows.map(({ day }) => [day.state, day.schoolDay.name])).toEqual([
        ['NO_SCHOOL', '颱風假'],
        ['NO_SCHOOL', '颱風假'],
      ]);
      expect(new Set(rows.map(({ student }) => student.id))).toEqual(new Set(children.map(({ id }) => id)));
      expect(screen.pending).toEqual([]);
    }
    expect((await office.next()).studentDayChanged.day.state).toBe('NO_SCHOOL');
    expect(office.pending).toEqual([]);
    await remove(admin, saveCalendarDay.id);
    for (const screen of screens) expect((await screen.next()).studentDayChanged.day.state).toBe('NOT_YET');
    expect(stranger.pending).toEqual([]);
  });

  it('hears of the city’s calendar, of a file, of hours, periods and lessons', async () => {
    const own = await city.school('ELEMENTARY');
    const place = await city.classRoom(own);
    const screen = await follow(await dayActor(city, await city.parent([await city.child(place)])));
    const next = async () => (await screen.next()).studentDayChanged.day;
    const bureau = await dayActor(city, await city.bureauAdmin());
    const entry = { kind: 'HOLIDAY', name: '颱風假', date: TODAY };
    const { saveCalendarDay } = await save(bureau, entry);
    expect((await next()).schoolDay.name).toBe('颱風假');
    await remove(bureau, saveCalendarDay.id);
    expect((await next()).state).toBe('NOT_YET');
    const admin = await dayActor(city, await city.staff(own, ['SCHOOL_ADMIN']));
    const csv = `日期,類別,名稱\n${TODAY},放假,校慶\n`;
    const imported = await admin.browser.do<{ importCalendar: { applied: boolean } }>(
      'mutation ($input: ImportCalendarInput!) { importCalendar(input: $input) { applied problems { message } } }',
      { input: { schoolId: own.id, csv, dryRun: false } },
    );
    expect(imported).toMatchObject({ importCalendar: { applied: true, problems: [] } });
    expect((await next()).state).toBe('NO_SCHOOL');
    await city.em.nativeDelete(CalendarDay, { school: own.id });
    const hours = { arrivesFrom: '06:00', lateAfter: '07:30', alarmAt: '08:00', leavesFrom: '15:00' };
    await admin.browser.do('mutation ($input: SaveDayRuleInput!) { saveDayRule(input: $input) { id } }', {
      input: { schoolId: own.id, level: 'ELEMENTARY', ...hours },
    });
    expect((await next()).state).toBe('MISSING');
    await admin.browser.do('mutation ($input: SaveTimetableInput!) { saveTimetable(input: $input) { id } }', {
      input: { classGroupId: place.id, lessons: [{ weekday: 2, period: 'P1', subject: '國語' }] },
    });
    expect((await next()).state).toBe('MISSING');
  });
});

describe('a screen whose rights changed', () => {
  it('is sent away to connect anew: of a guardian who is bound to another child, or whose child moves', async () => {
    const person = await city.parent([await city.child(room)]);
    const child = await city.child(room);
    const { browser } = await dayActor(city, person);
    const before = await follow(new DayActor(browser));
    const sent = await guardianWithAccount(browser, person).applyFor(child);
    await (await reviewer(city, room.teacher)).approve(sent);
    expect(await before.closed).toBe(4205);
    const after = await follow(new DayActor(browser));
    await gate.swipe(child, 'ARRIVAL', `${TODAY}T07:45`);
    expect((await after.next()).studentDayChanged.student.id).toBe(child.id);
    const admin = await city.as(await city.staff(school, ['SCHOOL_ADMIN']));
    await admin.do('mutation ($input: EndEnrolmentInput!) { endEnrolment(input: $input) { id } }', {
      input: { studentId: child.id, endsOn: TODAY, reason: 'WITHDRAWAL' },
    });
    expect(await after.closed).toBe(4205);
  });
});
