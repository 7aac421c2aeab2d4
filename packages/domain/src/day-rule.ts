import type { RefusalReason } from './refusals/refusals.ts';
import type { SchoolLevel } from './school-level.ts';
import { isTimeOfDay } from './time-of-day.ts';

/** The hours of a school's day for one level, HH:MM in Taipei. */
export interface DayRule {
  /** From when a swipe is an arrival. */
  arrivesFrom: string;
  /** Later arrivals are late. */
  lateAfter: string;
  /** Whoever is not there and not excused by then is missing. */
  alarmAt: string;
  /** From when a departure is no early one. */
  leavesFrom: string;
}

/** In the order in which they follow one another through the day. */
export const DAY_RULE_HOURS = ['arrivesFrom', 'lateAfter', 'alarmAt', 'leavesFrom'] as const;
export type DayRuleHour = (typeof DAY_RULE_HOURS)[number];

const ELEMENTARY: DayRule = {
  arrivesFrom: '06:30',
  lateAfter: '07:50',
  alarmAt: '08:30',
  leavesFrom: '11:50',
};
const SENIOR_HIGH: DayRule = {
  arrivesFrom: '06:00',
  lateAfter: '07:50',
  alarmAt: '08:30',
  leavesFrom: '16:00',
};

const DEFAULTS: Record<SchoolLevel, DayRule> = {
  // Lower grades have lessons in the morning only on most days.
  ELEMENTARY,
  JUNIOR_HIGH: { arrivesFrom: '06:00', lateAfter: '07:45', alarmAt: '08:30', leavesFrom: '15:50' },
  // 早自習 is voluntary: the day begins with 導師時間.
  SENIOR_HIGH,
  VOCATIONAL: SENIOR_HIGH,
  SPECIAL: ELEMENTARY,
};

/** The hours that hold until a school sets its own. */
export function defaultDayRule(level: SchoolLevel): DayRule {
  return { ...DEFAULTS[level] };
}

/**
 * The level whose hours hold for a grade: a school of several levels has a rule for each. Vocational and special schools
 * keep one for all their grades.
 */
export function levelOfGrade(grade: number, school: SchoolLevel): SchoolLevel {
  if (school === 'VOCATIONAL' || school === 'SPECIAL') return school;
  if (grade <= 6) return 'ELEMENTARY';
  return grade <= 9 ? 'JUNIOR_HIGH' : 'SENIOR_HIGH';
}

/** The first hour that is none, or not after the one before it; null when the rule is well. */
export function dayRuleProblem(rule: DayRule): { field: DayRuleHour; reason: RefusalReason } | null {
  let before = '';
  for (const field of DAY_RULE_HOURS) {
    const hour = rule[field];
    if (!isTimeOfDay(hour)) return { field, reason: 'TIME_INVALID' };
    if (hour <= before) return { field, reason: 'HOURS_OUT_OF_ORDER' };
    before = hour;
  }
  return null;
}
