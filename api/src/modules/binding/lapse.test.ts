import { afterAll, beforeAll, expect, it } from 'vitest';
import { newGuardian, only, reviewer } from '../../../test/actors.ts';
import { World } from '../../../test/world.ts';
import { applyRetention } from '../data-rights/retention.job.ts';

let city: World;
beforeAll(async () => {
  city = await World.open();
});
afterAll(() => city.close());

it('an application that nobody decided for ninety days is over, the applicant is told, and may apply again', async () => {
  const room = await city.classRoom(await city.school());
  const child = await city.child(room);
  const mother = await newGuardian(city);
  const sent = await mother.applyFor(child);
  city.clock.advance(89 * 24 * 60);
  await applyRetention.run(city.app.deps, {});
  const teacher = await reviewer(city, room.teacher);
  expect(await teacher.open(sent)).toMatchObject({ status: 'SUBMITTED' });

  city.clock.advance(2 * 24 * 60);
  await applyRetention.run(city.app.deps, {});
  const again = await newGuardian(city, mother.data);
  expect(only(await again.progress())).toMatchObject({
    status: 'REJECTED',
    rejectionReason: expect.stringContaining('未能'),
  });
  const mail = (await city.outbox()).find(({ subject }) => subject?.includes('已逾期結束'));
  expect(mail).toMatchObject({ to: mother.data.email, text: expect.stringContaining('重新申請') });
  expect(mail?.text).not.toContain(child.name);
  expect((await city.auditOf(sent)).map(({ action }) => action)).toEqual([
    'binding.submitted',
    'binding.viewed',
    'binding.lapsed',
  ]);
  expect(await again.applyFor(child)).toMatchObject({ status: 'SUBMITTED' });
});
