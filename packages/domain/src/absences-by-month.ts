import { monthOf, type YearMonth } from './month.ts';
import type { IsoDate } from './roc-date.ts';
import type { AbsenceKind } from './state-words.ts';

/** A month's absences in periods, by kind. */
export interface MonthOfAbsences {
  month: YearMonth;
  total: number;
  kinds: Partial<Record<AbsenceKind, number>>;
}

/** Absences counted by month, the latest month first; months without any are left out. */
export function absencesByMonth(
  absences: readonly { date: IsoDate; kind: AbsenceKind }[],
): MonthOfAbsences[] {
  const months = new Map<YearMonth, MonthOfAbsences>();
  for (const { date, kind } of absences) {
    const month = monthOf(date);
    const known = months.get(month) ?? { month, total: 0, kinds: {} };
    known.total += 1;
    known.kinds[kind] = (known.kinds[kind] ?? 0) + 1;
    months.set(month, known);
  }
  return [...months.values()].sort((a, b) => b.month.localeCompare(a.month));
}
