import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { only } from '../../../test/actors.ts';
import { type ConductActor, conductActor } from '../../../test/conduct.ts';
import { type Child, type ClassRoom, World } from '../../../test/world.ts';

/** A Tuesday. */
const TODAY = '2026-11-24';

let city: World;
let school: Awaited<ReturnType<World['school']>>;
let room: ClassRoom;
let [one, other] = [] as Child[] as [Child, Child];
let teacher: ConductActor;
let office: ConductActor;
let number = 0;
beforeAll(async () => {
  city = await World.open({ LOG_LEVEL: 'silent' });
  school = await city.school('SENIOR_HIGH', '市立晨光高中');
});
beforeEach(async () => {
  at('10:00');
  number += 1;
  room = await city.classRoom(school, number);
  [one, other] = [await city.child(room), await city.child(room)];
  teacher = await conductActor(city, room.teacher);
  office = await conductActor(city, await city.staff(school, ['OFFICE']));
});
afterAll(() => city.close());

function at(time: string, date = TODAY): void {
  city.clock.set(`${date}T${time}:00+08:00`);
}

const HELPED = { date: TODAY, kind: 'COMMENDATION', count: 2, reason: '協助布置校慶會場' };
const FOUGHT = { date: TODAY, kind: 'MINOR_DEMERIT', count: 1, reason: '在走廊推擠同學' };

describe('what pupils receive', () => {
  it('is recorded for several at once, seen by staff, audited, and theirs alone', async () => {
    const records = await teacher.record([one, other], HELPED);
    expect(records.map(({ student, count, recordedBy }) => [student.id, count, recordedBy])).toEqual([
      [one.id, 2, room.teacher.name],
      [other.id, 2, room.teacher.name],
    ]);
    expect((await office.of(one)).map(({ reason }) => reason)).toEqual([HELPED.reason]);
    expect((await teacher.list()).totalCount).toBe(2);
    expect(
      (await teacher.list({ search: one.name.slice(1) })).nodes.map(({ student }) => student.id),
    ).toContain(one.id);
    expect((await office.list({ classGroup: room.id, kinds: ['WARNING'] })).totalCount).toBe(0);
    const [first] = records;
    expect(await city.auditOf({ id: first?.id ?? '' })).toMatchObject([
      { action: 'conduct.recorded', details: { kind: 'COMMENDATION', count: 2 } },
    ]);
    const stranger = await conductActor(city, (await city.classRoom(school, 50 + number)).teacher);
    expect((await stranger.list()).totalCount).toBe(0);
  });

  it('is corrected with its history, by one who has seen the latest state', async () => {
    const record = only(await teacher.record([one], HELPED));
    const correction = { id: record.id, version: 1, kind: 'MINOR_MERIT', count: 1, reason: '校慶總召' };
    const corrected = await office.do('correctConduct', { ...correction, note: '依獎懲會決議' });
    expect(corrected).toMatchObject({ kind: 'MINOR_MERIT', count: 1, version: 2 });
    expect(corrected.visibleFrom).toBe(record.visibleFrom);
    expect(await teacher.refused('correctConduct', { ...correction, note: '同時更正' })).toMatchObject({
      code: 'CONFLICT',
      reason: 'VERSION_STALE',
    });
    expect(await teacher.historyOf(record)).toEqual([
      { deed: 'RECORDED', kind: 'COMMENDATION', note: null },
      { deed: 'CORRECTED', kind: 'MINOR_MERIT', note: '依獎懲會決議' },
    ]);
  });

  it('is refused where there can be none, naming what is wrong', async () => {
    const refused = (more: object, children = [one]) =>
      teacher.refused('recordConduct', {
        studentIds: children.map(({ id }) => id),
        ...HELPED,
        ...more,
      });
    expect(await refused({ date: '2026-11-25' })).toMatchObject({ reason: 'DAY_AHEAD', field: 'date' });
    expect(await refused({ count: 0 })).toMatchObject({ reason: 'CONDUCT_COUNT' });
    expect(await refused({ count: 10 })).toMatchObject({ reason: 'CONDUCT_COUNT' });
    expect(await refused({ reason: '   ' })).toMatchObject({ reason: 'REASON_REQUIRED', field: 'reason' });
    expect(await refused({ reason: '好'.repeat(10_000) })).toMatchObject({ reason: 'TOO_LONG' });
    expect(await refused({ kind: 'GUIDANCE' })).toMatchObject({
      reason: 'CONDUCT_KIND_NOT_HERE',
      field: 'kind',
    });
    const elsewhere = await city.child(await city.classRoom(await city.school('SENIOR_HIGH'), 1));
    expect(await refused({}, [one, elsewhere])).toMatchObject({ code: 'NOT_FOUND' });
    expect(await teacher.of(one)).toEqual([]);
  });

  it('is refused for a pupil who has left, and stays with the school that gave it', async () => {
    const record = only(await teacher.record([one], FOUGHT));
    at('09:00', '2026-11-26');
    const next = await city.school('SENIOR_HIGH', '市立遠山高中');
    const nextRoom = await city.classRoom(next, number);
    await city.move(one, nextRoom);
    const former = await conductActor(city, room.teacher);
    const late = { studentIds: [one.id], ...FOUGHT, date: '2026-11-26' };
    expect(await former.refused('recordConduct', late)).toMatchObject({
      reason: 'CONDUCT_PUPIL_GONE',
      field: 'date',
    });
    // The new school reads what the old one gave, and leaves it to it.
    const reader = await conductActor(city, nextRoom.teacher);
    expect((await reader.of(one)).map(({ id }) => id)).toEqual([record.id]);
    const recall = { id: record.id, version: 1, note: '查證後撤銷' };
    expect(await reader.refused('recallConduct', recall)).toMatchObject({ code: 'NOT_FOUND' });
    const keeper = await conductActor(city, await city.staff(school, ['OFFICE']));
    expect((await keeper.list({ kinds: [FOUGHT.kind] })).nodes).toContainEqual(
      expect.objectContaining({ id: record.id, student: { id: one.id, name: one.name } }),
    );
    expect(await keeper.do('recallConduct', recall)).toMatchObject({ state: 'RECALLED' });
  });
});

