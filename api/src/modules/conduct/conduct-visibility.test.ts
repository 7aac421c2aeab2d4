import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { only } from '../../../test/actors.ts';
import { type ConductActor, conductActor } from '../../../test/conduct.ts';
import { type Child, type ClassRoom, type Person, World } from '../../../test/world.ts';
import { scoped } from '../../db/scope.ts';
import { ConductRecord } from './conduct-record.entity.ts';

const DAY = '2026-11-24';
const AWARD = { date: DAY, kind: 'COMMENDATION', count: 1 };

let city: World;
let school: Awaited<ReturnType<World['school']>>;
let room: ClassRoom;
let child: Child;
let parent: Person;
let mother: ConductActor;
let pupil: ConductActor;
beforeAll(async () => {
  city = await World.open({ LOG_LEVEL: 'silent' });
  at('10:00');
  school = await city.school('JUNIOR_HIGH', '市立晨光國中');
  room = await city.classRoom(school, 1);
  child = await city.child(room);
  parent = await city.parent([child]);
  mother = await conductActor(city, parent);
  pupil = await conductActor(city, child);
});
afterAll(() => city.close());

function at(time: string, date = DAY): void {
  city.clock.set(`${date}T${time}+08:00`);
}

/** Who has sat idle for longer than a session of staff lasts signs in again. */
const teacher = () => conductActor(city, room.teacher);
const reasonsOf = async (actor: ConductActor) => (await actor.of(child)).map(({ reason }) => reason);

/** What the database shows to the family at an instant, with no check but its own. */
async function shownAt(instant: string): Promise<string[]> {
  const em = scoped(city.app.deps.orm.em.fork(), {
    kind: 'PARENT',
    studentIds: [child.id],
    now: new Date(instant),
  });
  const records = await em.find(ConductRecord, {}, { orderBy: { id: 'asc' } });
  return records.map(({ reason }) => reason);
}

/** One story over a few days. */
describe('what was recorded today', () => {
  it('staff see at once; family and pupil from midnight in Taipei on', async () => {
    await (await teacher()).record([child], { ...AWARD, reason: '拾金不昧' });
    expect(await reasonsOf(await teacher())).toEqual(['拾金不昧']);
    expect(await reasonsOf(mother)).toEqual([]);
    expect(await reasonsOf(pupil)).toEqual([]);
    at('23:59:59.999');
    expect(await reasonsOf(mother)).toEqual([]);
    at('00:00:00', '2026-11-25');
    expect(await reasonsOf(mother)).toEqual(['拾金不昧']);
    expect(await reasonsOf(await conductActor(city, child))).toEqual(['拾金不昧']);
  });

  it('is held back by the database itself, to the millisecond', async () => {
    expect(await shownAt('2026-11-24T23:59:59.999+08:00')).toEqual([]);
    expect(await shownAt('2026-11-25T00:00:00+08:00')).toEqual(['拾金不昧']);
  });

  it('is never seen when it was taken back before midnight; afterwards it stands there as taken back', async () => {
    const hasty = only(await (await teacher()).record([child], { ...AWARD, reason: '登錯學生' }));
    at('23:59:00', '2026-11-25');
    await (await teacher()).do('recallConduct', { id: hasty.id, version: 1, note: '登錯學生' });
    at('00:00:00', '2026-11-27');
    expect(await reasonsOf(mother)).toEqual(['拾金不昧']);
    expect(await shownAt('2026-11-27T00:00:00+08:00')).toEqual(['拾金不昧']);
    const [known] = await mother.of(child);
    await (await teacher()).do('recallConduct', { id: known?.id ?? '', version: 1, note: '查無此事' });
    expect((await mother.of(child)).map(({ state }) => state)).toEqual(['RECALLED']);
    expect((await (await teacher()).list()).nodes.map(({ state }) => state)).toEqual([
      'RECALLED',
      'RECALLED',
    ]);
  });

  it('waits as the school’s administrator has set it, from then on', async () => {
    const admin = await city.as(await city.staff(school, ['SCHOOL_ADMIN']));
    const SAVE = `mutation ($input: SaveVisibilityInput!) {
      saveVisibility(input: $input) { visibilityDays visibilityHour } }`;
    const input = { schoolId: school.id, days: 2, hour: 7 };
    expect(await admin.do(SAVE, { input })).toEqual({
      saveVisibility: { visibilityDays: 2, visibilityHour: 7 },
    });
    expect(await city.auditOf({ id: school.id })).toMatchObject([
      { action: 'visibility.saved', details: { days: 2, hour: 7 } },
    ]);
    expect(await admin.refused(SAVE, { input: { ...input, days: 31 } })).toMatchObject({
      reason: 'OUT_OF_RANGE',
    });
    const office = await city.as(await city.staff(school, ['OFFICE']));
    expect(await office.refused(SAVE, { input })).toMatchObject({ code: 'FORBIDDEN' });
    const other = await city.school('JUNIOR_HIGH');
    expect(await admin.refused(SAVE, { input: { ...input, schoolId: other.id } })).toMatchObject({
      code: 'NOT_FOUND',
    });
    at('10:00:00', '2026-11-28');
    await (await teacher()).record([child], { ...AWARD, reason: '校慶服務' });
    at('06:59:59', '2026-11-30');
    expect(await reasonsOf(mother)).toEqual(['拾金不昧']);
    at('07:00:00', '2026-11-30');
    expect(await reasonsOf(mother)).toEqual(['校慶服務', '拾金不昧']);
  });
});

