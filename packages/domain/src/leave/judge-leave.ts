import type { PeriodDefinition } from '../period-table.ts';
import type { RefusalReason } from '../refusals/refusals.ts';
import { formatRocDate, type IsoDate } from '../roc-date.ts';
import { addDays } from '../school-day.ts';
import { schoolYearOf } from '../school-year.ts';
import { isTooLateToAsk } from './late-leave.ts';
import {
  isWholeDay,
  type LeaveDay,
  leaveDayCount,
  leavePeriodCount,
  resolveLeaveDays,
} from './leave-days.ts';
import type { LeaveSettingsRule } from './leave-settings.ts';
import type { LeaveTypeRule } from './leave-types.ts';

/** Farther away nobody asks for leave, whatever a school sets: what a date is need not be known there. */
export const LEAVE_FARTHEST_DAYS = 180;

/** In whose name leave is asked for. Families and teachers keep the school's time limit; its office may make up for it. */
export type LeaveAsker = 'FAMILY' | 'TEACHER' | 'OFFICE';

/** Everything that a judgement about leave looks at. */
export interface LeaveFacts {
  days: readonly LeaveDay[];
  /** Null: the school has no such type. */
  type: LeaveTypeRule | null;
  settings: LeaveSettingsRule;
  by: LeaveAsker;
  /** ISO, in Taipei. */
  today: IsoDate;
  /** The periods that a date has; none where there is no school. */
  periodsOf(date: IsoDate): readonly Pick<PeriodDefinition, 'code' | 'startsAt'>[];
  /** The pupil's leave that is pending or approved, without the request that is being changed. */
  taken: readonly LeaveTaken[];
  /** Days of this type that the pupil has taken in a school year. */
  usedDaysIn(schoolYear: number): number;
}

/** A period that other leave of the pupil holds. */
export interface LeaveTaken {
  requestId: string;
  date: IsoDate;
  /** Null: the whole day. */
  period: string | null;
}

/** Something that stands against leave, with the input that it is about. */
export interface LeaveObjection {
  reason: RefusalReason;
  /** As clients write it: `type`, `days`, `days.2.date`. */
  field: string;
  params: Readonly<Record<string, string | number>>;
  date: IsoDate | null;
  /** The leave it clashes with. */
  clash: string | null;
}

/** What leave comes to, and everything that stands against it. */
export interface LeaveJudgement {
  days: { date: IsoDate; periods: string[] }[];
  /** The dates of which all is asked for: also of periods that they get later. */
  wholeDays: IsoDate[];
  periodCount: number;
  dayCount: number;
  attachmentRequired: boolean;
  /** Until when proof may follow; null when none is needed, or it has to come along. */
  proofDueOn: IsoDate | null;
  /** Days of this type that are left afterwards, in the school year that has fewest; null without limit. */
  daysLeft: number | null;
  objections: LeaveObjection[];
}

/** Judges leave by the school's rules; without objections it can be sent. The same facts have the same judgement. */
export function judgeLeave(facts: LeaveFacts): LeaveJudgement {
  const { type, today, periodsOf } = facts;
  const days = resolveLeaveDays(facts.days, periodsOf);
  const dayCount = leaveDayCount(days, periodsOf);
  const periodCount = leavePeriodCount(days);
  const attachmentRequired =
    type !== null && type.attachmentFromDays !== null && dayCount >= type.attachmentFromDays;
  const proofDueOn =
    attachmentRequired && type.proofWithinDays !== null
      ? addDays(proofDueAfter(days, today), type.proofWithinDays)
      : null;
  const quota = quotaOf(facts, days);
  const ofDays = facts.days.flatMap((day, index) => objectionsTo(day, index, facts));
  const objections = [...objectionsToType(facts), ...ofDays];
  // What a sum comes to says nothing while its parts are wrong.
  if (type && ofDays.length === 0) {
    if (periodCount < type.minimumPeriods)
      objections.push(objection('LEAVE_TOO_SHORT', 'days', { type: type.name, min: type.minimumPeriods }));
    if (quota && quota.after < 0)
      objections.push(
        objection('LEAVE_QUOTA_EXCEEDED', 'days', {
          type: type.name,
          days: quota.yearly,
          left: Math.max(0, quota.before),
        }),
      );
  }
  return {
    days,
    wholeDays: days.filter((day) => isWholeDay(day, periodsOf)).map(({ date }) => date),
    periodCount,
    dayCount,
    attachmentRequired,
    proofDueOn,
    daysLeft: quota && Math.max(0, quota.after),
    objections,
  };
}

