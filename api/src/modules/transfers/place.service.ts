import { LockMode } from '@mikro-orm/core';
import { schoolYearOf, toTaipeiDate } from '@qinshi/domain';
import type { EntityManager } from '../../db/orm.ts';
import { actAsSystem } from '../../db/scope.ts';
import { badInput, conflict, notFound } from '../../graphql/errors.ts';
import type { Viewer } from '../../graphql/viewer.ts';
import type { UseCase } from '../../use-case.ts';
import { actorOf, audit } from '../audit/audit.ts';
import {
  checkFree,
  checkSeat,
  classForPlace,
  enrolmentsAhead,
  followNumber,
} from '../directory/enrolment-places.ts';
import { checkDay } from '../directory/record-checks.ts';
import { mayKeepRecords } from '../directory/records.policy.ts';
import { studentUsername } from '../identity/usernames.ts';
import { Enrolment, type Student } from '../schools/student.entity.ts';
import { Transfer } from './transfer.entity.ts';
import { everybodyLooksAgain } from './transfer-news.ts';
import type { AssignClassInput, PlaceStudentInput, RecordArrivalElsewhereInput } from './transfers.inputs.ts';

/**
 * The new school takes a pupil in (轉入): with a class, or without one yet. Account, guardians and history are the pupil's.
 * @throws Refusal NOT_FOUND, BAD_INPUT naming the field, CONFLICT (TRANSFER_CLOSED, STUDENT_NUMBER_TAKEN, SEAT_TAKEN).
 */
export async function placeStudent(
  useCase: UseCase,
  viewer: Viewer,
  input: PlaceStudentInput,
): Promise<Transfer> {
  const { em, at } = useCase;
  const found = await em.findOne(Transfer, { id: input.transferId });
  const schoolId = found?.toSchool?.id;
  if (!found || !schoolId || !mayKeepRecords(viewer, schoolId)) throw notFound();
  checkDay(input.startsOn, 'startsOn', at);
  if (input.startsOn < found.releasedOn) throw badInput('BEFORE_RELEASE', 'startsOn');
  return em.transactional(async (tx) => {
    await actAsSystem(tx, 'transfer.place');
    const work = { ...useCase, em: tx };
    const transfer = await openTransfer(tx, found.id);
    const student = transfer.student.getEntity();
    const { startsOn, studentNumber, classGroupId = null, seatNumber = null } = input;
    if (classGroupId) await classForPlace(tx, schoolId, classGroupId, startsOn);
    const account = student.account.getEntity();
    await checkFree(tx, account, { schoolId, classGroupId, studentNumber, seatNumber, startsOn });
    const code = transfer.toSchool?.getEntity().code ?? '';
    await followNumber(work, account, student, studentUsername(code, studentNumber));
    tx.create(Enrolment, {
      student,
      school: schoolId,
      classGroup: classGroupId,
      studentNumber,
      seatNumber,
      startsOn,
      endsOn: null,
      endReason: null,
    });
    await tx.flush();
    await tx.refresh(transfer);
    await written(work, viewer, transfer, 'transfer.placed', schoolId, [classGroupId]);
    return transfer;
  });
}

/**
 * Places a pupil of the school who has no class yet (編班).
 * @throws Refusal NOT_FOUND, BAD_INPUT NOT_FOUND on `classGroupId`, CONFLICT (ALREADY_PLACED, SEAT_TAKEN).
 */
export async function assignClass(
  useCase: UseCase,
  viewer: Viewer,
  { studentId, classGroupId, seatNumber = null }: AssignClassInput,
): Promise<{ student: Student; enrolment: Enrolment }> {
  const { em, at } = useCase;
  const today = toTaipeiDate(at);
  const [found] = await enrolmentsAhead(em, studentId, today);
  if (!found || !mayKeepRecords(viewer, found.school.id)) throw notFound();
  return em.transactional(async (tx) => {
    await actAsSystem(tx, 'student.assignClass');
    const work = { ...useCase, em: tx };
    const lock = { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true };
    const enrolment = await tx.findOneOrFail(Enrolment, { id: found.id }, lock);
    if (enrolment.classGroup) throw conflict('ALREADY_PLACED', 'classGroupId');
    const [, from = today] = [today, enrolment.startsOn].sort();
    const room = await classForPlace(tx, enrolment.school.id, classGroupId, from);
    await checkSeat(tx, classGroupId, seatNumber, from);
    tx.assign(enrolment, { classGroup: classGroupId, seatNumber });
    await tx.flush();
    const student = await enrolment.student.loadOrFail();
    audit(work, {
      action: 'student.classAssigned',
      actor: actorOf(viewer),
      schoolId: enrolment.school.id,
      subject: { type: 'student', id: studentId },
      studentId,
      details: { className: room.name },
    });
    await everybodyLooksAgain(work, student, { transfer: null, classGroupIds: [classGroupId] });
    return { student, enrolment };
  });
}

