import { describe, expect, it } from 'vitest';
import { className, gradesOf, SCHOOL_LEVELS, schoolLevelName } from './school-level.ts';

describe('gradesOf', () => {
  it('counts grades through the levels', () => {
    expect(gradesOf('ELEMENTARY')).toEqual([1, 2, 3, 4, 5, 6]);
    expect(gradesOf('JUNIOR_HIGH')).toEqual([7, 8, 9]);
    expect(gradesOf('SENIOR_HIGH')).toEqual([10, 11, 12]);
    expect(gradesOf('VOCATIONAL')).toEqual([10, 11, 12]);
    expect(gradesOf('SPECIAL')).toHaveLength(12);
  });
});

describe('className', () => {
  it.each([
    ['ELEMENTARY', 5, 1, '五年一班'],
    ['ELEMENTARY', 1, 10, '一年十班'],
    ['ELEMENTARY', 1, 12, '一年十二班'],
    ['ELEMENTARY', 6, 20, '六年二十班'],
    ['ELEMENTARY', 6, 35, '六年三十五班'],
    ['JUNIOR_HIGH', 7, 2, '七年二班'],
    ['SENIOR_HIGH', 12, 2, '302'],
    ['SENIOR_HIGH', 10, 15, '115'],
    ['VOCATIONAL', 11, 3, '203'],
    ['SPECIAL', 8, 1, '八年一班'],
    ['SPECIAL', 12, 1, '301'],
  ] as const)('%s, grade %i, class %i is %s', (level, grade, number, name) => {
    expect(className(level, grade, number)).toBe(name);
  });

  it('gives every class of a school a name of its own', () => {
    for (const level of SCHOOL_LEVELS) {
      const names = gradesOf(level).flatMap((grade) =>
        Array.from({ length: 99 }, (_, index) => className(level, grade, index + 1)),
      );
      expect(new Set(names).size).toBe(names.length);
    }
  });

  it('refuses grades that the level does not teach and numbers that are none', () => {
    expect(() => className('ELEMENTARY', 7, 1)).toThrow(RangeError);
    expect(() => className('SENIOR_HIGH', 3, 1)).toThrow(RangeError);
    for (const number of [0, 100, 1.5, Number.NaN]) {
      expect(() => className('ELEMENTARY', 1, number)).toThrow(RangeError);
    }
  });
});

describe('schoolLevelName', () => {
  it('speaks both languages', () => {
    expect(SCHOOL_LEVELS.map((level) => schoolLevelName(level, 'zh-TW'))).toEqual([
      '國小',
      '國中',
      '高中',
      '高職',
      '特教',
    ]);
    expect(schoolLevelName('VOCATIONAL', 'en')).toBe('Vocational high school');
  });
});
