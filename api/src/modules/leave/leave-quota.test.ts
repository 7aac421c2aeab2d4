import { schoolYearOf } from '@qinshi/domain';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type LeaveActor, leaveActor, wholeDays } from '../../../test/leave.ts';
import { type Child, World } from '../../../test/world.ts';

/** The last school days of one year, and the first of the next. */
const [JULY, AUGUST] = [wholeDays('2027-07-29', '2027-07-30'), wholeDays('2027-08-02', '2027-08-03')];

let city: World;
let child: Child;
let parent: LeaveActor;
beforeAll(async () => {
  city = await World.open({ LOG_LEVEL: 'silent' });
  const school = await city.school('SENIOR_HIGH', '市立晨光高中');
  child = await city.child(await city.classRoom(school));
  const mother = await city.parent([child]);
  city.clock.set('2027-08-01T08:00:00+08:00');
  // A second school, only so that the semesters of the new year are there as well.
  await city.school();
  city.clock.set('2027-07-26T08:00:00+08:00');
  parent = await leaveActor(city, mother);
});
afterAll(() => city.close());

it('counts each day in the school year in which it lies, also of leave that reaches over both', async () => {
  expect([JULY, AUGUST].map(([day]) => schoolYearOf(day?.date ?? ''))).toEqual([115, 116]);
  const wellbeing = (days: typeof JULY) => ({ type: 'WELLBEING', days });
  const left = async (days: typeof JULY) => (await parent.plan(child, wellbeing(days))).daysLeft;
  const across = await parent.submit(child, wellbeing([...JULY, ...AUGUST]));
  expect(across.dayCount).toBe(4);
  // Two of six are gone in each year: not four in the one in which the leave begins, and none in the other.
  expect(await left(wholeDays('2027-07-28'))).toBe(3);
  expect(await left(wholeDays('2027-08-04'))).toBe(3);
  await parent.submit(child, wellbeing(wholeDays('2027-08-04', '2027-08-05', '2027-08-06', '2027-08-09')));
  expect(await left(wholeDays('2027-07-28'))).toBe(3);
  expect(await parent.refusedSubmit(child, wellbeing(wholeDays('2027-07-28', '2027-08-10')))).toMatchObject({
    reason: 'LEAVE_QUOTA_EXCEEDED',
    params: { days: 6, left: 0 },
  });
  expect((await parent.change(across, wellbeing(JULY))).dayCount).toBe(2);
  expect(await left(wholeDays('2027-08-10'))).toBe(1);
});
