import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { World } from '../../../test/world.ts';

let city: World;
beforeAll(async () => {
  city = await World.open();
});
afterAll(() => city.close());

describe('a first look', () => {
  it('lets a homeroom teacher see an empty queue', async () => {
    const room = await city.classRoom(await city.school());
    const teacher = await city.as(room.teacher);
    const { bindingApplications } = await teacher.do<{ bindingApplications: { totalCount: number } }>(
      '{ bindingApplications { totalCount } }',
    );
    expect(bindingApplications.totalCount).toBe(0);
  });
});