describe('an elementary school', () => {
  it('encourages and guides: it knows no demerits, and guidance is no family’s to read', async () => {
    const elementary = await city.school('ELEMENTARY', '市立幼苗國小');
    const class1 = await city.classRoom(elementary, 1);
    const child = await city.child(class1);
    const homeroom = await conductActor(city, class1.teacher);
    expect(await homeroom.refused('recordConduct', { studentIds: [child.id], ...FOUGHT })).toMatchObject({
      reason: 'CONDUCT_KIND_NOT_HERE',
      field: 'kind',
    });
    const note = { ...HELPED, kind: 'GUIDANCE', count: 1, reason: '與學生談近日情緒' };
    expect(
      await homeroom.refused('recordConduct', { studentIds: [child.id], ...note, count: 2 }),
    ).toMatchObject({ reason: 'CONDUCT_COUNT' });
    await homeroom.record([child], note);
    await homeroom.record([child], HELPED);
    expect((await homeroom.list()).nodes.map(({ kind }) => kind)).toEqual(['COMMENDATION', 'GUIDANCE']);
    at('10:00', '2026-11-26');
    const mother = await conductActor(city, await city.parent([child]));
    expect((await mother.of(child)).map(({ kind }) => kind)).toEqual(['COMMENDATION']);
  });
});

describe('the cancellation of a demerit', () => {
  const ask = (actor: ConductActor, recordId: string) =>
    actor.do('requestConductCancellation', { recordId, reason: '完成愛校服務八小時' });

  it('is asked for by family or homeroom teacher, decided once by the office, and seen by all', async () => {
    const record = only(await teacher.record([one], FOUGHT));
    at('09:00', '2026-11-26');
    const mother = await conductActor(city, await city.parent([one]));
    expect((await ask(mother, record.id)).cancellation).toMatchObject({ granted: null });
    expect(
      await mother.refused('requestConductCancellation', { recordId: record.id, reason: '再一次' }),
    ).toMatchObject({
      code: 'CONFLICT',
      reason: 'CANCELLATION_WAITING',
    });
    const deciding = await conductActor(city, await city.staff(school, ['OFFICE']));
    const waiting = only((await deciding.list({ waiting: true })).nodes);
    const decision = { id: waiting.cancellation?.id ?? '', granted: true };
    const homeroom = await conductActor(city, room.teacher);
    expect(await homeroom.refused('decideConductCancellation', decision)).toMatchObject({
      code: 'FORBIDDEN',
    });
    expect(
      await deciding.refused('decideConductCancellation', { ...decision, granted: false }),
    ).toMatchObject({ reason: 'REASON_REQUIRED', field: 'comment' });
    const answers = await Promise.allSettled([
      deciding.do('decideConductCancellation', decision),
      deciding.do('decideConductCancellation', decision),
    ]);
    expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(await deciding.refused('decideConductCancellation', decision)).toMatchObject({
      code: 'CONFLICT',
      reason: 'CANCELLATION_DECIDED',
    });
    expect(only(await mother.of(one))).toMatchObject({
      state: 'CANCELLED',
      cancelledOn: '2026-11-26',
      recordedBy: null,
      cancellation: { granted: true },
    });
    expect((await homeroom.historyOf(record)).map(({ deed }) => deed)).toEqual(['RECORDED', 'CANCELLED']);
    const settled = { id: record.id, version: 2, note: '撤銷' };
    expect(await deciding.refused('recallConduct', settled)).toMatchObject({ reason: 'CONDUCT_SETTLED' });
  });

  it('is only for demerits that the asker may read', async () => {
    const merit = only(await teacher.record([one], HELPED));
    const demerit = only(await teacher.record([one], FOUGHT));
    const wish = (recordId: string) => ({ recordId, reason: '表現良好' });
    expect(await teacher.refused('requestConductCancellation', wish(merit.id))).toMatchObject({
      reason: 'CONDUCT_NO_DEMERIT',
    });
    const mother = await conductActor(city, await city.parent([one]));
    expect(await mother.refused('requestConductCancellation', wish(demerit.id))).toMatchObject({
      code: 'NOT_FOUND',
    });
    at('10:00', '2026-11-26');
    const stranger = await conductActor(city, await city.parent([other]));
    expect(await stranger.refused('requestConductCancellation', wish(demerit.id))).toMatchObject({
      code: 'NOT_FOUND',
    });
  });
});
