import { describe, expect, it } from 'vitest';
import { cameLate, isWithoutData, monthSummary } from './month-summary.ts';

describe('a month in numbers', () => {
  it('counts every day with school once', () => {
    const { averageArrival, late, ...counts } = monthSummary(
      [
        { date: '2026-11-01', state: 'NO_SCHOOL' },
        { date: '2026-11-02', state: 'LEFT', arrivedAt: '2026-11-01T23:30:00Z' },
        { date: '2026-11-03', state: 'LATE', arrivedAt: '2026-11-03T00:01:00Z' },
        { date: '2026-11-04', state: 'ON_LEAVE' },
        { date: '2026-11-05', state: 'MISSING' },
        { date: '2026-11-06', state: 'NOT_YET' },
        { date: '2026-11-09', state: 'NOT_YET' },
      ],
      '07:50',
      '2026-11-09',
    );
    expect(counts).toEqual({ schoolDays: 6, present: 2, onLeave: 1, missing: 1, undecided: 1, noData: 1 });
    const { schoolDays, ...parts } = counts;
    expect(Object.values(parts).reduce((sum, part) => sum + part)).toBe(schoolDays);
    expect([late, averageArrival]).toEqual([1, '07:46']);
  });

  it('does not call a day missed that is over and of which nothing is known', () => {
    expect(isWithoutData({ date: '2026-11-06', state: 'NOT_YET' }, '2026-11-09')).toBe(true);
    expect(isWithoutData({ date: '2026-11-09', state: 'NOT_YET' }, '2026-11-09')).toBe(false);
    expect(isWithoutData({ date: '2026-11-06', state: 'MISSING' }, '2026-11-09')).toBe(false);
  });

  it('has no average where nobody swiped', () => {
    expect(monthSummary([], null, '2026-11-09').averageArrival).toBeNull();
  });

  it('knows by the hour who came late and has left since, unless leave excused it', () => {
    const arrivedAt = '2026-11-03T00:01:00Z';
    expect(cameLate({ state: 'LEFT', arrivedAt }, '07:50')).toBe(true);
    expect(cameLate({ state: 'LEFT', arrivedAt }, '08:01')).toBe(false);
    expect(cameLate({ state: 'LEFT', arrivedAt }, null)).toBe(false);
    expect(cameLate({ state: 'LEFT', arrivedAt, leave: {} }, '07:50')).toBe(false);
    expect(cameLate({ state: 'ARRIVED', arrivedAt }, '07:50')).toBe(false);
  });
});
