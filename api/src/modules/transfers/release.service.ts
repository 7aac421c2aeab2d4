import { addDays, isSchoolDay, toTaipeiDate, transferDueOn } from '@qinshi/domain';
import { actAsSystem } from '../../db/scope.ts';
import { badInput, conflict, notFound } from '../../graphql/errors.ts';
import type { Viewer } from '../../graphql/viewer.ts';
import type { UseCase } from '../../use-case.ts';
import { actorOf, audit } from '../audit/audit.ts';
import { schoolDays } from '../calendar/school-days.ts';
import { endWith, enrolmentsAhead } from '../directory/enrolment-places.ts';
import { mayKeepRecords } from '../directory/records.policy.ts';
import { School } from '../schools/school.entity.ts';
import { Transfer } from './transfer.entity.ts';
import { everybodyLooksAgain } from './transfer-news.ts';
import type { ReleaseStudentInput } from './transfers.inputs.ts';

/** A school lets a pupil go at most so long after the fact, and so long before. */
const DAYS_BACK = 60;
const DAYS_AHEAD = 120;
/** Far enough to find three school days behind any holidays but the long ones. */
const LOOK_AHEAD_DAYS = 75;

/**
 * The old school lets a pupil go (轉出): from the day named on the pupil is not its own, belongs to no class (尚未編班), and
 * stands on the list of the school that it goes to. Guardians stay bound, records stay where they were made.
 * @throws Refusal NOT_FOUND, BAD_INPUT naming the field, CONFLICT TRANSFER_OPEN.
 */
export async function releaseStudent(
  useCase: UseCase,
  viewer: Viewer,
  input: ReleaseStudentInput,
): Promise<Transfer> {
  const { em, at } = useCase;
  const today = toTaipeiDate(at);
  const { studentId, releasedOn } = input;
  const [found] = await enrolmentsAhead(em, studentId, today);
  if (!found || !mayKeepRecords(viewer, found.school.id)) throw notFound();
  if (releasedOn < addDays(today, -DAYS_BACK) || releasedOn > addDays(today, DAYS_AHEAD))
    throw badInput('OUT_OF_RANGE', 'releasedOn');
  return em.transactional(async (tx) => {
    await actAsSystem(tx, 'transfer.release');
    const work = { ...useCase, em: tx };
    const { place, ...destination } = await destinationOf(work, found.school.id, input);
    const ahead = await enrolmentsAhead(tx, studentId, today);
    if (ahead.some(({ endReason }) => endReason === 'TRANSFER')) throw conflict('TRANSFER_OPEN');
    const lastDay = addDays(releasedOn, -1);
    const enrolment = await endWith(tx, ahead, { lastDay, reason: 'TRANSFER', field: 'releasedOn' });
    const student = enrolment.student.getEntity();
    const transfer = tx.create(Transfer, {
      student,
      studentName: student.name,
      studentNumber: enrolment.studentNumber,
      className: enrolment.classGroup?.getEntity().name ?? null,
      fromSchool: enrolment.school.id,
      ...destination,
      releasedOn,
      dueOn: await dueOn(work, enrolment.school.id, releasedOn),
      reason: input.reason.trim(),
      releasedAt: at,
      releasedBy: viewer.account.id,
      releasedByName: viewer.account.name,
      state: 'RELEASED',
      arrivedOn: null,
      enrolment: null,
    });
    await tx.flush();
    audit(work, {
      action: 'transfer.released',
      actor: actorOf(viewer),
      schoolId: enrolment.school.id,
      subject: { type: 'transfer', id: transfer.id },
      studentId,
      details: { releasedOn, place },
    });
    await everybodyLooksAgain(work, student, { transfer, classGroupIds: [enrolment.classGroup?.id ?? null] });
    return transfer;
  });
}

/** A school of the city, or a place in words. @throws Refusal BAD_INPUT. */
async function destinationOf({ em }: UseCase, fromSchoolId: string, input: ReleaseStudentInput) {
  const toPlace = input.toPlace?.trim() || null;
  const { toSchoolId = null } = input;
  if (!toSchoolId && !toPlace) throw badInput('REQUIRED', 'toSchoolId');
  if (toSchoolId === fromSchoolId) throw badInput('TRANSFER_TO_SAME_SCHOOL', 'toSchoolId');
  if (!toSchoolId) return { toSchool: null, toPlace, place: toPlace };
  const school = await em.findOne(School, { id: toSchoolId });
  if (!school) throw badInput('NOT_FOUND', 'toSchoolId');
  return { toSchool: school.id, toPlace: null, place: school.name };
}

async function dueOn({ em }: UseCase, schoolId: string, releasedOn: string): Promise<string> {
  const days = await schoolDays(em, schoolId, releasedOn, addDays(releasedOn, LOOK_AHEAD_DAYS));
  const held = [...days].flatMap(([date, day]) => (isSchoolDay(day) ? [date] : []));
  return transferDueOn(releasedOn, held);
}
