import { describe, expect, it } from 'vitest';
import { namedDay, shortDate, spanOfDays } from './leave-days.ts';

describe('shortDate', () => {
  it('names day and weekday in both languages', () => {
    expect(shortDate('2026-11-23', 'zh-TW')).toBe('11/23（一）');
    expect(shortDate('2026-11-23', 'en')).toBe('Mon 23 Nov');
  });
});

describe('spanOfDays', () => {
  it('is one day, or the first and the last, in whatever order they come', () => {
    expect(spanOfDays([{ date: '2026-11-23' }], 'zh-TW')).toBe('11/23（一）');
    expect(spanOfDays([{ date: '2026-11-25' }, { date: '2026-11-23' }], 'zh-TW')).toBe(
      '11/23（一）–11/25（三）',
    );
    expect(spanOfDays([], 'zh-TW')).toBe('');
  });
});

describe('namedDay', () => {
  const table = [
    { code: 'P1', name: '第一節' },
    { code: 'P2', name: '第二節' },
  ];

  it('names the periods in the order of the day', () => {
    expect(namedDay({ date: '2026-11-23', periods: ['P2', 'P1'] }, table, 'zh-TW')).toEqual({
      date: '115/11/23（一）',
      periods: '第一節、第二節',
    });
  });

  it('keeps the code of a period that the table lost', () => {
    expect(namedDay({ date: '2026-11-23', periods: ['P9'] }, table, 'en').periods).toBe('P9');
  });
});