/** Nothing can be proved before it is over: the days for proof begin with the last one of leave, or with sending. */
function proofDueAfter(days: readonly LeaveDay[], today: IsoDate): IsoDate {
  return [today, ...days.map(({ date }) => date)].sort().at(-1) ?? today;
}

/**
 * What is left of a year's days before and after, each day counted in the school year that it lies in: of several years
 * the one that ends with least. Null without a limit.
 */
function quotaOf({ type, today, usedDaysIn, periodsOf }: LeaveFacts, days: readonly LeaveDay[]) {
  const yearly = type?.yearlyDays ?? null;
  if (yearly === null) return null;
  const byYear = Map.groupBy(days, ({ date }) => schoolYearOf(date));
  const asked = byYear.size > 0 ? [...byYear] : [[schoolYearOf(today), []] as const];
  const years = asked.map(([year, ofYear]) => {
    const before = yearly - usedDaysIn(year);
    return { yearly, before, after: before - leaveDayCount(ofYear, periodsOf) };
  });
  return years.reduce((least, year) => (year.after < least.after ? year : least));
}

function objectionsToType({ type, by, days }: LeaveFacts): LeaveObjection[] {
  const objections: LeaveObjection[] = [];
  if (!type?.offered) objections.push(objection('LEAVE_TYPE_NOT_OFFERED', 'type'));
  else if (by === 'FAMILY' && !type.guardiansMayAsk)
    objections.push(objection('LEAVE_TYPE_OF_SCHOOL', 'type', { type: type.name }));
  if (days.length === 0) objections.push(objection('LEAVE_DAYS_REQUIRED', 'days'));
  return objections;
}

/** The first thing that stands against one day: what is wrong with a date makes its periods meaningless. */
function objectionsTo(day: LeaveDay, index: number, facts: LeaveFacts): LeaveObjection[] {
  const { date, periods } = day;
  const { today, settings, by, periodsOf, taken } = facts;
  const past = by === 'OFFICE' ? LEAVE_FARTHEST_DAYS : settings.pastDays;
  const about = (reason: RefusalReason, params: LeaveObjection['params'] = {}, part = 'date') => [
    { ...objection(reason, `days.${index}.${part}`, { ...params, date: formatRocDate(date) }), date },
  ];
  if (isTooLateToAsk(date, today, past)) return about('LEAVE_TOO_LATE', { days: past });
  if (date > addDays(today, settings.aheadDays))
    return about('LEAVE_TOO_EARLY', { days: settings.aheadDays });
  const codes = periodsOf(date).map(({ code }) => code);
  if (codes.length === 0) return about('LEAVE_NO_SCHOOL');
  const unknown = periods.find((code) => !codes.includes(code));
  if (unknown !== undefined) return about('LEAVE_PERIOD_UNKNOWN', { period: unknown }, 'periods');
  const isWhole = isWholeDay(day, periodsOf);
  const clash = taken.find(
    ({ date: other, period }) => other === date && (isWhole || period === null || periods.includes(period)),
  );
  return clash ? about('LEAVE_OVERLAPS').map((each) => ({ ...each, clash: clash.requestId })) : [];
}

function objection(
  reason: RefusalReason,
  field: string,
  params: LeaveObjection['params'] = {},
): LeaveObjection {
  return { reason, field, params, date: null, clash: null };
}
