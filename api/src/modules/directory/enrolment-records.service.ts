import { normalizeName, normalizeNationalId, schoolYearOf, toTaipeiDate } from '@qinshi/domain';
import { actAsSystem } from '../../db/scope.ts';
import { badInput, notFound } from '../../graphql/errors.ts';
import type { Viewer } from '../../graphql/viewer.ts';
import type { UseCase } from '../../use-case.ts';
import { actorOf, audit } from '../audit/audit.ts';
import type { Account } from '../identity/account.entity.ts';
import { accountOfPerson, followRecords, type RecordWork } from '../identity/accounts.service.ts';
import { Guardianship } from '../identity/guardianship.entity.ts';
import { studentUsername } from '../identity/usernames.ts';
import { ClassGroup } from '../schools/class-group.entity.ts';
import { Staff } from '../schools/staff.entity.ts';
import { Enrolment, Student } from '../schools/student.entity.ts';
import { checkFree, endWith, enrolmentsAhead, familyLooksAgain, followNumber } from './enrolment-places.ts';
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
  await refuseAdult(work, account);
  const place = {
    schoolId: school.id,
    classGroupId: classGroup.id,
    studentNumber: input.studentNumber,
    seatNumber: input.seatNumber ?? null,
    startsOn: input.startsOn,
  };
  await checkFree(em, account, place);
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

async function refuseAdult({ em, at }: RecordWork, account: Account): Promise<void> {
  const children = await em.count(Guardianship, { account: account.id, endedAt: null });
  const inPost = { $or: [{ endsOn: null }, { endsOn: { $gte: toTaipeiDate(at) } }] };
  const posts = await em.count(Staff, { account: account.id, ...inPost });
  if (children + posts > 0) throw badInput('NUMBER_OF_ADULT', 'nationalId');
}

/**
 * Ends a pupil's enrolment without another school taking over. The last day still counts; what is known of the pupil
 * stays, and so do guardians. Whoever goes to another school is released to it (transfers).
 * @throws Refusal NOT_FOUND, BAD_INPUT on `endsOn`, or on `reason` (TRANSFER_NEEDS_SCHOOL).
 */
export async function endEnrolment(
  useCase: UseCase,
  viewer: Viewer,
  { studentId, endsOn, reason }: EndEnrolmentInput,
): Promise<Recorded> {
  const { em, at } = useCase;
  const [found] = await enrolmentsAhead(em, studentId, toTaipeiDate(at));
  if (!found || !mayKeepRecords(viewer, found.school.id)) throw notFound();
  checkDay(endsOn, 'endsOn', at);
  if (reason === 'TRANSFER') throw badInput('TRANSFER_NEEDS_SCHOOL', 'reason');
  return em.transactional(async (tx) => {
    await actAsSystem(tx, 'student.endEnrolment');
    const work = { ...useCase, em: tx };
    const ahead = await enrolmentsAhead(tx, studentId, toTaipeiDate(at));
    const enrolment = await endWith(tx, ahead, { lastDay: endsOn, reason, field: 'endsOn' });
    const student = enrolment.student.getEntity();
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
