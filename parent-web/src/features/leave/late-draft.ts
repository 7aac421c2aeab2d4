import type { IsoDate } from '@qinshi/domain';
import { type SentFile, type SessionDraft, sessionDraft } from '@qinshi/web-kit';

/** Leave for absences that are recorded already, while it is being typed. */
export interface LateDraft {
  /** Ids of the absences. */
  absences: string[];
  type: string | null;
  reason: string;
  files: SentFile[];
}

export const EMPTY_LATE_DRAFT: LateDraft = { absences: [], type: null, reason: '', files: [] };

/** The draft of 缺曠補請 for a child. */
export function lateDraft(childId: string): SessionDraft<LateDraft> {
  return sessionDraft(`late-leave-of-${childId}`, 1);
}

interface PeriodMissed {
  date: IsoDate;
  period: string;
}

/** The days that absences make up, as leave names them: each date once, in order. */
export function daysOf(absences: readonly PeriodMissed[]): { date: IsoDate; periods: string[] }[] {
  const dates = [...new Set(absences.map(({ date }) => date))].sort();
  return dates.map((date) => ({
    date,
    periods: [...new Set(absences.filter((one) => one.date === date).map(({ period }) => period))],
  }));
}
