import { ROLL_CALL_MARKS, type RollCallMark } from '@qinshi/domain';

/** Marks that the teacher has set since the roll call was opened, by pupil. */
export type Draft = Readonly<Record<string, RollCallMark>>;

export interface Row {
  readonly student: { readonly id: string };
  /** As recorded; null before. */
  readonly mark?: RollCallMark | null;
  readonly suggestion: RollCallMark;
}

/** What would be recorded of a pupil now: the teacher's word, else what is recorded, else what gate and leave say. */
export function markOf(row: Row, draft: Draft): RollCallMark {
  return draft[row.student.id] ?? row.mark ?? row.suggestion;
}

/** How many pupils have each mark. */
export function countMarks(rows: readonly Row[], draft: Draft): Readonly<Record<RollCallMark, number>> {
  const counts = Object.fromEntries(ROLL_CALL_MARKS.map((mark) => [mark, 0])) as Record<RollCallMark, number>;
  for (const row of rows) counts[markOf(row, draft)] += 1;
  return counts;
}

/** The pupils whose recorded mark would change: whoever was new in the class since counts as well. */
export function correctionsIn(rows: readonly Row[], draft: Draft): readonly string[] {
  return rows.filter((row) => markOf(row, draft) !== row.mark).map(({ student }) => student.id);
}

/** What is recorded now, to know later what others have changed. */
export function recordedIn(rows: readonly Row[]): Readonly<Record<string, RollCallMark | null>> {
  return Object.fromEntries(rows.map(({ student, mark }) => [student.id, mark ?? null]));
}

/**
 * Pupils about whom a colleague has meanwhile recorded something other than what stands in the draft. What the
 * colleague recorded of all the others holds without a word: nothing was meant to be said about them.
 *
 * @param seen what was recorded when the draft was begun
 */
export function clashesIn(
  rows: readonly Row[],
  draft: Draft,
  seen: Readonly<Record<string, RollCallMark | null>>,
): ReadonlyMap<string, RollCallMark> {
  const clashes = new Map<string, RollCallMark>();
  for (const { student, mark } of rows) {
    const own = draft[student.id];
    if (own && mark && mark !== own && mark !== (seen[student.id] ?? null)) clashes.set(student.id, mark);
  }
  return clashes;
}
