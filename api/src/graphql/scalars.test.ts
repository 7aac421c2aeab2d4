import { describe, expect, it } from 'vitest';
import { DateScalar } from './scalars.ts';

describe('a Date', () => {
  it.each(['2026-04-19', '2024-02-29', '0001-01-01', '9999-12-31'])('may be %s', (day) => {
    expect(DateScalar.parseValue(day)).toBe(day);
  });

  it.each([
    ['a day that its month lacks', '2026-02-30'],
    ['29 February of a common year', '2026-02-29'],
    ['a thirteenth month', '2026-13-01'],
    ['a day 0', '2026-01-00'],
    ['a year 0, which the database does not know', '0000-01-01'],
    ['a time of day', '2026-04-19T08:00:00Z'],
    ['another notation', '115/04/19'],
    ['a number', 20260419],
    ['nothing', null],
  ])('is not %s', (_, value) => {
    expect(() => DateScalar.parseValue(value)).toThrow('written YYYY-MM-DD');
  });
});
