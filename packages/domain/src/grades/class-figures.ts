import { GRADE_LEVELS, type GradeLevel, levelOfScore, type Mark, pointsOf, roundTo } from './scores.ts';

/**
 * How many pupils must have a mark before families learn anything of the class: with fewer, the average and the own
 * child's score tell too much of the others' (docs/decisions: figures of a class).
 */
export const MIN_GROUP = 6;
/** A part of the distribution with fewer pupils in it is put together with its neighbour. */
export const MIN_BAND = 3;

/** Pupils of each level: 優, 甲, 乙, 丙, 丁. */
export type LevelCounts = Readonly<Record<GradeLevel, number>>;

/** What a class looks like in one assessment. */
export interface ClassFigures {
  /** Pupils with a mark; those who missed it are not among them. */
  graded: number;
  average: number | null;
  counts: LevelCounts;
}

/** Neighbouring levels and how many pupils are in them, best first. */
export interface GradeBand {
  levels: readonly GradeLevel[];
  count: number;
}

export function classFigures(marks: readonly Mark[]): ClassFigures {
  const counts: Record<GradeLevel, number> = { 優: 0, 甲: 0, 乙: 0, 丙: 0, 丁: 0 };
  let sum = 0;
  let graded = 0;
  for (const mark of marks) {
    const points = pointsOf(mark);
    if (points === null) continue;
    counts[mark.level ?? levelOfScore(points)] += 1;
    sum += points;
    graded += 1;
  }
  return { graded, average: graded === 0 ? null : roundTo(sum / graded, 2), counts };
}

/**
 * The average as families read it: in whole points, so that what one pupil's mark changes in it tells little of that
 * mark; null for a group in which somebody could be singled out.
 */
export function averageForFamilies({
  graded,
  average,
}: Pick<ClassFigures, 'graded' | 'average'>): number | null {
  return graded < MIN_GROUP || average === null ? null : Math.round(average);
}

/**
 * The distribution as families read it, best first; null for a small group. Levels with one pupil or two are put together
 * with the next ones, so that each part holds nobody or at least three.
 */
export function bandsForFamilies({
  graded,
  counts,
}: Pick<ClassFigures, 'graded' | 'counts'>): GradeBand[] | null {
  if (graded < MIN_GROUP) return null;
  const bands: { levels: GradeLevel[]; count: number }[] = [];
  let open: { levels: GradeLevel[]; count: number } | null = null;
  for (const level of GRADE_LEVELS.toReversed()) {
    open ??= { levels: [], count: 0 };
    open.levels.unshift(level);
    open.count += counts[level];
    if (open.count > 0 && open.count < MIN_BAND) continue;
    bands.unshift(open);
    open = null;
  }
  // The best ones are too few: they join those below them, which are somebody since the group is large enough.
  while (open) {
    const below = bands.shift();
    if (!below) return [open];
    open = { levels: [...open.levels, ...below.levels], count: open.count + below.count };
    if (open.count < MIN_BAND) continue;
    bands.unshift(open);
    open = null;
  }
  return bands;
}
