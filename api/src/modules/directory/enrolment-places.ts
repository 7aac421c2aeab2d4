import { schoolYearOf } from '@qinshi/domain';
import type { EntityManager } from '../../db/orm.ts';
import { badInput, conflict } from '../../graphql/errors.ts';
import type { Account } from '../identity/account.entity.ts';
import { freeUsername, lookAgain, type RecordWork } from '../identity/accounts.service.ts';
import { guardiansOf } from '../identity/guardians.ts';
import { studentUsername } from '../identity/usernames.ts';
import { ClassGroup, HomeroomAssignment } from '../schools/class-group.entity.ts';
import { inForce } from '../schools/in-force.ts';
import { Enrolment, type Student } from '../schools/student.entity.ts';

/** Where a pupil is to be, from a day on. */
export interface Place {
  schoolId: string;
  /** Null for a pupil whom the school has not placed yet (尚未編班). */
  classGroupId: string | null;
  studentNumber: string;
  seatNumber: number | null;
  startsOn: string;
}

const notOver = (day: string) => ({ $or: [{ endsOn: null }, { endsOn: { $gte: day } }] });

/**
 * Refuses a place that somebody has.
 * @throws Refusal CONFLICT (ALREADY_ENROLLED, STUDENT_NUMBER_TAKEN, SEAT_TAKEN).
 */
export async function checkFree(em: EntityManager, account: Account, place: Place): Promise<void> {
  const { schoolId, classGroupId, studentNumber, seatNumber, startsOn } = place;
  const then = notOver(startsOn);
  if ((await em.count(Enrolment, { student: { account: account.id }, ...then })) > 0)
    throw conflict('ALREADY_ENROLLED', 'nationalId');
  if ((await em.count(Enrolment, { school: schoolId, studentNumber, ...then })) > 0)
    throw conflict('STUDENT_NUMBER_TAKEN', 'studentNumber');
  await checkSeat(em, classGroupId, seatNumber, startsOn);
}

/** @throws Refusal BAD_INPUT REQUIRED for a seat without a class, CONFLICT SEAT_TAKEN. */
export async function checkSeat(
  em: EntityManager,
  classGroupId: string | null,
  seatNumber: number | null,
  startsOn: string,
): Promise<void> {
  if (seatNumber === null) return;
  if (!classGroupId) throw badInput('REQUIRED', 'classGroupId');
  if ((await em.count(Enrolment, { classGroup: classGroupId, seatNumber, ...notOver(startsOn) })) > 0)
    throw conflict('SEAT_TAKEN', 'seatNumber');
}

/** The class of a school in the school year of a day. @throws Refusal BAD_INPUT NOT_FOUND on `classGroupId`. */
export async function classForPlace(
  em: EntityManager,
  schoolId: string,
  classGroupId: string,
  startsOn: string,
): Promise<ClassGroup> {
  const schoolYear = schoolYearOf(startsOn);
  const found = await em.findOne(ClassGroup, { id: classGroupId, school: schoolId, schoolYear });
  if (!found) throw badInput('NOT_FOUND', 'classGroupId');
  return found;
}

/**
 * Ends a pupil's enrolment that is in force on `lastDay` with that day. What would have begun later never does: a place
 * in the next year's class is no more.
 * @returns the enrolment that ended.
 * @throws Refusal BAD_INPUT ENDS_BEFORE_START on `field`.
 */
export async function endWith(
  em: EntityManager,
  enrolments: readonly Enrolment[],
  { lastDay, reason, field }: { lastDay: string; reason: NonNullable<Enrolment['endReason']>; field: string },
): Promise<Enrolment> {
  const begun = enrolments.filter(({ startsOn }) => startsOn <= lastDay);
  const last = begun.toSorted((a, b) => a.startsOn.localeCompare(b.startsOn)).at(-1);
  if (!last) throw badInput('ENDS_BEFORE_START', field);
  const later = enrolments.filter(({ startsOn }) => startsOn > lastDay).map(({ id }) => id);
  if (later.length > 0) await em.nativeDelete(Enrolment, { id: { $in: later } });
  last.endsOn = lastDay;
  last.endReason = reason;
  await em.flush();
  return last;
}

/** A pupil's enrolments that are in force or still to come, earliest first. */
export function enrolmentsAhead(em: EntityManager, studentId: string, today: string): Promise<Enrolment[]> {
  return em.find(
    Enrolment,
    { student: studentId, ...notOver(today) },
    { orderBy: { startsOn: 'asc', id: 'asc' }, populate: ['student', 'classGroup'], refresh: true },
  );
}

/** A pupil's username is the number of an earlier enrolment: it becomes that of the new one. */
export async function followNumber(
  { em }: RecordWork,
  account: Account,
  student: Student,
  username: string,
): Promise<void> {
  const earlier = await em.find(Enrolment, { student: student.id }, { populate: ['school'] });
  const isOfNumber = earlier.some(({ school, studentNumber }) =>
    account.username.startsWith(studentUsername(school.getEntity().code, studentNumber)),
  );
  if (isOfNumber && account.username !== username) account.username = await freeUsername(em, username);
}

/** What the pupil and the guardians follow live is of the school and class that the pupil is in. */
export async function familyLooksAgain(work: RecordWork, { id, account }: Student): Promise<void> {
  const guardians = (await guardiansOf(work.em, [id], work.at)).get(id) ?? [];
  for (const accountId of [account.id, ...guardians]) await lookAgain(work, accountId);
}

/** The class on a homeroom teacher's screen has one pupil more, or less. */
export async function teachersLookAgain(
  work: RecordWork,
  classGroupId: string | null,
  today: string,
): Promise<void> {
  if (!classGroupId) return;
  const leading = await work.em.find(
    HomeroomAssignment,
    { classGroup: classGroupId, ...inForce(today) },
    { populate: ['staff'] },
  );
  for (const { staff } of leading) await lookAgain(work, staff.getEntity().account.id);
}
