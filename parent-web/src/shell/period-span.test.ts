import { defaultPeriods } from '@qinshi/domain';
import { describe, expect, it } from 'vitest';
import { periodSpan } from './period-span.ts';

const TABLE = defaultPeriods('ELEMENTARY');
const span = (...codes: string[]) => periodSpan(codes, TABLE, '整天', '、');

describe('periods in few words', () => {
  it('are a span when they follow one another, in whatever order they were tapped', () => {
    expect(span('P3', 'P1', 'P2')).toBe('第一節 – 第三節');
  });

  it('are named one by one when they do not', () => {
    expect(span('P1', 'P3', 'P4')).toBe('第一節、第三節 – 第四節');
  });

  it('are the whole day when none is left', () => {
    expect(span(...TABLE.map(({ code }) => code))).toBe('整天');
  });

  it('keep a code that the school has dropped since', () => {
    expect(span('P1', 'P9')).toBe('第一節、P9');
    expect(periodSpan(['P1'], [], '整天', '、')).toBe('P1');
  });
});
