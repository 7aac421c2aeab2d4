import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { only } from '../../../test/actors.ts';
import { leaveActor, wholeDays } from '../../../test/leave.ts';
import { type DayActor, dayActor, Entrance, NOTE, type SeenRow, TELL } from '../../../test/school-day.ts';
import { type Child, type ClassRoom, type Person, World } from '../../../test/world.ts';
import { raiseMissingAlarms } from './alarm.job.ts';

/** A Tuesday. Pupils are missed from 08:30. */
const TODAY = '2026-11-24';
const MORNING = ['EARLY', 'ASSEMBLY', 'P1', 'P2', 'P3', 'P4'];

let city: World;
let school: Awaited<ReturnType<World['school']>>;
let room: ClassRoom;
let gate: Entrance;
let number = 0;
beforeAll(async () => {
  city = await World.open();
  school = await city.school('ELEMENTARY', '市立晨光國小');
  gate = await Entrance.of(city, school);
});
// A class of its own for each test: whoever is missing elsewhere tells nobody here.
beforeEach(async () => {
  at('08:05');
  number += 1;
  room = await city.classRoom(school, number);
});
afterAll(() => city.close());

function at(time: string, date = TODAY): void {
  city.clock.set(`${date}T${time}:00+08:00`);
}

interface Family {
  child: Child;
  mother: Person;
}

async function family(): Promise<Family> {
  const child = await city.child(room);
  return { child, mother: await city.parent([child]) };
}

/** What the queue does each minute. */
const minute = () => raiseMissingAlarms.run(city.app.deps, {});

interface Told {
  kind: string;
  audience: string;
  path: string;
  params: Record<string, unknown>;
}

async function told({ accountId }: Pick<Person, 'accountId'>): Promise<Told[]> {
  return city.em.execute<Told[]>(
    'select kind, audience, path, params from notification where account_id = ? order by created_at, id',
    [accountId],
  );
}
const kinds = async (person: Pick<Person, 'accountId'>) => (await told(person)).map(({ kind }) => kind);

