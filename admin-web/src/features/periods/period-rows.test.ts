import { expect, it } from 'vitest';
import { emptyRow, inOrder, rowOf } from './period-rows.ts';

const row = (code: string, startsAt: string) =>
  rowOf({ code, name: code, startsAt, endsAt: '', countsAbsence: true });

it('gives a new row the first code that is free', () => {
  expect(emptyRow([row('P1', '08:00'), row('P3', '10:00')]).code).toBe('P2');
  expect(emptyRow([]).code).toBe('P1');
});

it('orders rows by the day, those without a time last', () => {
  expect(inOrder([row('P9', ''), row('P2', '09:00'), row('P1', '08:00')]).map(({ code }) => code)).toEqual([
    'P1',
    'P2',
    'P9',
  ]);
});
