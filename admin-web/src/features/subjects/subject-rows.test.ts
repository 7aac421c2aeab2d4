import { expect, it } from 'vitest';
import { moved, rowOf } from './subject-rows.ts';

it('moves a subject up and down, and nowhere at the ends', () => {
  const rows = ['國語', '數學', '自然'].map((name) => rowOf({ id: name, name, shortName: '' }));
  const [first, second, last] = rows.map(({ key }) => key);
  const names = (key = 0, by: -1 | 1 = 1) => moved(rows, key, by).map(({ name }) => name);
  expect(names(second, -1)).toEqual(['數學', '國語', '自然']);
  expect(names(second, 1)).toEqual(['國語', '自然', '數學']);
  expect(names(first, -1)).toEqual(['國語', '數學', '自然']);
  expect(names(last, 1)).toEqual(['國語', '數學', '自然']);
});
