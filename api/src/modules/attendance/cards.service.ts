import { LockMode } from '@mikro-orm/core';
import { normalizeCardNumber } from '@qinshi/domain';
import type { EntityManager } from '../../db/orm.ts';
import { actAsSystem } from '../../db/scope.ts';
import type { Context } from '../../graphql/context.ts';
import { conflict, notFound } from '../../graphql/errors.ts';
import type { Viewer } from '../../graphql/viewer.ts';
import { type AuditLine, actorOf, audit } from '../audit/audit.ts';
import { whereaboutsOf } from '../schools/schools.access.ts';
import { Student } from '../schools/student.entity.ts';
import type { IssueCardInput, ReplaceCardInput } from './gate.inputs.ts';
import { mayKeepCards } from './gate.policy.ts';
import { StudentCard } from './student-card.entity.ts';

/**
 * Hands a card to a pupil of the school.
 * @throws Refusal NOT_FOUND, CONFLICT on `cardNumber` (CARD_NUMBER_TAKEN, CARD_HELD).
 */
export async function issueCard(
  context: Context,
  viewer: Viewer,
  { studentId, cardNumber }: IssueCardInput,
): Promise<StudentCard> {
  const { em } = context;
  const student = await em.findOne(Student, { id: studentId });
  const now = await whereaboutsOf(context, studentId);
  if (!student || !now || !mayKeepCards(viewer, now.schoolId)) throw notFound();
  return em.fork().transactional(async (tx) => {
    await actAsSystem(tx, 'card.issue');
    // A card of a school that the pupil has left.
    await tx.nativeUpdate(
      StudentCard,
      { student: studentId, endedAt: null, lostAt: null, school: { $ne: now.schoolId } },
      { endedAt: context.at },
    );
    const card = await hand(tx, context.at, { studentId, schoolId: now.schoolId, cardNumber });
    record({ em: tx, at: context.at }, viewer, card, 'card.issued');
    return card;
  });
}

/** From now on a card counts no more. @throws Refusal NOT_FOUND, CONFLICT (CARD_NOT_IN_USE). */
export function reportCardLost(context: Context, viewer: Viewer, id: string): Promise<StudentCard> {
  return change(context, viewer, id, async (tx, card) => {
    card.lostAt = context.at;
    record({ em: tx, at: context.at }, viewer, card, 'card.lost');
    return card;
  });
}

/**
 * Hands out a card in place of one that is in use, which counts no more.
 * @throws Refusal NOT_FOUND, CONFLICT (CARD_NOT_IN_USE; CARD_NUMBER_TAKEN on `cardNumber`).
 */
export function replaceCard(
  context: Context,
  viewer: Viewer,
  { id, cardNumber }: ReplaceCardInput,
): Promise<StudentCard> {
  return change(context, viewer, id, async (tx, old) => {
    old.endedAt = context.at;
    await tx.flush();
    const place = { studentId: old.student.id, schoolId: old.school.id, cardNumber };
    const card = await hand(tx, context.at, place);
    record({ em: tx, at: context.at }, viewer, card, 'card.replaced');
    return card;
  });
}

async function change(
  { em }: Context,
  viewer: Viewer,
  id: string,
  deed: (tx: EntityManager, card: StudentCard) => Promise<StudentCard>,
): Promise<StudentCard> {
  const seen = await em.findOne(StudentCard, { id });
  if (!seen || !mayKeepCards(viewer, seen.school.id)) throw notFound();
  return em.fork().transactional(async (tx) => {
    await actAsSystem(tx, 'card.change');
    const card = await tx.findOneOrFail(StudentCard, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE });
    if (!card.isInUse()) throw conflict('CARD_NOT_IN_USE');
    return deed(tx, card);
  });
}

async function hand(
  tx: EntityManager,
  at: Date,
  { studentId, schoolId, cardNumber: typed }: { studentId: string; schoolId: string; cardNumber: string },
): Promise<StudentCard> {
  const cardNumber = normalizeCardNumber(typed);
  const inUse = { school: schoolId, lostAt: null, endedAt: null };
  if ((await tx.count(StudentCard, { ...inUse, cardNumber })) > 0)
    throw conflict('CARD_NUMBER_TAKEN', 'cardNumber');
  if ((await tx.count(StudentCard, { ...inUse, student: studentId })) > 0)
    throw conflict('CARD_HELD', 'cardNumber');
  const card = tx.create(StudentCard, {
    school: schoolId,
    student: studentId,
    cardNumber,
    issuedAt: at,
    lostAt: null,
    endedAt: null,
  });
  await tx.flush();
  return card;
}

function record(
  work: { em: EntityManager; at: Date },
  viewer: Viewer,
  { id, school, student, cardNumber }: StudentCard,
  action: AuditLine['action'],
): void {
  audit(work, {
    action,
    actor: actorOf(viewer),
    schoolId: school.id,
    subject: { type: 'studentCard', id },
    studentId: student.id,
    details: { cardNumber },
  });
}
