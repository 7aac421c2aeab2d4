import { LockMode } from '@mikro-orm/core';
import { type GradeLevel, type Mark, type RefusalReason, scoreProblem, toTaipeiDate } from '@qinshi/domain';
import type { EntityManager } from '../../db/orm.ts';
import { actAsSystem } from '../../db/scope.ts';
import type { Context } from '../../graphql/context.ts';
import { notFound, Refusal, type RefusalDetails } from '../../graphql/errors.ts';
import { within } from '../../graphql/row-scope.ts';
import type { Viewer } from '../../graphql/viewer.ts';
import { type AuditLine, actorOf, audit } from '../audit/audit.ts';
import { ClassGroup } from '../schools/class-group.entity.ts';
import { Term } from '../schools/term.entity.ts';
import { visibilityOf } from '../schools/visibility.ts';
import { Assessment } from './assessment.entity.ts';
import { Grade } from './grade.entity.ts';
import { type ClassMember, classMembers, isOver, openBook } from './grade-book.queries.ts';
import { Cell, type CellWish, markOf, recallCells, writeCells } from './grade-cells.ts';
import { cellKey } from './grades.loaders.ts';

/** A mark to record, and which one the writer has seen there; 0 where the cell was empty. */
export interface GradeToRecord {
  assessmentId: string;
  studentId: string;
  score?: number | null;
  level?: GradeLevel | null;
  missing?: boolean | null;
  comment?: string | null;
  version: number;
}

type Problem = NonNullable<RefusalDetails['fields']>[number];

/**
 * Records marks of pupils, all or none. What stands there already may be sent again: that changes nothing.
 * @throws Refusal NOT_FOUND for an assessment that is not the viewer's; FORBIDDEN TERM_OVER; BAD_INPUT naming each cell:
 * SCORE_OUT_OF_RANGE, SCORE_TOO_FINE, MARK_UNFIT, GRADE_TWICE, GRADE_OF_LEFT_PUPIL, NOT_FOUND for a pupil of another class,
 * CORRECTION_REASON_REQUIRED where the family has read what stands there; CONFLICT GRADE_CHANGED naming the cells in
 * which somebody else has recorded meanwhile, and what stands there.
 */
export async function recordGrades(
  context: Context,
  viewer: Viewer,
  input: { grades: readonly GradeToRecord[]; reason?: string | null },
  action: 'grades.recorded' | 'grades.imported' = 'grades.recorded',
): Promise<Grade[]> {
  const { grades } = input;
  const reason = input.reason?.trim() || null;
  const wishes = grades.map(wishOf);
  return changeCells(context, viewer, action, grades, async (work, held) => {
    const { em, at } = work;
    refuse('BAD_INPUT', [
      ...twiceIn(grades),
      ...grades.flatMap((grade, index) => problemOf(grade, index, held)),
    ]);
    refuse(
      'CONFLICT',
      grades.flatMap((grade, index) => conflictOf(grade, wishes[index], index, held)),
    );
    const changes = wishes.flatMap((wish, index) => {
      const cell = held.cells.get(keyOf(grades[index]));
      return cell && !cell.holds(wish) ? [{ cell, wish }] : [];
    });
    if (!reason && changes.some(({ cell }) => cell.isReadAt(at)))
      throw new Refusal('BAD_INPUT', 'CORRECTION_REASON_REQUIRED', { field: 'reason' });
    const rules = new Map<string, Awaited<ReturnType<typeof visibilityOf>>>();
    for (const [schoolId, ofSchool] of Map.groupBy(changes, ({ cell }) => cell.assessment.school.id)) {
      const rule = rules.get(schoolId) ?? (await visibilityOf(em, schoolId));
      rules.set(schoolId, rule);
      await writeCells({ em, at, by: viewer.account, reason, rule }, ofSchool);
    }
    return changes.map(({ cell }) => cell);
  });
}

/**
 * Takes back marks that families do not read yet; what they read before stands again. They learn nothing of it.
 * @throws Refusal NOT_FOUND; FORBIDDEN TERM_OVER; CONFLICT GRADE_CHANGED; BAD_INPUT GRADE_VISIBLE naming the cells.
 */
