import type { DayState } from '@qinshi/domain';

/** What the board weighs of a pupil's day. */
export interface MorningDay {
  readonly state: DayState;
  readonly unexplained: boolean;
}

/** The figures at the head of the board, in the order in which they are read. */
export const FIGURES = ['here', 'late', 'onLeave', 'unexplained', 'explained', 'notYet', 'left'] as const;
export type Figure = (typeof FIGURES)[number];

const FIGURE_OF_STATE: Readonly<Record<DayState, Figure | null>> = {
  ARRIVED: 'here',
  LATE: 'late',
  ON_LEAVE: 'onLeave',
  MISSING: 'explained',
  NOT_YET: 'notYet',
  LEFT: 'left',
  NO_SCHOOL: null,
};

/** In which figure a pupil counts; in none when there is no school. */
export function figureOf({ state, unexplained }: MorningDay): Figure | null {
  return unexplained ? 'unexplained' : FIGURE_OF_STATE[state];
}

/** How many pupils are in each figure. */
export function countMorning(days: readonly MorningDay[]): Readonly<Record<Figure, number>> {
  const counts: Record<Figure, number> = {
    here: 0,
    late: 0,
    onLeave: 0,
    unexplained: 0,
    explained: 0,
    notYet: 0,
    left: 0,
  };
  for (const day of days) {
    const figure = figureOf(day);
    if (figure) counts[figure] += 1;
  }
  return counts;
}

/** Whether the family was told that the pupil is missing; `NOBODY`: the school’s alarm reaches nobody at home. */
export function wordTo(
  isBound: boolean,
  alarmedAt: string | null | undefined,
): 'NOBODY' | 'SENT' | 'NOT_YET' {
  if (!isBound) return 'NOBODY';
  return alarmedAt ? 'SENT' : 'NOT_YET';
}

/** By seat number; whoever has none comes last, by name. */
export function bySeat<Row extends { readonly student: { seatNumber?: number | null; name: string } }>(
  rows: readonly Row[],
): Row[] {
  return rows.toSorted(
    (a, b) =>
      (a.student.seatNumber ?? Number.MAX_SAFE_INTEGER) - (b.student.seatNumber ?? Number.MAX_SAFE_INTEGER) ||
      a.student.name.localeCompare(b.student.name),
  );
}
