import { expect, it } from 'vitest';
import { cardNumberProblem, normalizeCardNumber } from './card-number.ts';

it.each([
  ['04:a2:2b-6c 11', '04A22B6C11'],
  ['０４Ａ２', '04A2'],
  ['12345678', '12345678'],
])('reads %s as %s', (typed, number) => {
  expect(normalizeCardNumber(typed)).toBe(number);
  expect(cardNumberProblem(typed)).toBeNull();
});

it.each([
  ['', 'REQUIRED'],
  [' - ', 'REQUIRED'],
  ['123', 'CARD_NUMBER_INVALID'],
  ['卡片一號', 'CARD_NUMBER_INVALID'],
  ['1'.repeat(21), 'CARD_NUMBER_INVALID'],
])('refuses %s', (typed, problem) => {
  expect(cardNumberProblem(typed)).toBe(problem);
});
