import { characterCount, type IsoDate, LEAVE_REASON_MAX_LENGTH } from '@qinshi/domain';
import { type SentFile, type SessionDraft, sessionDraft } from '@qinshi/web-kit';
import { STEPS, type Step } from './steps.ts';

/** One date that is asked for. */
export interface DraftDay {
  date: IsoDate;
  /** Codes of the period table; null: the whole day, as the school has it. */
  periods: string[] | null;
}

/** Everything typed into the wizard, kept in this tab until it is sent. */
export interface LeaveDraft {
  type: string | null;
  reason: string;
  /** In the order of the calendar. */
  days: DraftDay[];
  files: SentFile[];
}

/** Raise it with every change of the draft's shape. */
const VERSION = 1;

export const EMPTY_DRAFT: LeaveDraft = { type: null, reason: '', days: [], files: [] };

/** The draft of new leave for a child, or of a change of a request: one for each, so that none is typed over another. */
export function leaveDraft(of: { child: string } | { request: string }): SessionDraft<LeaveDraft> {
  return sessionDraft('child' in of ? `leave-of-${of.child}` : `leave-${of.request}`, VERSION);
}

/** Adds a date as a whole, or takes it out. */
export function withDay(days: readonly DraftDay[], date: IsoDate, periods: string[] | null): DraftDay[] {
  const others = days.filter((day) => day.date !== date);
  if (others.length < days.length) return others;
  return [...others, { date, periods }].sort((a, b) => a.date.localeCompare(b.date));
}

/** Changes the periods of one date. */
export function withPeriods(days: readonly DraftDay[], date: IsoDate, periods: string[]): DraftDay[] {
  return days.map((day) => (day.date === date ? { ...day, periods } : day));
}

/**
 * The days without the periods that can no longer be chosen, because other leave has taken them meanwhile: nobody could
 * take them out by hand. Dates of which nothing is known stay as they are, and so does a whole day that is taken as a
 * whole: what stands there is named by the plan. The same list where nothing changes.
 *
 * @param openOn the periods of a date, as they can be chosen; null where that is not known
 */
export function withoutTaken(
  days: readonly DraftDay[],
  openOn: (date: IsoDate) => { code: string; disabled: boolean }[] | null,
): readonly DraftDay[] {
  const left = days.map((day) => {
    const tiles = openOn(day.date) ?? [];
    const open = tiles.filter(({ disabled }) => !disabled).map(({ code }) => code);
    if (day.periods === null)
      return open.length > 0 && open.length < tiles.length ? { ...day, periods: open } : day;
    if (tiles.length === 0 || day.periods.every((code) => open.includes(code))) return day;
    return { ...day, periods: day.periods.filter((code) => open.includes(code)) };
  });
  return left.some((day, index) => day !== days[index]) ? left : days;
}

/** Days as the API takes them; null while a date has no period, for an empty list would mean all of them. */
export function daysToSend(days: readonly DraftDay[]): { date: IsoDate; periods: string[] }[] | null {
  if (days.length === 0 || days.some(({ periods }) => periods?.length === 0)) return null;
  return days.map(({ date, periods }) => ({ date, periods: periods ?? [] }));
}

/** Whether a step holds what the next ones stand on. */
export function isComplete(step: Step, { type, reason, days }: LeaveDraft): boolean {
  switch (step) {
    case 'type':
      return type !== null;
    case 'reason': {
      const length = characterCount(reason.trim());
      return length > 0 && length <= LEAVE_REASON_MAX_LENGTH;
    }
    case 'days':
      return daysToSend(days) !== null;
    case 'send':
      return true;
  }
}

/** The step to stand at: the one wanted, unless one before it is not complete. */
export function reachableStep(wanted: Step, draft: LeaveDraft): Step {
  const before = STEPS.slice(0, STEPS.indexOf(wanted));
  return before.find((step) => !isComplete(step, draft)) ?? wanted;
}

/** Where a field that the API names is filled in: `days.0.periods` among the days. */
export function stepOfField(field: string | null | undefined): Step {
  const [name] = (field ?? '').split('.');
  if (name === 'type' || name === 'studentId') return 'type';
  return name === 'reason' || name === 'days' ? name : 'send';
}
