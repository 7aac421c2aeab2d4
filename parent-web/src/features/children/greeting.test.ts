import { describe, expect, it } from 'vitest';
import { partOfDay, today } from './greeting.ts';

describe('the greeting', () => {
  it.each([
    ['2026-11-22T19:59:00Z', 'evening'],
    ['2026-11-22T20:00:00Z', 'morning'],
    ['2026-11-23T03:59:00Z', 'morning'],
    ['2026-11-23T04:00:00Z', 'afternoon'],
    ['2026-11-23T10:00:00Z', 'evening'],
  ])('at %s, by the clock of Taipei, is for the %s', (instant, part) => {
    expect(partOfDay(new Date(instant))).toBe(part);
  });

  it('names the day by the ROC calendar in Chinese and by the common one in English', () => {
    expect(today('2026-11-23', 'zh-TW')).toBe('115 年 11 月 23 日 星期一');
    expect(today('2026-11-23', 'en')).toContain('November 23, 2026');
  });
});
