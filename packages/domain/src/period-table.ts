import type { RefusalReason } from './refusals/refusals.ts';
import type { SchoolLevel } from './school-level.ts';
import { isTimeOfDay } from './time-of-day.ts';

/** One row of a school's day. */
export interface PeriodDefinition {
  /** Stable within a school: EARLY, ASSEMBLY or HOMEROOM, P1 … P8, NOON. */
  code: string;
  /** As schools write it: 早自習, 第一節, 午休. */
  name: string;
  /** Taipei time of day, HH:MM. */
  startsAt: string;
  /** Taipei time of day, HH:MM. */
  endsAt: string;
  /** Whether a pupil who is not there is absent; attendance at some periods is voluntary. */
  countsAbsence: boolean;
}

type Row = readonly [code: string, name: string, startsAt: string, endsAt: string];

const ELEMENTARY: readonly Row[] = [
  ['EARLY', '早自習', '07:50', '08:10'],
  ['ASSEMBLY', '朝會', '08:10', '08:35'],
  ['P1', '第一節', '08:40', '09:20'],
  ['P2', '第二節', '09:30', '10:10'],
  ['P3', '第三節', '10:30', '11:10'],
  ['P4', '第四節', '11:20', '12:00'],
  ['NOON', '午休', '12:40', '13:20'],
  ['P5', '第五節', '13:30', '14:10'],
  ['P6', '第六節', '14:20', '15:00'],
  ['P7', '第七節', '15:20', '16:00'],
];

const JUNIOR_HIGH: readonly Row[] = [
  ['EARLY', '早自習', '07:45', '08:05'],
  ['HOMEROOM', '導師時間', '08:05', '08:25'],
  ['P1', '第一節', '08:30', '09:15'],
  ['P2', '第二節', '09:25', '10:10'],
  ['P3', '第三節', '10:20', '11:05'],
  ['P4', '第四節', '11:15', '12:00'],
  ['NOON', '午休', '12:35', '13:05'],
  ['P5', '第五節', '13:15', '14:00'],
  ['P6', '第六節', '14:10', '14:55'],
  ['P7', '第七節', '15:10', '15:55'],
  ['P8', '第八節', '16:05', '16:50'],
];

const SENIOR_HIGH: readonly Row[] = [
  ['EARLY', '早自習', '07:30', '07:50'],
  ['HOMEROOM', '導師時間', '07:50', '08:05'],
  ['P1', '第一節', '08:10', '09:00'],
  ['P2', '第二節', '09:10', '10:00'],
  ['P3', '第三節', '10:10', '11:00'],
  ['P4', '第四節', '11:10', '12:00'],
  ['NOON', '午休', '12:30', '13:00'],
  ['P5', '第五節', '13:10', '14:00'],
  ['P6', '第六節', '14:10', '15:00'],
  ['P7', '第七節', '15:10', '16:00'],
  ['P8', '第八節', '16:10', '17:00'],
];

const TABLES: Record<SchoolLevel, readonly Row[]> = {
  ELEMENTARY,
  JUNIOR_HIGH,
  SENIOR_HIGH,
  VOCATIONAL: SENIOR_HIGH,
  // Special schools keep the shorter lessons of elementary schools for all their grades.
  SPECIAL: ELEMENTARY,
};

const VOLUNTARY_IN_SENIOR_HIGH = ['EARLY', 'P8'];

/**
 * The table that a school starts with until it writes its own: lessons of 40 (國小, 特教), 45 (國中) or 50 minutes
 * (高中, 高職). Senior-high 早自習 and 第八節 never make an absence (rules of the Ministry of Education on the school day).
 */
export function defaultPeriods(level: SchoolLevel): PeriodDefinition[] {
  const voluntary = level === 'SENIOR_HIGH' || level === 'VOCATIONAL' ? VOLUNTARY_IN_SENIOR_HIGH : [];
  return TABLES[level].map(([code, name, startsAt, endsAt]) => ({
    code,
    name,
    startsAt,
    endsAt,
    countsAbsence: !voluntary.includes(code),
  }));
}

/** What is wrong with a period table, and where. */
export interface PeriodProblem {
  /** Which row, counted from 0. */
  index: number;
  field: keyof PeriodDefinition;
  reason: RefusalReason;
  /** Name of the period that the reason is about. */
  name: string;
}

/** What would go wrong with a school's own table: hours, order, codes and names; null when it is well. */
export function periodTableProblem(periods: readonly PeriodDefinition[]): PeriodProblem | null {
  const codes = new Set<string>();
  const names = new Set<string>();
  let before = '';
  for (const [index, { code, name, startsAt, endsAt }] of periods.entries()) {
    const problem = (field: keyof PeriodDefinition, reason: RefusalReason) => ({
      index,
      field,
      reason,
      name,
    });
    if (!PERIOD_CODE.test(code)) return problem('code', 'INVALID');
    if (codes.has(code)) return problem('code', 'PERIOD_TWICE');
    if (name.trim() === '') return problem('name', 'REQUIRED');
    if (names.has(name.trim())) return problem('name', 'PERIOD_TWICE');
    if (!isTimeOfDay(startsAt)) return problem('startsAt', 'TIME_INVALID');
    if (!isTimeOfDay(endsAt)) return problem('endsAt', 'TIME_INVALID');
    if (endsAt <= startsAt) return problem('endsAt', 'ENDS_BEFORE_BEGINNING');
    if (startsAt < before) return problem('startsAt', 'PERIODS_OVERLAP');
    codes.add(code);
    names.add(name.trim());
    before = endsAt;
  }
  return null;
}

/** Leave, lessons and absences name periods by these. */
const PERIOD_CODE = /^[A-Z][A-Z0-9]{0,15}$/;
