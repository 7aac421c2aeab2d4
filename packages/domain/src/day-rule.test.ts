import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DAY_RULE_HOURS, dayRuleProblem, defaultDayRule, levelOfGrade } from './day-rule.ts';
import { gradesOf, SCHOOL_LEVELS } from './school-level.ts';
import { isTimeOfDay, minutesOf, parseTimeOfDay } from './time-of-day.ts';

describe('the hours of a day', () => {
  it.each(SCHOOL_LEVELS)('of %s follow one another', (level) => {
    expect(dayRuleProblem(defaultDayRule(level))).toBeNull();
    expect(defaultDayRule(level)).not.toBe(defaultDayRule(level));
  });

  it('are refused where the first one is wrong', () => {
    const rule = defaultDayRule('JUNIOR_HIGH');
    expect(dayRuleProblem({ ...rule, alarmAt: '8:30' })).toEqual({
      field: 'alarmAt',
      reason: 'TIME_INVALID',
    });
    expect(dayRuleProblem({ ...rule, alarmAt: rule.lateAfter })).toEqual({
      field: 'alarmAt',
      reason: 'HOURS_OUT_OF_ORDER',
    });
  });

  it('are well exactly when they are four times in order', () => {
    const time = fc.constantFrom('06:00', '07:40', '08:30', '16:00', '24:00', '7:00', '');
    fc.assert(
      fc.property(fc.tuple(time, time, time, time), (times) => {
        const [arrivesFrom, lateAfter, alarmAt, leavesFrom] = times;
        const inOrder = times.every((each, index) => isTimeOfDay(each) && (times[index - 1] ?? '') < each);
        expect(dayRuleProblem({ arrivesFrom, lateAfter, alarmAt, leavesFrom }) === null).toBe(inOrder);
      }),
    );
    expect(DAY_RULE_HOURS).toHaveLength(4);
  });
});

describe('the level of a grade', () => {
  it.each(SCHOOL_LEVELS)('in a school of %s is its own for every grade that it teaches', (level) => {
    for (const grade of gradesOf(level)) expect(levelOfGrade(grade, level)).toBe(level);
  });

  it('in a school of several levels is the grade’s', () => {
    expect(levelOfGrade(7, 'SENIOR_HIGH')).toBe('JUNIOR_HIGH');
    expect(levelOfGrade(6, 'JUNIOR_HIGH')).toBe('ELEMENTARY');
  });
});

describe('times of day', () => {
  it.each([
    ['7:50', '07:50'],
    ['0750', '07:50'],
    [' ０７：５０ ', '07:50'],
    ['23:59', '23:59'],
    ['24:00', null],
    ['12:60', null],
    ['noon', null],
    ['', null],
  ])('%j is read as %s', (text, time) => {
    expect(parseTimeOfDay(text)).toBe(time);
  });

  it('are counted in minutes', () => {
    expect(minutesOf('07:50')).toBe(470);
    expect(() => minutesOf('7:50')).toThrow(RangeError);
  });
});