describe('at the hour', () => {
  it('family and homeroom teacher are told of a pupil who is missing, and not a minute before', async () => {
    const { child, mother } = await family();
    at('08:29');
    await minute();
    expect(await kinds(mother)).toEqual([]);
    at('08:30');
    await minute();
    expect(only(await told(mother))).toMatchObject({
      kind: 'MISSING',
      audience: 'FAMILY',
      path: `/leave/new?child=${child.id}&date=${TODAY}`,
      params: { name: child.name, className: null },
    });
    expect(only(await told(room.teacher))).toMatchObject({
      kind: 'MISSING',
      audience: 'SCHOOL',
      params: { className: room.name },
    });
    const today = await (await dayActor(city, mother)).today(child);
    expect(today).toMatchObject({ state: 'MISSING', alarmedAt: `${TODAY}T00:30:00.000Z` });
  });

  it('it is told once, by however many workers and minutes', async () => {
    const families = await Promise.all(Array.from({ length: 5 }, family));
    at('08:30');
    await Promise.all([minute(), minute(), minute(), minute()]);
    at('08:31');
    await Promise.all([minute(), minute()]);
    for (const { mother } of families) expect(await kinds(mother)).toEqual(['MISSING']);
    expect(await kinds(room.teacher)).toEqual(Array(5).fill('MISSING'));
  });

  it('nobody is told of whoever came, or was seen by a teacher', async () => {
    const [came, seen] = [await family(), await family()];
    await gate.swipe(came.child, 'ARRIVAL', `${TODAY}T07:40`);
    at('08:20');
    const teacher = await dayActor(city, room.teacher);
    await teacher.call(room, TODAY, 'ASSEMBLY', {});
    at('08:30');
    await minute();
    expect(await kinds(came.mother)).toEqual(['ARRIVAL']);
    expect(await kinds(seen.mother)).toEqual([]);
    expect(await kinds(room.teacher)).toEqual([]);
  });

  it('nobody is told of whoever comes at that very moment', async () => {
    const { child, mother } = await family();
    at('08:30');
    const waiting = async () => {
      const [row] = await city.em.execute<{ count: number }[]>(
        `select count(distinct pid)::int as count from pg_locks
         where not granted and pid in (select pid from pg_stat_activity where datname = current_database())`,
      );
      return row?.count ?? 0;
    };
    const deeds: Promise<void>[] = [];
    await city.em.fork().transactional(async (tx) => {
      // Word to the mother has to wait: swipe and alarm are under way at once, and neither is committed.
      await tx.execute('select from account where id = ? for update', [mother.accountId]);
      deeds.push(gate.swipe(child, 'ARRIVAL', `${TODAY}T08:30`));
      await expect.poll(waiting).toBeGreaterThan(0);
      deeds.push(minute());
      await expect.poll(waiting).toBeGreaterThan(1);
    });
    await Promise.all(deeds);
    expect(await kinds(mother)).toEqual(['ARRIVAL']);
    expect(await kinds(room.teacher)).toEqual([]);
  });

  it('nobody is told of whoever went home late last night', async () => {
    const { child, mother } = await family();
    await gate.swipe(child, 'DEPARTURE', `${TODAY}T00:10`);
    at('08:30');
    await minute();
    expect(await kinds(mother)).toContain('MISSING');
  });

  it('nobody is told of leave, granted or asked for', async () => {
    const [granted, asked] = [await family(), await family()];
    const guardian = await leaveActor(city, granted.mother);
    const sent = await guardian.submit(granted.child, { days: wholeDays(TODAY) });
    await (await leaveActor(city, room.teacher)).approve(sent);
    await (await leaveActor(city, asked.mother)).submit(asked.child, { days: wholeDays(TODAY) });
    at('08:30');
    await minute();
    for (const { mother } of [granted, asked]) expect(await kinds(mother)).not.toContain('MISSING');
    expect(await kinds(room.teacher)).not.toContain('MISSING');
  });

  it('leave of the morning is waited for until it is over, and then as long as in the morning', async () => {
    const { child, mother } = await family();
    const guardian = await leaveActor(city, mother);
    const sent = await guardian.submit(child, { days: [{ date: TODAY, periods: MORNING }] });
    await (await leaveActor(city, room.teacher)).approve(sent);
    for (const time of ['08:30', '12:00', '13:19']) {
      at(time);
      await minute();
    }
    expect(await kinds(mother)).not.toContain('MISSING');
    at('13:20');
    await minute();
    expect(await kinds(mother)).toContain('MISSING');
  });

  it('leave of the afternoon changes nothing in the morning', async () => {
    const { child, mother } = await family();
    const guardian = await leaveActor(city, mother);
    await guardian.submit(child, { days: [{ date: TODAY, periods: ['P5', 'P6', 'P7'] }] });
    at('08:30');
    await minute();
    expect(await kinds(mother)).toContain('MISSING');
  });

  it('nobody is told without school, nor after it', async () => {
    const { mother } = await family();
    at('09:00', '2026-11-28');
    await minute();
    at('17:00');
    await minute();
    expect(await kinds(mother)).toEqual([]);
  });

  it('nobody is told after the lessons of a half day', async () => {
    const { mother } = await family();
    const HALF_DAY = '2026-12-02';
    await city.em.execute(
      `insert into calendar_day (id, school_id, date, kind, name, ends_at)
       values (gen_random_uuid(), ?, ?, 'HALF_DAY', '校慶', '12:00') on conflict do nothing`,
      [school.id, HALF_DAY],
    );
    at('12:30', HALF_DAY);
    await minute();
    expect(await kinds(mother)).toEqual([]);
    at('11:00', HALF_DAY);
    await minute();
    expect(await kinds(mother)).toEqual(['MISSING']);
  });

  it('nobody is told of a class that is on a trip, nor of whom the school knows something', async () => {
    const [out, known] = [await family(), await family()];
    const teacher = await dayActor(city, room.teacher);
    await teacher.browser.do(NOTE, {
      input: { studentId: known.child.id, date: TODAY, reason: 'WITH_SCHOOL' },
    });
    const other = await city.classRoom(school, 50 + number);
    await city.move(out.child, other);
    await goOut(other);
    at('08:30');
    await minute();
    expect(await kinds(out.mother)).toEqual([]);
    expect(await kinds(known.mother)).toEqual([]);
    expect(await (await dayActor(city, out.mother)).today(out.child)).toMatchObject({
      state: 'NOT_YET',
      outing: '校外教學',
    });
  });
});

