import { LockMode } from '@mikro-orm/core';
import { type AssessmentKind, type GradeScale, type IsoDate, MAX_EXAM_NUMBER } from '@qinshi/domain';
import { newId } from '../../db/id.ts';
import { actAsSystem } from '../../db/scope.ts';
import type { Context } from '../../graphql/context.ts';
import { badInput, conflict, notFound, Refusal } from '../../graphql/errors.ts';
import { within } from '../../graphql/row-scope.ts';
import type { Viewer } from '../../graphql/viewer.ts';
import { type AuditLine, actorOf, audit } from '../audit/audit.ts';
import { ClassGroup } from '../schools/class-group.entity.ts';
import { Assessment } from './assessment.entity.ts';
import { Grade } from './grade.entity.ts';
import { classOfBook, isOver, type OpenedBook, openBook } from './grade-book.queries.ts';

/** 第一次段考 … */
const EXAM_NAMES = ['第一次段考', '第二次段考', '第三次段考'];

interface AssessmentFacts {
  name?: string | null;
  weight: number;
  date: IsoDate;
  scale: GradeScale;
}

export interface AssessmentToCreate extends AssessmentFacts {
  classGroupId: string;
  termId: string;
  subjectId: string;
  kind: AssessmentKind;
  number?: number | null;
}

/**
 * Adds an assessment to a class's book.
 * @throws Refusal NOT_FOUND for a book that is not the viewer's, FORBIDDEN TERM_OVER, BAD_INPUT REQUIRED or OUT_OF_RANGE,
 * CONFLICT EXAM_TAKEN, ASSESSMENT_NAME_TAKEN.
 */
export async function createAssessment(
  context: Context,
  viewer: Viewer,
  input: AssessmentToCreate,
): Promise<Assessment> {
  const { at } = context;
  return context.em.transactional(async (tx) => {
    const work = within(context, tx);
    const book = await openBook(work, viewer, await classOfBook(work, input.classGroupId), input);
    mustRecord(book, at);
    const { number, name } = designationOf(input);
    await actAsSystem(tx, 'assessment.create');
    const { classGroup, term, subject } = book;
    const assessment = tx.create(Assessment, {
      id: newId(at.getTime()),
      ...{ classGroup, school: classGroup.school.id, term, subject },
      ...{ kind: input.kind, number, name, weight: input.weight, date: input.date, scale: input.scale },
      ...{ createdBy: viewer.account.id, createdAt: at, removedAt: null },
    });
    await record(work, viewer, assessment, 'assessment.created');
    return assessment;
  });
}

/** Number and name. @throws Refusal BAD_INPUT REQUIRED, OUT_OF_RANGE. */
function designationOf({ kind, number: given, name: typed }: AssessmentToCreate): {
  number: number | null;
  name: string;
} {
  const number = kind === 'EXAM' ? (given ?? null) : null;
  if (kind === 'EXAM' && number === null) throw badInput('REQUIRED', 'number');
  if (number !== null && (number < 1 || number > MAX_EXAM_NUMBER)) throw badInput('OUT_OF_RANGE', 'number');
  const name = typed?.trim() || EXAM_NAMES[(number ?? 0) - 1];
  if (!name) throw badInput('REQUIRED', 'name');
  return { number, name };
}

/**
 * Changes name, weight, date or scale. @throws Refusal as above, and CONFLICT VERSION_STALE, SCALE_FIXED once there are
 * grades.
 */
export async function changeAssessment(
  context: Context,
  viewer: Viewer,
  input: AssessmentFacts & { id: string; version: number },
): Promise<Assessment> {
  return change(context, viewer, input, 'assessment.changed', async (work, assessment) => {
    const { weight, date, scale } = input;
    const name = input.name?.trim() || EXAM_NAMES[(assessment.number ?? 0) - 1];
    if (!name) throw badInput('REQUIRED', 'name');
    if (scale !== assessment.scale && (await hasGrades(work, assessment)))
      throw conflict('SCALE_FIXED', 'scale');
    work.em.assign(assessment, { name, weight, date, scale });
  });
}

/** Takes an assessment away. @throws Refusal NOT_FOUND, FORBIDDEN TERM_OVER, CONFLICT VERSION_STALE, ASSESSMENT_HAS_GRADES. */
export async function removeAssessment(
  context: Context,
  viewer: Viewer,
  input: { id: string; version: number },
): Promise<boolean> {
  await change(context, viewer, input, 'assessment.removed', async (work, assessment) => {
    if (await hasGrades(work, assessment)) throw conflict('ASSESSMENT_HAS_GRADES');
    assessment.removedAt = work.at;
  });
  return true;
}

async function change(
  context: Context,
  viewer: Viewer,
  { id, version }: { id: string; version: number },
  action: 'assessment.changed' | 'assessment.removed',
  apply: (work: Context, assessment: Assessment) => Promise<void>,
): Promise<Assessment> {
  return context.em.transactional(async (tx) => {
    const work = within(context, tx);
    const found = await tx.findOne(Assessment, { id, removedAt: null });
    if (!found) throw notFound();
    const { classGroup, term, subject } = found;
    const room = await tx.findOneOrFail(ClassGroup, { id: classGroup.id });
    mustRecord(await openBook(work, viewer, room, { termId: term.id, subjectId: subject.id }), context.at);
    await actAsSystem(tx, action);
    const lock = { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true };
    const assessment = await tx.findOneOrFail(Assessment, { id }, lock);
    if (assessment.version !== version || assessment.removedAt) throw conflict('VERSION_STALE');
    await apply(work, assessment);
    await record(work, viewer, assessment, action);
    return assessment;
  });
}

function mustRecord(book: OpenedBook, at: Date): void {
  if (book.mayRecord) return;
  throw isOver(book.term, at) ? new Refusal('FORBIDDEN', 'TERM_OVER') : notFound();
}

/** Marks that stand, or that families read. */
async function hasGrades({ em, at }: Context, { id }: Assessment): Promise<boolean> {
  const standing = { replacedAt: null, recalledAt: null };
  const marks = {
    $or: [{ score: { $ne: null } }, { level: { $ne: null } }, { missing: true }, { comment: { $ne: null } }],
  };
  const count = await em.count(Grade, {
    assessment: id,
    $and: [marks, { $or: [standing, { visibleFrom: { $lte: at }, visibleUntil: { $gt: at } }] }],
  });
  return count > 0;
}

async function record(
  { em, at, deps }: Context,
  viewer: Viewer,
  { id, name, weight, school, classGroup, subject }: Assessment,
  action: AuditLine['action'] & `assessment.${string}`,
): Promise<void> {
  audit(
    { em, at },
    {
      action,
      actor: actorOf(viewer),
      schoolId: school.id,
      subject: { type: 'assessment', id },
      details: { name, weight },
    },
  );
  await em.flush();
  await deps.events.announce(em, 'gradeBookChanged', { bookOf: classGroup.id, subjectId: subject.id });
}
