import type { SchoolLevel } from '@qinshi/domain';
import type { Random } from './random.ts';
import { pupilsOf, type SchoolPlan } from './school-plan.ts';

/** Below so many schools a spread over sizes means nothing; the size alone is looked at. */
const FEW = 3;

/**
 * Whole schools that together have about `share` of the pupils of each level, large and small ones in proportion;
 * never fewer than one of a level that is there (or than `atLeast` says). In the order given.
 */
export function pickShare(
  schools: readonly SchoolPlan[],
  share: number,
  random: Random,
  atLeast: Partial<Record<SchoolLevel, number>> = {},
): SchoolPlan[] {
  if (share >= 1) return [...schools];
  const levels = [...new Set(schools.map(({ level }) => level))];
  const chosen = new Set(
    levels.flatMap((level) => {
      const all = schools.filter((school) => school.level === level);
      const count = Math.min(all.length, Math.max(atLeast[level] ?? 1, Math.round(all.length * share)));
      return count < FEW ? ofSize(all, count, share) : spread(all, count, random);
    }),
  );
  return schools.filter((school) => chosen.has(school));
}

/** The schools whose size comes nearest to what one of `count` schools should have. */
function ofSize(schools: SchoolPlan[], count: number, share: number): SchoolPlan[] {
  const wanted = (schools.reduce((sum, school) => sum + pupilsOf(school), 0) * share) / count;
  const distance = (school: SchoolPlan) => Math.abs(pupilsOf(school) - wanted);
  return schools.toSorted((a, b) => distance(a) - distance(b)).slice(0, count);
}

/** One school out of each of `count` bands of size. */
function spread(schools: SchoolPlan[], count: number, random: Random): SchoolPlan[] {
  const bySize = schools.toSorted((a, b) => pupilsOf(a) - pupilsOf(b));
  return Array.from({ length: count }, (_, band) => {
    const from = Math.floor((band * bySize.length) / count);
    const to = Math.floor(((band + 1) * bySize.length) / count);
    return random.pick(bySize.slice(from, to));
  });
}
