import type { IsoDate } from './roc-date.ts';
import { addDays } from './school-day.ts';

/** The longest reason that an office writes for a transfer. */
export const TRANSFER_REASON_MAX_LENGTH = 200;
/** The longest name of a school that is not the city's. */
export const TRANSFER_PLACE_MAX_LENGTH = 80;

/** So many school days after leaving the old school a pupil has to have reported at the new one (中輟通報). */
export const TRANSFER_REPORT_DAYS = 3;

/**
 * The last day on which a pupil who left on `releasedOn` may report at the new school without being looked for: three
 * school days later. Where the calendar of the coming weeks is not known, three days later.
 * @param schoolDays dates with school, in order
 */
export function transferDueOn(releasedOn: IsoDate, schoolDays: readonly IsoDate[]): IsoDate {
  const later = schoolDays.filter((day) => day > releasedOn);
  return later[TRANSFER_REPORT_DAYS - 1] ?? addDays(releasedOn, TRANSFER_REPORT_DAYS);
}

/** Where a pupil stands between schools and classes (學籍狀態). */
export const STUDENT_STANDINGS = ['PLACED', 'UNPLACED', 'BETWEEN_SCHOOLS', 'GRADUATED', 'LEFT'] as const;
export type StudentStanding = (typeof STUDENT_STANDINGS)[number];

/** What a standing follows from. */
export interface StandingFacts {
  /** The enrolment of today; null without one. */
  now: { hasClass: boolean } | null;
  /** Why the last enrolment ended; null for a pupil who has had none. */
  lastEnd: 'PROMOTION' | 'TRANSFER' | 'GRADUATION' | 'WITHDRAWAL' | null;
  /** Whether the last transfer is over: the pupil has reported, be it at a school that is not the city's. */
  arrivedElsewhere: boolean;
}

/** Where a pupil stands today. It follows from enrolments and is stored nowhere. */
export function standingOf({ now, lastEnd, arrivedElsewhere }: StandingFacts): StudentStanding {
  if (now) return now.hasClass ? 'PLACED' : 'UNPLACED';
  if (lastEnd === 'GRADUATION') return 'GRADUATED';
  if (lastEnd === 'WITHDRAWAL') return 'LEFT';
  return arrivedElsewhere ? 'LEFT' : 'BETWEEN_SCHOOLS';
}
