/** A row of the table while it is edited. */
export interface PeriodRow {
  /** Tells the rows apart while some are moved and removed. */
  readonly key: number;
  readonly code: string;
  readonly name: string;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly countsAbsence: boolean;
}

let nextKey = 0;

/** A row as the form holds it. */
export function rowOf(period: Omit<PeriodRow, 'key'>): PeriodRow {
  nextKey += 1;
  return { ...period, key: nextKey };
}

/** A row to fill in. Its code is the first that is free: nobody has to invent one. */
export function emptyRow(rows: readonly PeriodRow[]): PeriodRow {
  let number = 1;
  while (rows.some(({ code }) => code === `P${number}`)) number += 1;
  return rowOf({ code: `P${number}`, name: '', startsAt: '', endsAt: '', countsAbsence: true });
}

/** In order of the day; rows without a time stay last. */
export function inOrder(rows: readonly PeriodRow[]): PeriodRow[] {
  return [...rows].sort((a, b) => (a.startsAt || '99').localeCompare(b.startsAt || '99'));
}