describe('afterwards', () => {
  it('leave that is filed clears the alarm, and an arrival calls it off', async () => {
    const [ill, late] = [await family(), await family()];
    at('08:30');
    await minute();
    const sent = await (await leaveActor(city, ill.mother)).submit(ill.child, { days: wholeDays(TODAY) });
    await (await leaveActor(city, room.teacher)).approve(sent);
    expect((await (await dayActor(city, ill.mother)).today(ill.child)).state).toBe('ON_LEAVE');
    at('08:40');
    await gate.swipe(late.child, 'ARRIVAL', `${TODAY}T08:40`);
    expect((await told(late.mother)).map(({ kind, params }) => [kind, params.afterAlarm])).toEqual([
      ['MISSING', undefined],
      ['ARRIVAL', true],
    ]);
    at('08:41');
    await minute();
    expect(await kinds(late.mother)).toEqual(['MISSING', 'ARRIVAL']);
  });
});

describe('word that comes late', () => {
  it('is not sent of a child who has come, has leave, or is explained by then; whom a teacher asked to tell, it reaches', async () => {
    const families = [await family(), await family(), await family(), await family(), await family()];
    const [came, asked, noted, still, tapped] = families as [Family, Family, Family, Family, Family];
    const teacher = await dayActor(city, room.teacher);
    const note = ({ child }: Family) =>
      teacher.browser.do(NOTE, { input: { studentId: child.id, date: TODAY, reason: 'SICK' } });
    await note(tapped);
    at('08:30');
    await minute();
    await teacher.browser.do(TELL, { input: { studentId: tapped.child.id, date: TODAY } });
    // Nobody has carried anything yet: the worker, or a push service, was away.
    at('08:40');
    await gate.swipe(came.child, 'ARRIVAL', `${TODAY}T08:39`);
    await (await leaveActor(city, asked.mother)).submit(asked.child, { days: wholeDays(TODAY) });
    await note(noted);
    await city.app.drainJobs();
    const mails = (await city.outbox()).filter(({ subject }) => subject?.includes('尚未到校'));
    const addressees = families.map(({ mother }) => mails.filter(({ to }) => to === mother.username).length);
    expect(addressees).toEqual([0, 0, 0, 1, 1]);
    expect(await kinds(still.mother)).toEqual(['MISSING']);
    expect(await kinds(came.mother)).toEqual(['MISSING', 'ARRIVAL']);
  });
});

describe('a teacher’s tap', () => {
  const tell = (actor: DayActor, child: Child) =>
    actor.browser.do<{ notifyGuardians: SeenRow }>(TELL, { input: { studentId: child.id, date: TODAY } });

  const refused = (actor: DayActor, { id }: Child, date = TODAY) =>
    actor.browser.refused(TELL, { input: { studentId: id, date } });

  it('tells the family at once; the school’s own hour tells nothing more, and the second tap says so', async () => {
    const { child, mother } = await family();
    at('08:31');
    const teacher = await dayActor(city, room.teacher);
    const { notifyGuardians } = await tell(teacher, child);
    expect(notifyGuardians.day.alarmedAt).toBe(`${TODAY}T00:31:00.000Z`);
    at('08:35');
    expect(await refused(teacher, child)).toMatchObject({
      code: 'CONFLICT',
      reason: 'TOLD_ALREADY',
      params: { at: '08:31' },
    });
    await minute();
    expect(await kinds(mother)).toEqual(['MISSING']);
    // One’s own deed is no news.
    expect(await kinds(room.teacher)).toEqual([]);
    expect((await city.auditOf(child)).map(({ action }) => action)).toEqual(['guardians.told']);
  });

  it('is refused after the school’s own alarm, and no success is made of it', async () => {
    const { child, mother } = await family();
    at('08:30');
    await minute();
    at('08:40');
    const teacher = await dayActor(city, room.teacher);
    expect(await refused(teacher, child)).toMatchObject({ reason: 'TOLD_ALREADY', params: { at: '08:30' } });
    expect(await kinds(mother)).toEqual(['MISSING']);
    expect(await city.auditOf(child)).toEqual([]);
  });

  it('is refused for whoever is not missing, and where nobody is bound', async () => {
    const { child } = await family();
    const unbound = await city.child(room);
    at('08:20');
    const teacher = await dayActor(city, room.teacher);
    expect(await refused(teacher, child)).toMatchObject({ code: 'CONFLICT', reason: 'NOT_MISSING' });
    at('08:31');
    expect(await refused(teacher, unbound)).toMatchObject({ code: 'CONFLICT', reason: 'NOBODY_TO_TELL' });
    expect(await refused(teacher, child, '2026-11-20')).toMatchObject({ reason: 'NOT_MISSING' });
  });
});

