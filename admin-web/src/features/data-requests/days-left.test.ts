import { expect, test } from 'vitest';
import { daysLeft } from './days-left.ts';

const today = '2026-11-23';

test('counts calendar days in Taipei, not hours', () => {
  expect(daysLeft('2026-11-23T15:59:59.000Z', today)).toBe(0);
  expect(daysLeft('2026-11-23T16:00:00.000Z', today)).toBe(1);
  expect(daysLeft('2026-12-08T15:59:59.000Z', today)).toBe(15);
});

test('says how long ago a day is over', () => {
  expect(daysLeft('2026-11-20T15:59:59.000Z', today)).toBe(-3);
});
