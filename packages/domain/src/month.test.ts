import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { datesOfMonth, monthAfter, monthName, monthOf, weeksOfMonth } from './month.ts';
import { addDays, weekdayOf } from './school-day.ts';

const month = fc
  .record({ year: fc.integer({ min: 1912, max: 2200 }), number: fc.integer({ min: 1, max: 12 }) })
  .map(({ year, number }) => `${year}-${String(number).padStart(2, '0')}`);

describe('months', () => {
  it('have the days of the calendar', () => {
    expect(datesOfMonth('2026-11')).toHaveLength(30);
    expect(datesOfMonth('2026-02').at(-1)).toBe('2026-02-28');
    expect(datesOfMonth('2028-02').at(-1)).toBe('2028-02-29');
  });

  it('are drawn in weeks from Sunday', () => {
    const weeks = weeksOfMonth('2026-11');
    expect(weeks[0]?.[0]).toBe('2026-11-01');
    expect(weeks.at(-1)).toEqual(['2026-11-29', '2026-11-30', null, null, null, null, null]);
  });

  it('draw every day once, in its column', () => {
    fc.assert(
      fc.property(month, (one) => {
        const weeks = weeksOfMonth(one);
        expect(weeks.flat().filter(Boolean)).toEqual(datesOfMonth(one));
        for (const week of weeks) {
          expect(week).toHaveLength(7);
          expect(week.some(Boolean)).toBe(true);
          for (const [column, date] of week.entries()) if (date) expect(weekdayOf(date) % 7).toBe(column);
        }
      }),
    );
  });

  it('follow one another, and lead back', () => {
    fc.assert(
      fc.property(month, fc.integer({ min: -120, max: 120 }), (one, count) => {
        expect(monthAfter(monthAfter(one, count), -count)).toBe(one);
      }),
    );
    expect(monthAfter('2026-12', 1)).toBe('2027-01');
  });

  it('end where the next begins', () => {
    fc.assert(
      fc.property(month, (one) => {
        const last = datesOfMonth(one).at(-1) ?? '';
        expect(monthOf(last)).toBe(one);
        expect(addDays(last, 1)).toBe(`${monthAfter(one, 1)}-01`);
      }),
    );
  });

  it('are named by the ROC calendar in Chinese and by the common one in English', () => {
    expect(monthName('2026-11', 'zh-TW')).toBe('115 年 11 月');
    expect(monthName('2026-11', 'en')).toBe('November 2026');
  });

  it.each(['2026-13', '2026', '2026-1', ''])('refuse what is no month: %j', (text) => {
    expect(() => datesOfMonth(text)).toThrow(RangeError);
  });
});
