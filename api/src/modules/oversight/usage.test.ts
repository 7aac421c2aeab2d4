import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Browser } from '../../../test/browser.ts';
import { World } from '../../../test/world.ts';

const USAGE = `query ($from: Date!, $to: Date!) { usage(from: $from, to: $to) {
  date familySignIns studentSignIns staffSignIns failedSignIns activeAccounts leaveRequests swipes notifications pushed } }`;

let city: World;
let bureau: Browser;
beforeAll(async () => {
  city = await World.open();
  const room = await city.classRoom(await city.school());
  const child = await city.child(room);
  bureau = await city.as(await city.bureauAdmin());
  await city.as(await city.parent([child]));
  await city.as(child);
  await city.as(room.teacher);
  await city.as(room.teacher);
});
afterAll(() => city.close());

it('counts each day of the span, whoever signed in as what they are', async () => {
  const { usage } = await bureau.do<{ usage: Record<string, number | string>[] }>(USAGE, {
    from: '2026-11-22',
    to: '2026-11-24',
  });
  expect(usage.map(({ date }) => date)).toEqual(['2026-11-22', '2026-11-23', '2026-11-24']);
  expect(usage[1]).toMatchObject({
    familySignIns: 1,
    studentSignIns: 1,
    staffSignIns: 3,
    failedSignIns: 0,
    activeAccounts: 4,
    leaveRequests: 0,
    swipes: 0,
  });
  expect(usage[0]).toMatchObject({ familySignIns: 0, activeAccounts: 0 });
});

it.each([
  ['2026-11-24', '2026-11-23', 'ENDS_BEFORE_START'],
  ['2026-01-01', '2026-11-23', 'OUT_OF_RANGE'],
])('from %s to %s is no span', async (from, to, reason) => {
  expect(await bureau.refused(USAGE, { from, to })).toMatchObject({ reason, field: 'to' });
});

it('is the bureau’s alone', async () => {
  const admin = await city.as(await city.staff(await city.school(), ['SCHOOL_ADMIN']));
  expect(await admin.refused(USAGE, { from: '2026-11-23', to: '2026-11-23' })).toMatchObject({
    code: 'FORBIDDEN',
  });
});
