import { normalizeName, normalizeNationalId, schoolYearOf, toTaipeiDate } from '@qinshi/domain';
import { actAsSystem } from '../../db/scope.ts';
import { badInput, conflict, notFound } from '../../graphql/errors.ts';
import type { Viewer } from '../../graphql/viewer.ts';
import type { UseCase } from '../../use-case.ts';
import { actorOf, audit } from '../audit/audit.ts';
import type { Account } from '../identity/account.entity.ts';
import {
  accountOfPerson,
  followRecords,
  freeUsername,
  lookAgain,
  type RecordWork,
} from '../identity/accounts.service.ts';
import { guardiansOf } from '../identity/guardians.ts';
import { Guardianship } from '../identity/guardianship.entity.ts';
import { studentUsername } from '../identity/usernames.ts';
import { ClassGroup } from '../schools/class-group.entity.ts';
import type { School } from '../schools/school.entity.ts';
import { Staff } from '../schools/staff.entity.ts';
import { Enrolment, Student } from '../schools/student.entity.ts';
import { checkDay } from './record-checks.ts';
import type { EndEnrolmentInput, EnrolStudentInput } from './records.inputs.ts';
import { mayKeepRecords } from './records.policy.ts';

/** A pupil and the enrolment that was just recorded. */
export interface Recorded {
  student: Student;
  enrolment: Enrolment;
}

/**
 * Records a pupil who joins a class. The account appears with the first day; a pupil who is known under the number keeps
 * account, guardians and history, and signs in with the new school's code and number.
 * @throws Refusal NOT_FOUND, BAD_INPUT naming the field, CONFLICT (ALREADY_ENROLLED, STUDENT_NUMBER_TAKEN, SEAT_TAKEN).
 */
export async function enrolStudent(
  useCase: UseCase,
  viewer: Viewer,
  input: EnrolStudentInput,
): Promise<Recorded> {
  const { em, at } = useCase;
  const year = schoolYearOf(toTaipeiDate(at));
  const classGroup = await em.findOne(
    ClassGroup,
    { id: input.classGroupId, schoolYear: { $gte: year } },
    { populate: ['school'] },
  );
  if (!classGroup || !mayKeepRecords(viewer, classGroup.school.id)) throw notFound();
  checkDay(input.startsOn, 'startsOn', at);
  return em.transactional(async (tx) => {
    await actAsSystem(tx, 'student.enrol');
    const work = { ...useCase, em: tx };
    const recorded = await joinClass(work, classGroup, input);
    const { student } = recorded;
    audit(work, {
      action: 'student.enrolled',
      actor: actorOf(viewer),
      schoolId: classGroup.school.id,
      subject: { type: 'student', id: student.id },
      studentId: student.id,
      details: { startsOn: input.startsOn },
    });
    return recorded;
  });
}

/** What enrolling means, whoever records: a person at a screen, or an import. @throws Refusal as enrolStudent. */
async function joinClass(
  work: RecordWork,
  classGroup: ClassGroup,
  input: EnrolStudentInput,
): Promise<Recorded> {
  const { em } = work;
  const school = classGroup.school.getEntity();
  const nationalId = normalizeNationalId(input.nationalId);
  const username = studentUsername(school.code, input.studentNumber);
  const name = normalizeName(input.name);
  const account = await accountOfPerson(work, { nationalId, name, username, email: null });
  await checkPlace(work, account, school, classGroup, input);
  const known = await em.findOne(Student, { account: account.id });
  const student = known ?? em.create(Student, { account, name, gender: input.gender ?? null });
  if (known) await followNumber(work, account, known, username);
  const enrolment = em.create(Enrolment, {
    student,
    school: school.id,
    classGroup: classGroup.id,
    studentNumber: input.studentNumber,
    seatNumber: input.seatNumber ?? null,
    startsOn: input.startsOn,
    endsOn: null,
    endReason: null,
  });
  await em.flush();
  await followRecords(work, [account.id]);
  await familyLooksAgain(work, student);
  return { student, enrolment };
}

async function checkPlace(
  { em, at }: RecordWork,
  account: Account,
  school: School,
  classGroup: ClassGroup,
  { startsOn, studentNumber, seatNumber }: EnrolStudentInput,
): Promise<void> {
  const notOver = (day: string) => ({ $or: [{ endsOn: null }, { endsOn: { $gte: day } }] });
  const children = await em.count(Guardianship, { account: account.id, endedAt: null });
  const posts = await em.count(Staff, { account: account.id, ...notOver(toTaipeiDate(at)) });
  if (children + posts > 0) throw badInput('NUMBER_OF_ADULT', 'nationalId');
  const then = notOver(startsOn);
  if ((await em.count(Enrolment, { student: { account: account.id }, ...then })) > 0)
    throw conflict('ALREADY_ENROLLED', 'nationalId');
  if ((await em.count(Enrolment, { school: school.id, studentNumber, ...then })) > 0)
    throw conflict('STUDENT_NUMBER_TAKEN', 'studentNumber');
  if (seatNumber && (await em.count(Enrolment, { classGroup: classGroup.id, seatNumber, ...then })) > 0)
    throw conflict('SEAT_TAKEN', 'seatNumber');
}

/** What the pupil and the guardians follow live is of the school and class that the pupil is in. */
async function familyLooksAgain(work: RecordWork, { id, account }: Student): Promise<void> {
  const guardians = (await guardiansOf(work.em, [id])).get(id) ?? [];
  for (const accountId of [account.id, ...guardians]) await lookAgain(work, accountId);
}

/** A pupil's username is the number of an earlier enrolment: it becomes that of the new one. */
async function followNumber(
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

/**
 * Ends a pupil's present enrolment. The last day still counts; what is known of the pupil stays, and so do guardians.
 * @throws Refusal NOT_FOUND, BAD_INPUT on `endsOn`.
 */
export async function endEnrolment(
  useCase: UseCase,
  viewer: Viewer,
  { studentId, endsOn, reason }: EndEnrolmentInput,
): Promise<Recorded> {
  const { em, at } = useCase;
  const today = toTaipeiDate(at);
  const found = await em.findOne(
    Enrolment,
    { student: studentId, $or: [{ endsOn: null }, { endsOn: { $gte: today } }] },
    { orderBy: { startsOn: 'desc' }, populate: ['student'] },
  );
  if (!found || !mayKeepRecords(viewer, found.school.id)) throw notFound();
  checkDay(endsOn, 'endsOn', at);
  if (endsOn < found.startsOn) throw badInput('ENDS_BEFORE_START', 'endsOn');
  return em.transactional(async (tx) => {
    await actAsSystem(tx, 'student.endEnrolment');
    const work = { ...useCase, em: tx };
    const enrolment = await tx.findOneOrFail(
      Enrolment,
      { id: found.id },
      { refresh: true, populate: ['student'] },
    );
    const student = enrolment.student.getEntity();
    enrolment.endsOn = endsOn;
    enrolment.endReason = reason;
    await tx.flush();
    await followRecords(work, [student.account.id]);
    await familyLooksAgain(work, student);
    audit(work, {
      action: 'student.enrolmentEnded',
      actor: actorOf(viewer),
      schoolId: enrolment.school.id,
      subject: { type: 'student', id: student.id },
      studentId: student.id,
      details: { endsOn, reason },
    });
    return { student, enrolment };
  });
}