export async function recallGrades(
  context: Context,
  viewer: Viewer,
  input: { grades: readonly { assessmentId: string; studentId: string; version: number }[] },
): Promise<Grade[]> {
  const { grades } = input;
  return changeCells(context, viewer, 'grades.recalled', grades, async (work, held) => {
    refuse('BAD_INPUT', twiceIn(grades));
    refuse(
      'CONFLICT',
      grades.flatMap((grade, index) => conflictOf(grade, undefined, index, held)),
    );
    const chosen = grades.flatMap((grade) => held.cells.get(keyOf(grade)) ?? []);
    refuse(
      'BAD_INPUT',
      chosen.flatMap((cell, index): Problem[] => {
        const isPending = cell.standing !== null && cell.standing.visibleFrom > work.at;
        return isPending ? [] : [{ field: `grades.${index}`, reason: 'GRADE_VISIBLE' }];
      }),
    );
    await recallCells({ em: work.em, at: work.at, by: viewer.account }, chosen);
    return chosen;
  });
}

interface Held {
  cells: ReadonlyMap<string, Cell>;
  /** Pupils of the classes, by class and pupil. */
  members: ReadonlyMap<string, ClassMember>;
}

/**
 * The frame of every change: whose cells they are is asked with the viewer's eyes; then the assessments are held, so that
 * writers of one take turns; then it is written, recorded and announced. Answers what stands in the cells afterwards.
 */
async function changeCells(
  context: Context,
  viewer: Viewer,
  action: AuditLine['action'] & `grades.${string}`,
  places: readonly { assessmentId: string; studentId: string }[],
  write: (work: Context, held: Held) => Promise<Cell[]>,
): Promise<Grade[]> {
  return context.em.transactional(async (tx) => {
    const work = within(context, tx);
    const assessments = await assessmentsToWrite(work, viewer, places);
    await actAsSystem(tx, action);
    const held = await hold(work, assessments, places);
    const changed = await write(work, held);
    for (const [assessment, cells] of Map.groupBy(changed, (cell) => cell.assessment))
      await record(work, viewer, action, assessment, cells.length);
    await tx.flush();
    return [...held.cells.values()].flatMap(({ standing }) => standing ?? []);
  });
}

async function assessmentsToWrite(
  work: Context,
  viewer: Viewer,
  places: readonly { assessmentId: string }[],
): Promise<Assessment[]> {
  const ids = [...new Set(places.map(({ assessmentId }) => assessmentId))];
  const assessments = await work.em.find(Assessment, { id: { $in: ids }, removedAt: null });
  if (assessments.length !== ids.length) throw notFound();
  const books = new Map(
    assessments.map((one) => [`${one.classGroup.id}/${one.subject.id}/${one.term.id}`, one]),
  );
  for (const { classGroup, term, subject } of books.values()) {
    const room = await work.em.findOneOrFail(ClassGroup, { id: classGroup.id });
    const book = await openBook(work, viewer, room, { termId: term.id, subjectId: subject.id });
    if (book.mayRecord) continue;
    throw isOver(book.term, work.at) ? new Refusal('FORBIDDEN', 'TERM_OVER') : notFound();
  }
  return assessments;
}

async function hold(
  { em, at }: Context,
  assessments: readonly Assessment[],
  places: readonly { assessmentId: string; studentId: string }[],
): Promise<Held> {
  const ids = assessments.map(({ id }) => id);
  await em.find(
    Assessment,
    { id: { $in: ids } },
    { lockMode: LockMode.PESSIMISTIC_WRITE, orderBy: { id: 'asc' } },
  );
  const rows = await em.find(
    Grade,
    { assessment: { $in: ids }, student: { $in: [...new Set(places.map(({ studentId }) => studentId))] } },
    { orderBy: { version: 'asc' }, refresh: true },
  );
  const byCell = Map.groupBy(rows, (row) => cellKey(row.assessment.id, row.student.id));
  const byId = new Map(assessments.map((one) => [one.id, one]));
  const cells = new Map<string, Cell>();
  for (const place of places) {
    const assessment = byId.get(place.assessmentId);
    if (assessment) cells.set(keyOf(place), new Cell(assessment, byCell.get(keyOf(place)) ?? []));
  }
  return { cells, members: await membersOf(em, assessments, at) };
}

