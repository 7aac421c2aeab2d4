import { describe, expect, it } from 'vitest';
import { periodOfHour, readRollCallSearch } from './search.ts';

describe('readRollCallSearch', () => {
  it('reads what the page wrote, and no day that there is not', () => {
    const search = { class: 'c1', date: '2026-11-23', period: 'P1' };
    expect(readRollCallSearch(search)).toEqual(search);
    expect(readRollCallSearch({ date: '2026-02-30' }).date).toBeUndefined();
  });
});

describe('periodOfHour', () => {
  const periods = [
    { code: 'P1', startsAt: '08:40', endsAt: '09:20' },
    { code: 'P2', startsAt: '09:30', endsAt: '10:10' },
    { code: 'P3', startsAt: '10:30', endsAt: '11:10' },
  ];
  const lessons = [
    { period: { code: 'P1' }, teacher: { name: '林怡君' } },
    { period: { code: 'P2' }, teacher: { name: '陳志明' } },
    { period: { code: 'P3' }, teacher: { name: '林怡君' } },
  ];

  it('is the own lesson that runs or comes next', () => {
    expect(periodOfHour(periods, lessons, { now: '08:50', teacher: '林怡君' })).toBe('P1');
    expect(periodOfHour(periods, lessons, { now: '09:40', teacher: '林怡君' })).toBe('P3');
  });

  it('is the period of the hour for whoever has no lesson there', () => {
    expect(periodOfHour(periods, lessons, { now: '09:40', teacher: '王大明' })).toBe('P2');
  });

  it('is the first one after the last, and none on a day without any', () => {
    expect(periodOfHour(periods, [], { now: '18:00', teacher: '' })).toBe('P1');
    expect(periodOfHour([], [], { now: '09:00', teacher: '' })).toBeUndefined();
  });
});
