import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { only } from '../../../test/actors.ts';
import { CORRECT, type DayActor, dayActor, RECORD, type SeenAbsence } from '../../../test/school-day.ts';
import { type Child, type Person, World } from '../../../test/world.ts';
import { scoped } from '../../db/scope.ts';
import { recordSources } from '../../record-sources.ts';
import { School } from '../schools/school.entity.ts';
import { Absence } from './absence.entity.ts';

const TODAY = '2026-11-24';

let city: World;
let child: Child;
let homeroomTeacher: Person;
let teacher: DayActor;
let mother: DayActor;
beforeAll(async () => {
  city = await World.open({ LOG_LEVEL: 'silent' });
  at('10:00');
  const school = await city.school('SENIOR_HIGH', '市立晨光高中');
  const room = await city.classRoom(school, 1);
  child = await city.child(room);
  homeroomTeacher = room.teacher;
  teacher = await dayActor(city, room.teacher);
  mother = await dayActor(city, await city.parent([child]));
});
afterAll(() => city.close());

function at(time: string, date = TODAY): void {
  city.clock.set(`${date}T${time}+08:00`);
}

async function record(period: string): Promise<SeenAbsence> {
  const absences = [{ studentId: child.id, date: TODAY, period, kind: 'UNEXCUSED' }];
  const answer = await teacher.browser.do<{ recordAbsences: SeenAbsence[] }>(RECORD, {
    input: { absences },
  });
  return only(answer.recordAbsences);
}

/** As the API writes an instant in Taipei. */
const iso = (local: string) => new Date(`${local}:00+08:00`).toISOString();

const periodsSeenBy = async (actor: DayActor) =>
  (await actor.absences(child)).map(({ period }) => period).sort();

/** What the database shows to the family at an instant, with no check but its own. */
async function seenAt(instant: string): Promise<string[]> {
  const em = scoped(city.app.deps.orm.em.fork(), {
    kind: 'PARENT',
    studentIds: [child.id],
    now: new Date(instant),
  });
  return (await em.find(Absence, {})).map(({ period }) => period).sort();
}

/** By the school’s wish from now on; its teacher signs in again, idle for longer than a session of staff lasts. */
async function setRule(visibilityDays: number, visibilityHour: number): Promise<void> {
  teacher = await dayActor(city, homeroomTeacher);
  await city.em.nativeUpdate(School, {}, { visibilityDays, visibilityHour });
}

/** One story from a Tuesday on. */
describe('an absence', () => {
  it('is the family’s to read from midnight in Taipei on, and staff’s at once', async () => {
    const { visibleFrom } = await record('P1');
    expect(visibleFrom).toBe(iso('2026-11-25T00:00'));
    expect(await periodsSeenBy(teacher)).toEqual(['P1']);
    expect(await periodsSeenBy(mother)).toEqual([]);
    at('23:59:59.999');
    expect(await periodsSeenBy(mother)).toEqual([]);
    at('00:00:00', '2026-11-25');
    expect(await periodsSeenBy(mother)).toEqual(['P1']);
  });

  it('is held back by the database itself, to the millisecond', async () => {
    expect(await seenAt('2026-11-24T23:59:59.999+08:00')).toEqual([]);
    expect(await seenAt('2026-11-25T00:00:00+08:00')).toEqual(['P1']);
  });

  it('leaves no trace to the family when it is taken back before, nor in the daily word of what is new', async () => {
    await setRule(1, 0);
    const { id } = await record('P2');
    await teacher.browser.do(CORRECT, { input: { id, kind: null, reason: '人在保健室' } });
    at('12:00', '2026-11-27');
    expect(await periodsSeenBy(mother)).toEqual(['P1']);
    expect(await seenAt('2026-11-27T12:00:00+08:00')).toEqual(['P1']);
    const until = new Date('2026-11-27T12:00:00+08:00');
    const became = await Promise.all(
      recordSources.map((source) =>
        source.becameVisible(city.em.fork(), { after: new Date('2026-11-20'), until }),
      ),
    );
    expect(became.flat()).toEqual([{ studentId: child.id, kind: 'ABSENCE', count: 1 }]);
  });

  it('waits as the school has chosen, and what was recorded before keeps its time', async () => {
    await setRule(2, 7);
    expect((await record('P3')).visibleFrom).toBe(iso('2026-11-29T07:00'));
    at('06:59:59', '2026-11-29');
    expect(await periodsSeenBy(mother)).toEqual(['P1']);
    at('07:00:00', '2026-11-29');
    expect(await periodsSeenBy(mother)).toEqual(['P1', 'P3']);
    await setRule(0, 9);
    await record('P4');
    expect(await periodsSeenBy(mother)).toEqual(['P1', 'P3', 'P4']);
  });
});
