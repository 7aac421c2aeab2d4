import { describe, expect, it } from 'vitest';
import { defaultPeriods, periodTableProblem } from './period-table.ts';
import { SCHOOL_LEVELS } from './school-level.ts';

function minutes(time: string): number {
  const [hours = Number.NaN, rest = Number.NaN] = time.split(':').map(Number);
  return hours * 60 + rest;
}

const LESSON_MINUTES = {
  ELEMENTARY: 40,
  JUNIOR_HIGH: 45,
  SENIOR_HIGH: 50,
  VOCATIONAL: 50,
  SPECIAL: 40,
} as const;

describe.each(SCHOOL_LEVELS)('default periods of %s', (level) => {
  const periods = defaultPeriods(level);

  it('follow one another without overlap, within a day', () => {
    let previousEnd = 0;
    for (const { startsAt, endsAt } of periods) {
      expect(startsAt).toMatch(/^\d\d:\d\d$/);
      expect(endsAt).toMatch(/^\d\d:\d\d$/);
      expect(minutes(startsAt)).toBeGreaterThanOrEqual(previousEnd);
      expect(minutes(endsAt)).toBeGreaterThan(minutes(startsAt));
      previousEnd = minutes(endsAt);
    }
    expect(previousEnd).toBeLessThan(24 * 60);
  });

  it('have codes and names of their own', () => {
    expect(new Set(periods.map(({ code }) => code)).size).toBe(periods.length);
    expect(new Set(periods.map(({ name }) => name)).size).toBe(periods.length);
  });

  it('have lessons of the length of the level', () => {
    const lessons = periods.filter(({ code }) => /^P\d$/.test(code));
    for (const lesson of lessons) {
      expect(minutes(lesson.endsAt) - minutes(lesson.startsAt)).toBe(LESSON_MINUTES[level]);
    }
  });

  it('rest after the fourth lesson', () => {
    const codes = periods.map(({ code }) => code);
    expect(codes.indexOf('NOON')).toBe(codes.indexOf('P4') + 1);
  });

  it('are a table of the caller’s own', () => {
    expect(defaultPeriods(level)).not.toBe(periods);
    expect(defaultPeriods(level)).toEqual(periods);
  });
});

describe('defaultPeriods', () => {
  it('writes the periods as schools do', () => {
    expect(
      defaultPeriods('ELEMENTARY')
        .map(({ name }) => name)
        .join(' '),
    ).toBe('早自習 朝會 第一節 第二節 第三節 第四節 午休 第五節 第六節 第七節');
    expect(
      defaultPeriods('JUNIOR_HIGH')
        .map(({ name }) => name)
        .join(' '),
    ).toBe('早自習 導師時間 第一節 第二節 第三節 第四節 午休 第五節 第六節 第七節 第八節');
  });

  it('never makes an absence of senior-high 早自習 and 第八節, and of nothing else', () => {
    for (const level of SCHOOL_LEVELS) {
      const voluntary = defaultPeriods(level).filter(({ countsAbsence }) => !countsAbsence);
      const isSeniorHigh = level === 'SENIOR_HIGH' || level === 'VOCATIONAL';
      expect(voluntary.map(({ name }) => name)).toEqual(isSeniorHigh ? ['早自習', '第八節'] : []);
    }
  });
});

describe('a school’s own table', () => {
  const [first, second] = defaultPeriods('JUNIOR_HIGH');
  if (!first || !second) throw new Error('The default table has two periods.');

  it.each(SCHOOL_LEVELS)('is well when it is the default of %s', (level) => {
    expect(periodTableProblem(defaultPeriods(level))).toBeNull();
  });

  it.each([
    [{ code: 'early' }, 'code', 'INVALID'],
    [{ code: first.code }, 'code', 'PERIOD_TWICE'],
    [{ name: ' ' }, 'name', 'REQUIRED'],
    [{ name: first.name }, 'name', 'PERIOD_TWICE'],
    [{ startsAt: '8:05' }, 'startsAt', 'TIME_INVALID'],
    [{ endsAt: '24:00' }, 'endsAt', 'TIME_INVALID'],
    [{ startsAt: '08:30', endsAt: '08:30' }, 'endsAt', 'ENDS_BEFORE_BEGINNING'],
    [{ startsAt: '08:00' }, 'startsAt', 'PERIODS_OVERLAP'],
  ])('with %j in its second row is refused there', (wrong, field, reason) => {
    expect(periodTableProblem([first, { ...second, ...wrong }])).toMatchObject({ index: 1, field, reason });
  });
});
