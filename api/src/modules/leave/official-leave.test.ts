import { afterAll, beforeAll, expect, it } from 'vitest';
import { type LeaveActor, leaveActor, postHolder } from '../../../test/leave.ts';
import { statementsOf } from '../../../test/schema/count-statements.ts';
import { type ClassRoom, World } from '../../../test/world.ts';

let city: World;
let officer: LeaveActor;
let [few, many] = [] as ClassRoom[] as [ClassRoom, ClassRoom];
beforeAll(async () => {
  city = await World.open({ LOG_LEVEL: 'silent' });
  const school = await city.school('ELEMENTARY', '市立晨光國小');
  [few, many] = [await city.classRoom(school, 1), await city.classRoom(school, 2)];
  for (const [room, size] of [
    [few, 2],
    [many, 40],
  ] as const)
    for (let seat = 0; seat < size; seat += 1) await city.parent([await city.child(room)]);
  officer = await leaveActor(city, await postHolder(city, school, '生教組長'));
});
afterAll(() => city.close());

it('is written in as many statements for forty pupils as for two, their families and the answer included', async () => {
  // What is read once in the life of a process is read before anything is counted.
  await officer.grant({ classGroupIds: [few.id], days: [{ date: '2026-12-01', periods: [] }] });
  const counted = async ({ id }: ClassRoom) => {
    let granted = 0;
    const statements = await statementsOf(async () => {
      granted = (await officer.grant({ classGroupIds: [id] })).granted.length;
    });
    return { granted, statements };
  };
  const [small, large] = [await counted(few), await counted(many)];
  expect([small.granted, large.granted]).toEqual([2, 40]);
  expect(large.statements.length, large.statements.join('\n')).toBeLessThanOrEqual(small.statements.length);
  const [told] = await city.em.execute<{ count: number }[]>(
    `select count(*)::int as count from notification where kind = 'LEAVE_DECIDED'`,
  );
  expect(told?.count).toBe(2 + 2 + 40);
});