describe('the daily word of new records', () => {
  const MINE = '{ notifications { nodes { kind title body path } } }';
  interface Mine {
    notifications: { nodes: { kind: string; title: string; body: string; path: string }[] };
  }
  const newsOf = async (actor: ConductActor) =>
    (await actor.browser.do<Mine>(MINE)).notifications.nodes.filter(({ kind }) => kind === 'RECORDS_VISIBLE');
  const run = async () => {
    for (let times = 0; times < 2; times += 1) {
      await city.em.execute(`select graphile_worker.add_job('tellOfNewRecords', '{}'::json)`);
      await city.app.drainJobs();
    }
  };

  it('comes once a day, at seven, to family and pupil, and says how many of what', async () => {
    const family = await city.classRoom(school, 2);
    const [elder, younger] = [await city.child(family), await city.child(family)];
    const person = await city.parent([elder, younger]);
    const father = await conductActor(city, person);
    at('15:00:00', '2026-12-01');
    const keeper = await conductActor(city, family.teacher);
    await keeper.record([elder, younger], { ...AWARD, reason: '秩序評比第一' });
    await keeper.record([elder], { ...AWARD, reason: '整潔評比第一' });
    at('06:30:00', '2026-12-03');
    await run();
    expect(await newsOf(father)).toEqual([]);
    at('07:10:00', '2026-12-03');
    await run();
    const told = only(await newsOf(father));
    expect(told.title).toContain('3 筆新的在校紀錄');
    expect(told.body).toContain(`${elder.name}：獎懲 2 筆`);
    expect(told.body).toContain(`${younger.name}：獎懲 1 筆`);
    expect(told.path).toBe('/');
    const own = only(await newsOf(await conductActor(city, younger)));
    expect(own).toMatchObject({
      title: '你有 1 筆新的在校紀錄',
      path: `/children/${younger.id}/conduct`,
    });
    // A mailbox and a locked screen learn that there is something, and no more.
    const mails = (await city.outbox()).filter(({ to }) => to === person.username);
    expect(mails.every(({ text }) => !text.includes('獎懲'))).toBe(true);
    at('12:00:00', '2026-12-03');
    await run();
    expect(await newsOf(father)).toHaveLength(1);
  });

  it('goes on the next day where it left off, so that nothing is told twice or left out', async () => {
    const family = await city.classRoom(school, 3);
    const only1 = await city.child(family);
    const father = await conductActor(city, await city.parent([only1]));
    at('15:00:00', '2026-12-07');
    await (await conductActor(city, family.teacher)).record([only1], { ...AWARD, reason: '一' });
    at('08:00:00', '2026-12-09');
    await run();
    await city.em.execute('update school set visibility_days = 0 where id = ?', [school.id]);
    at('11:00:00', '2026-12-09');
    await (await conductActor(city, family.teacher)).record([only1], { ...AWARD, reason: '二' });
    at('13:00:00', '2026-12-09');
    await run();
    expect((await newsOf(father)).map(({ body }) => body)).toEqual(['獎懲 1 筆。']);
    at('07:00:00', '2026-12-10');
    await run();
    expect(await newsOf(father)).toHaveLength(2);
  });
});