const SAVE = `mutation ($input: SaveOutingInput!) { saveOuting(input: $input) {
  id name startsOn endsOn classGroups { id } } }`;
const OUTINGS = 'query ($id: ID!) { school(id: $id) { outings { id name classGroups { id } } } }';

interface SavedOuting {
  id: string;
  name: string;
  classGroups: { id: string }[];
}

async function goOut({ id }: ClassRoom): Promise<SavedOuting> {
  const office = await city.as(await city.staff(school, ['OFFICE']));
  const { saveOuting } = await office.do<{ saveOuting: SavedOuting }>(SAVE, {
    input: { schoolId: school.id, name: '校外教學', startsOn: TODAY, endsOn: TODAY, classGroupIds: [id] },
  });
  return saveOuting;
}

describe('a trip', () => {
  it('is saved, changed and taken back by the office', async () => {
    const office = await city.as(await city.staff(school, ['OFFICE']));
    const saved = await goOut(room);
    const other = await city.classRoom(school, 80);
    const input = {
      id: saved.id,
      schoolId: school.id,
      name: '隔宿露營',
      startsOn: TODAY,
      endsOn: '2026-11-25',
    };
    await office.do(SAVE, { input: { ...input, classGroupIds: [room.id, other.id] } });
    const listed = async () =>
      (
        await office.do<{ school: { outings: SavedOuting[] } }>(OUTINGS, { id: school.id })
      ).school.outings.filter(({ id }) => id === saved.id);
    expect(only(await listed())).toMatchObject({ name: '隔宿露營' });
    expect(
      only(await listed())
        .classGroups.map(({ id }) => id)
        .sort(),
    ).toEqual([room.id, other.id].sort());
    await office.do('mutation ($id: ID!) { removeOuting(id: $id) }', { id: saved.id });
    expect(await listed()).toEqual([]);
  });

  it('is refused with days or classes that cannot be', async () => {
    const office = await city.as(await city.staff(school, ['OFFICE']));
    const elsewhere = await city.classRoom(await city.school());
    const input = { schoolId: school.id, name: '校外教學', startsOn: TODAY, endsOn: TODAY };
    const refused = (change: object) =>
      office.refused(SAVE, { input: { ...input, classGroupIds: [room.id], ...change } });
    expect(await refused({ endsOn: '2026-11-23' })).toMatchObject({
      reason: 'ENDS_BEFORE_START',
      field: 'endsOn',
    });
    expect(await refused({ endsOn: '2026-12-25' })).toMatchObject({
      reason: 'OUT_OF_RANGE',
      field: 'endsOn',
    });
    expect(await refused({ name: '  ' })).toMatchObject({ reason: 'REQUIRED', field: 'name' });
    expect(await refused({ classGroupIds: [elsewhere.id] })).toMatchObject({ code: 'NOT_FOUND' });
    const teacher = await city.as(room.teacher);
    expect(await teacher.refused(SAVE, { input: { ...input, classGroupIds: [room.id] } })).toMatchObject({
      code: 'FORBIDDEN',
    });
  });
});