async function membersOf(
  em: EntityManager,
  assessments: readonly Assessment[],
  at: Date,
): Promise<Map<string, ClassMember>> {
  const members = new Map<string, ClassMember>();
  for (const [key, [one]] of Map.groupBy(
    assessments,
    ({ classGroup, term }) => `${classGroup.id}/${term.id}`,
  )) {
    const term = await em.findOneOrFail(Term, { id: one?.term.id ?? '' });
    const [classGroupId = ''] = key.split('/');
    for (const member of await classMembers(em, classGroupId, term, toTaipeiDate(at)))
      members.set(`${classGroupId}/${member.studentId}`, member);
  }
  return members;
}

function wishOf({ studentId, comment, ...sent }: GradeToRecord): CellWish {
  return { studentId, ...markOf(sent), comment: comment?.trim() || null };
}

function keyOf(place: { assessmentId: string; studentId: string } | undefined): string {
  return place ? cellKey(place.assessmentId, place.studentId) : '';
}

function memberOf({ members }: Held, cell: Cell | undefined, studentId: string): ClassMember | undefined {
  return cell && members.get(`${cell.assessment.classGroup.id}/${studentId}`);
}

function problemOf(grade: GradeToRecord, index: number, held: Held): Problem[] {
  const field = `grades.${index}`;
  const cell = held.cells.get(keyOf(grade));
  const member = memberOf(held, cell, grade.studentId);
  if (!cell || !member) return [{ field: `${field}.studentId`, reason: 'NOT_FOUND' }];
  if (member.hasLeft) return [{ field, reason: 'GRADE_OF_LEFT_PUPIL', params: { pupil: member.name } }];
  const reason = unfit(markOf(grade), cell.assessment);
  return reason ? [{ field: `${field}.score`, reason }] : [];
}

/** A cell that was sent before. */
function twiceIn(places: readonly { assessmentId: string; studentId: string }[]): Problem[] {
  const known = new Set<string>();
  return places.flatMap((place, index): Problem[] => {
    const key = keyOf(place);
    if (known.has(key)) return [{ field: `grades.${index}`, reason: 'GRADE_TWICE' }];
    known.add(key);
    return [];
  });
}

function unfit({ score, level, missing }: Mark, { scale }: Assessment): RefusalReason | null {
  const given = [score, level, missing || null].filter((value) => value !== null).length;
  if (given > 1 || (scale === 'LEVEL' ? score : level) !== null) return 'MARK_UNFIT';
  return score === null ? null : scoreProblem(score);
}

/** A cell in which something else stands than the writer has seen, and than is to be written. */
function conflictOf(
  grade: { assessmentId: string; studentId: string; version: number },
  wish: CellWish | undefined,
  index: number,
  held: Held,
): Problem[] {
  const cell = held.cells.get(keyOf(grade));
  if (!cell || cell.version === grade.version || (wish && cell.holds(wish))) return [];
  const params = {
    pupil: memberOf(held, cell, grade.studentId)?.name ?? '',
    assessment: cell.assessment.name,
    value: cell.shown(),
    by: cell.standing?.recordedByName ?? cell.entries.at(-1)?.recalledByName ?? '',
  };
  return [{ field: `grades.${index}`, reason: 'GRADE_CHANGED', params }];
}

/** @throws Refusal when there are problems: the first one's reason, and all of them by their cells. */
function refuse(code: 'BAD_INPUT' | 'CONFLICT', problems: readonly Problem[]): void {
  const [first] = problems;
  if (!first) return;
  throw new Refusal(code, first.reason, {
    field: first.field,
    fields: [...problems],
    ...(first.params ? { params: first.params } : {}),
  });
}

async function record(
  { em, at, deps }: Context,
  viewer: Viewer,
  action: AuditLine['action'] & `grades.${string}`,
  { id, name, school, classGroup, subject }: Assessment,
  number: number,
): Promise<void> {
  audit(
    { em, at },
    {
      action,
      actor: actorOf(viewer),
      schoolId: school.id,
      subject: { type: 'assessment', id },
      details: { name, number },
    },
  );
  await deps.events.announce(em, 'gradeBookChanged', { bookOf: classGroup.id, subjectId: subject.id });
}
