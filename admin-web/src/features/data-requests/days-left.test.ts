import { expect, test } from 'vitest';
import { daysLeft } from './days-left.ts';

const now = new Date('2026-11-23T15:30:00.000Z'); // 23:30 in Taipei

test('counts calendar days in Taipei, not hours', () => {
  expect(daysLeft('2026-11-23T15:59:59.000Z', now)).toBe(0);
  expect(daysLeft('2026-11-23T16:00:00.000Z', now)).toBe(1);
  expect(daysLeft('2026-12-08T15:59:59.000Z', now)).toBe(15);
});

test('says how long ago a day is over', () => {
  expect(daysLeft('2026-11-20T15:59:59.000Z', now)).toBe(-3);
});
