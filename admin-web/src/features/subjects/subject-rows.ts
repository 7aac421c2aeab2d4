/** A subject while the list is edited. */
export interface SubjectRow {
  /** Tells the rows apart while some are moved and removed. */
  readonly key: number;
  /** Null of one that is new. */
  readonly id: string | null;
  readonly name: string;
  readonly shortName: string;
}

let nextKey = 0;

/** A row as the form holds it; without a subject, one to fill in. */
export function rowOf(subject: Omit<SubjectRow, 'key'> = { id: null, name: '', shortName: '' }): SubjectRow {
  nextKey += 1;
  return { id: subject.id, name: subject.name, shortName: subject.shortName, key: nextKey };
}

/** The rows with one of them a place further up (-1) or down (1); as they are at the ends. */
export function moved(rows: readonly SubjectRow[], key: number, by: -1 | 1): SubjectRow[] {
  const from = rows.findIndex((row) => row.key === key);
  const row = rows[from];
  const to = from + by;
  if (!row || to < 0 || to >= rows.length) return [...rows];
  return rows.toSpliced(from, 1).toSpliced(to, 0, row);
}
