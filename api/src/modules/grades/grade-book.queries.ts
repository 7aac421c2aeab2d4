import { type IsoDate, toTaipeiDate, visibleFrom } from '@qinshi/domain';
import type { EntityManager } from '../../db/orm.ts';
import { scoped } from '../../db/scope.ts';
import type { Context } from '../../graphql/context.ts';
import { notFound } from '../../graphql/errors.ts';
import { scopeOf } from '../../graphql/row-scope.ts';
import type { Viewer } from '../../graphql/viewer.ts';
import { ClassGroup } from '../schools/class-group.entity.ts';
import { Term } from '../schools/term.entity.ts';
import { visibilityOf } from '../schools/visibility.ts';
import { Assessment } from './assessment.entity.ts';
import { Grade } from './grade.entity.ts';
import { teachesSubject } from './grades.access.ts';
import { cellKey } from './grades.loaders.ts';
import { mayReadBook, mayRecordIn } from './grades.policy.ts';
import { Subject } from './subject.entity.ts';

/** Which book: of a class in a subject of a term. */
export interface BookPlace {
  classGroup: ClassGroup;
  term: Term;
  subject: Subject;
}

/** A place and what the viewer may do there. */
export interface OpenedBook extends BookPlace {
  mayRecord: boolean;
}

/** A class's grade book, as whoever teaches has it before the eyes. */
export interface GradeBook extends OpenedBook {
  assessments: Assessment[];
  rows: GradeBookRow[];
  /** From when families would read what is recorded now. */
  visibleFrom: Date;
}

export interface GradeBookRow extends ClassMember {
  grades: Grade[];
}

export interface ClassMember {
  studentId: string;
  name: string;
  seatNumber: number | null;
  studentNumber: string;
  hasLeft: boolean;
}

/**
 * Opens the book of a class that the viewer has found.
 * @throws Refusal NOT_FOUND for a term of another school year, a subject of another school, or a book that is not the viewer's.
 */
export async function openBook(
  context: Context,
  viewer: Viewer,
  classGroup: ClassGroup,
  { termId, subjectId }: { termId: string; subjectId: string },
): Promise<OpenedBook> {
  const { em, at } = context;
  const schoolId = classGroup.school.id;
  const term = await em.findOne(Term, { id: termId, schoolYear: classGroup.schoolYear });
  const subject = await em.findOne(Subject, { id: subjectId, school: schoolId });
  if (!term || !subject) throw notFound();
  const taught = await teachesSubject(context, classGroup.id, subjectId);
  const facts = { classGroupId: classGroup.id, schoolId, taught };
  if (!mayReadBook(viewer, facts)) throw notFound();
  return { classGroup, term, subject, mayRecord: mayRecordIn(viewer, facts, isOver(term, at)) };
}

export function isOver({ endsOn }: Term, at: Date): boolean {
  return toTaipeiDate(at) > endsOn;
}

/** The class of a book, as far as the viewer may see it. @throws Refusal NOT_FOUND. */
export async function classOfBook({ em }: Context, id: string): Promise<ClassGroup> {
  const classGroup = await em.findOne(ClassGroup, { id });
  if (!classGroup) throw notFound();
  return classGroup;
}

/** What stands in a book: the same number of statements, however many pupils and assessments. */
export async function readBook(context: Context, book: OpenedBook): Promise<GradeBook> {
  const { em, at } = context;
  const { classGroup, term, subject } = book;
  const place = { classGroup: classGroup.id, term: term.id, subject: subject.id };
  const assessments = await em.find(
    Assessment,
    { ...place, removedAt: null },
    { orderBy: { date: 'asc', id: 'asc' } },
  );
  const grades = await em.find(Grade, { ...place, replacedAt: null, recalledAt: null });
  const members = await membersOfBook(context, book);
  const byStudent = Map.groupBy(grades, ({ student }) => student.id);
  const order = new Map<string, number>(assessments.map(({ id }, index) => [id, index]));
  const placeIn = ({ assessment }: Grade) => order.get(assessment.id) ?? -1;
  return {
    ...book,
    assessments,
    visibleFrom: visibleFrom(at, await visibilityOf(em, classGroup.school.id)),
    rows: members.flatMap((member): GradeBookRow[] => {
      const own = (byStudent.get(member.studentId) ?? [])
        .filter((grade) => placeIn(grade) >= 0)
        .sort((a, b) => placeIn(a) - placeIn(b));
      return member.hasLeft && own.length === 0 ? [] : [{ ...member, grades: own }];
    }),
  };
}

/** What was ever recorded in a cell of a book, oldest first; nothing of an assessment that is not in it. */
export async function historyInBook(
  { loaders }: Context,
  { assessments }: Pick<GradeBook, 'assessments'>,
  assessmentId: string,
  studentId: string,
): Promise<Grade[]> {
  if (!assessments.some(({ id }) => id === assessmentId)) return [];
  return loaders.gradeHistory.load(cellKey(assessmentId, studentId));
}

/**
 * Pupils who were in the class at some time of the term, by seat. Who is in a class is part of its book, also when some
 * have gone since; so it is read with the system's eyes, after the book was opened. Of a class that the asker's row scope
 * does not reach nothing is told all the same.
 */
async function membersOfBook(
  context: Context,
  { classGroup, term, subject }: BookPlace,
): Promise<ClassMember[]> {
  const [reached] = await context.em.execute<{ reached: boolean }[]>(
    `select scope.leads(?::uuid, ?::uuid)
       or array[?::uuid, ?::uuid] in (select scope.taught_subjects() as taught_subjects) as reached`,
    [classGroup.id, classGroup.school.id, classGroup.id, subject.id],
  );
  if (!reached?.reached) return [];
  const system = scoped(context.deps.orm.em.fork({ clear: true }), { ...scopeOf(context), kind: 'SYSTEM' });
  return classMembers(system, classGroup.id, term, toTaipeiDate(context.at));
}

/** @param em of the system. */
export async function classMembers(
  em: EntityManager,
  classGroupId: string,
  { startsOn, endsOn }: Pick<Term, 'startsOn' | 'endsOn'>,
  today: IsoDate,
): Promise<ClassMember[]> {
  const until = today < endsOn ? today : endsOn;
  const rows = await em.execute<ClassMember[]>(
    `select distinct on (student.id) student.id as "studentId", student.name, enrolment.seat_number as "seatNumber",
       enrolment.student_number as "studentNumber",
       enrolment.ends_on is not null and enrolment.ends_on < ? as "hasLeft"
     from enrolment join student on student.id = enrolment.student_id
     where enrolment.class_group_id = ? and enrolment.starts_on <= ? and (enrolment.ends_on is null or enrolment.ends_on >= ?)
     order by student.id, enrolment.starts_on desc`,
    [until, classGroupId, endsOn, startsOn],
  );
  return rows.sort(
    (a, b) =>
      Number(a.hasLeft) - Number(b.hasLeft) ||
      (a.seatNumber ?? 1000) - (b.seatNumber ?? 1000) ||
      a.studentNumber.localeCompare(b.studentNumber),
  );
}