/**
 * The old school takes a release back: the pupil is where it was, with the same number; the seat too, unless somebody
 * else sits there by now.
 * @throws Refusal NOT_FOUND, CONFLICT (TRANSFER_CLOSED, TRANSFER_YEAR_OVER, STUDENT_NUMBER_TAKEN).
 */
export async function withdrawTransfer(useCase: UseCase, viewer: Viewer, id: string): Promise<Transfer> {
  const { em, at } = useCase;
  const found = await em.findOne(Transfer, { id });
  if (!found || !mayKeepRecords(viewer, found.fromSchool.id)) throw notFound();
  return em.transactional(async (tx) => {
    await actAsSystem(tx, 'transfer.withdraw');
    const work = { ...useCase, em: tx };
    const transfer = await openTransfer(tx, id);
    const before = await tx.findOneOrFail(
      Enrolment,
      { student: transfer.student.id, school: transfer.fromSchool.id, endReason: 'TRANSFER' },
      { orderBy: { endsOn: 'desc' }, populate: ['classGroup'] },
    );
    const room = before.classGroup?.getEntity();
    if (room && room.schoolYear !== schoolYearOf(toTaipeiDate(at))) throw conflict('TRANSFER_YEAR_OVER');
    const seatTaken =
      room &&
      (await tx.count(Enrolment, {
        classGroup: room.id,
        seatNumber: before.seatNumber,
        $or: [{ endsOn: null }, { endsOn: { $gte: transfer.releasedOn } }],
      }));
    tx.assign(before, {
      endsOn: null,
      endReason: null,
      seatNumber: seatTaken ? null : before.seatNumber,
    });
    tx.assign(transfer, { state: 'WITHDRAWN' });
    await tx.flush();
    await written(work, viewer, transfer, 'transfer.withdrawn', transfer.fromSchool.id, [room?.id ?? null]);
    return transfer;
  });
}

/**
 * The old school has word that the pupil has come to a school elsewhere: nobody has to look for the child.
 * @throws Refusal NOT_FOUND, BAD_INPUT on `arrivedOn`, CONFLICT TRANSFER_CLOSED.
 */
export async function recordArrivalElsewhere(
  useCase: UseCase,
  viewer: Viewer,
  { transferId, arrivedOn }: RecordArrivalElsewhereInput,
): Promise<Transfer> {
  const { em, at } = useCase;
  const found = await em.findOne(Transfer, { id: transferId });
  if (!found || found.toSchool || !mayKeepRecords(viewer, found.fromSchool.id)) throw notFound();
  if (arrivedOn < found.releasedOn) throw badInput('BEFORE_RELEASE', 'arrivedOn');
  if (arrivedOn > toTaipeiDate(at)) throw badInput('OUT_OF_RANGE', 'arrivedOn');
  return em.transactional(async (tx) => {
    await actAsSystem(tx, 'transfer.arrivedElsewhere');
    const work = { ...useCase, em: tx };
    const transfer = await openTransfer(tx, transferId);
    tx.assign(transfer, { state: 'PLACED', arrivedOn });
    await tx.flush();
    await written(work, viewer, transfer, 'transfer.arrivedElsewhere', transfer.fromSchool.id, []);
    return transfer;
  });
}

/** Held until the end of the transaction: of two who decide at once, the second finds it closed. */
async function openTransfer(tx: EntityManager, id: string): Promise<Transfer> {
  await tx.findOneOrFail(Transfer, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true });
  const transfer = await tx.findOneOrFail(Transfer, { id }, { populate: ['student.account', 'toSchool'] });
  if (!transfer.isOpen()) throw conflict('TRANSFER_CLOSED');
  return transfer;
}

async function written(
  work: UseCase,
  viewer: Viewer,
  transfer: Transfer,
  action: 'transfer.placed' | 'transfer.withdrawn' | 'transfer.arrivedElsewhere',
  schoolId: string,
  classGroupIds: readonly (string | null)[],
): Promise<void> {
  audit(work, {
    action,
    actor: actorOf(viewer),
    schoolId,
    subject: { type: 'transfer', id: transfer.id },
    studentId: transfer.student.id,
    details: { arrivedOn: transfer.arrivedOn },
  });
  await everybodyLooksAgain(work, transfer.student.getEntity(), { transfer, classGroupIds });
}
