import { defaultDayRule, type IsoDate, levelOfGrade, minutesOf, type SchoolLevel } from '@qinshi/domain';
import { Random } from './random.ts';

/** Of all pupils on a school day: some stay away, some come too late. */
const AWAY = 0.03;
const LATE = 0.02;
/** Lower grades of elementary schools go home at noon. */
const HALF_DAY_GRADES = 2;

/** What a pupil's day at school was, in minutes since midnight; null when the pupil stayed away. */
export type Presence = { arrivesAt: number; leavesAt: number } | null;

/**
 * Whether a pupil came on a school day, and when: the same answer for the same pupil and date, whoever asks. Swipes, roll
 * calls, absences and leave of a generated city rest on it, and so agree with each other.
 */
export function presenceOf(
  studentId: string,
  date: IsoDate,
  { level, grade }: { level: SchoolLevel; grade: number },
): Presence {
  const random = new Random(`${studentId}/${date}`);
  if (random.chance(AWAY)) return null;
  const hours = levelOfGrade(grade, level);
  const { lateAfter, leavesFrom } = defaultDayRule(hours);
  const bell = minutesOf(lateAfter);
  const late = random.chance(LATE);
  // Most come in the last quarter of an hour; the sum of two throws makes a hill.
  const arrivesAt = late ? bell + random.between(1, 35) : bell - 1 - random.int(16) - random.int(24);
  const noon = hours === 'ELEMENTARY' && grade <= HALF_DAY_GRADES;
  const end = hours === 'ELEMENTARY' && !noon ? minutesOf('15:50') : minutesOf(leavesFrom);
  return { arrivesAt, leavesAt: end + 2 + random.int(18) };
}
