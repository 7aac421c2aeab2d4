import { className } from '@qinshi/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from '../../../test/browser.ts';
import { World } from '../../../test/world.ts';
import { ClassGroup } from './class-group.entity.ts';

const NUMBERS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 19, 20, 21, 30];

let city: World;
let clerk: Browser;
let expected: string[];
beforeAll(async () => {
  city = await World.open();
  const school = await city.school('ELEMENTARY');
  const em = city.em;
  for (const number of NUMBERS.toReversed())
    for (const grade of [2, 1])
      em.create(ClassGroup, {
        school: school.id,
        schoolYear: 115,
        grade,
        number,
        name: className('ELEMENTARY', grade, number),
      });
  await em.flush();
  expected = [1, 2].flatMap((grade) => NUMBERS.map((number) => className('ELEMENTARY', grade, number)));
  clerk = await city.as(await city.staff(school, ['SCHOOL_ADMIN']));
});
afterAll(() => city.close());

interface Named {
  nodes: { name: string }[];
}

describe('classes stand in the order in which people count', () => {
  it('in the table, both ways', async () => {
    const names = async (args: string) => {
      const { classGroups } = await clerk.do<{ classGroups: Named }>(
        `{ classGroups${args} { nodes { name } } }`,
      );
      return classGroups.nodes.map(({ name }) => name);
    };
    expect(await names('')).toEqual(expected);
    expect(await names('(sort: { field: GRADE, direction: ASC })')).toEqual(expected);
    expect(await names('(sort: { field: GRADE, direction: DESC })')).toEqual(expected.toReversed());
    expect(await names('(sort: { field: NAME, direction: DESC })')).toEqual(expected.toReversed());
  });

  it('and wherever all classes of a school are offered', async () => {
    const { viewer } = await clerk.do<{ viewer: { classGroups: { name: string }[] } }>(
      '{ viewer { classGroups { name } } }',
    );
    expect(viewer.classGroups.map(({ name }) => name)).toEqual(expected);
  });
});
