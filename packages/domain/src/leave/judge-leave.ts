import type { PeriodDefinition } from '../period-table.ts';
import type { RefusalReason } from '../refusals/refusals.ts';
import { formatRocDate, type IsoDate } from '../roc-date.ts';
import { addDays } from '../school-day.ts';
import { type LeaveDay, leaveDayCount, leavePeriodCount, resolveLeaveDays } from './leave-days.ts';
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
  /** Days of this type that the pupil has taken in the school year. */
  usedDays: number;
}

/** A period that other leave of the pupil holds. */
export interface LeaveTaken {
  requestId: string;
  date: IsoDate;
  period: string;
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
  periodCount: number;
  dayCount: number;
  attachmentRequired: boolean;
  /** Until when proof may follow; null when none is needed, or it has to come along. */
  proofDueOn: IsoDate | null;
  /** Days of this type that are left afterwards; null without limit. */
  daysLeft: number | null;
  objections: LeaveObjection[];
}

/** Judges leave by the school's rules; without objections it can be sent. The same facts have the same judgement. */
export function judgeLeave(facts: LeaveFacts): LeaveJudgement {
  const { type, today, usedDays, periodsOf } = facts;
  const days = resolveLeaveDays(facts.days, periodsOf);
  const dayCount = leaveDayCount(days, periodsOf);
  const periodCount = leavePeriodCount(days);
  const attachmentRequired =
    type !== null && type.attachmentFromDays !== null && dayCount >= type.attachmentFromDays;
  const proofDueOn =
    attachmentRequired && type.proofWithinDays !== null ? addDays(today, type.proofWithinDays) : null;
  const daysLeft = type?.yearlyDays == null ? null : type.yearlyDays - usedDays - dayCount;
  const ofDays = facts.days.flatMap((day, index) => objectionsTo(day, index, facts));
  const objections = [...objectionsToType(facts), ...ofDays];
  // What a sum comes to says nothing while its parts are wrong.
  if (type && ofDays.length === 0) {
    if (periodCount < type.minimumPeriods)
      objections.push(objection('LEAVE_TOO_SHORT', 'days', { type: type.name, min: type.minimumPeriods }));
    if (daysLeft !== null && daysLeft < 0)
      objections.push(
        objection('LEAVE_QUOTA_EXCEEDED', 'days', {
          type: type.name,
          days: type.yearlyDays ?? 0,
          left: Math.max(0, daysLeft + dayCount),
        }),
      );
  }
  return {
    days,
    periodCount,
    dayCount,
    attachmentRequired,
    proofDueOn,
    daysLeft: daysLeft === null ? null : Math.max(0, daysLeft),
    objections,
  };
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
function objectionsTo({ date, periods }: LeaveDay, index: number, facts: LeaveFacts): LeaveObjection[] {
  const { today, settings, by, periodsOf, taken } = facts;
  const past = by === 'OFFICE' ? LEAVE_FARTHEST_DAYS : settings.pastDays;
  const about = (reason: RefusalReason, params: LeaveObjection['params'] = {}, part = 'date') => [
    { ...objection(reason, `days.${index}.${part}`, { ...params, date: formatRocDate(date) }), date },
  ];
  if (date < addDays(today, -past)) return about('LEAVE_TOO_LATE', { days: past });
  if (date > addDays(today, settings.aheadDays))
    return about('LEAVE_TOO_EARLY', { days: settings.aheadDays });
  const codes = periodsOf(date).map(({ code }) => code);
  if (codes.length === 0) return about('LEAVE_NO_SCHOOL');
  const unknown = periods.find((code) => !codes.includes(code));
  if (unknown !== undefined) return about('LEAVE_PERIOD_UNKNOWN', { period: unknown }, 'periods');
  const wanted = periods.length === 0 ? codes : periods;
  const clash = taken.find((other) => other.date === date && wanted.includes(other.period));
  return clash ? about('LEAVE_OVERLAPS').map((each) => ({ ...each, clash: clash.requestId })) : [];
}

function objection(
  reason: RefusalReason,
  field: string,
  params: LeaveObjection['params'] = {},
): LeaveObjection {
  return { reason, field, params, date: null, clash: null };
}
