import { toTaipeiDate } from '@qinshi/domain';
import { newId } from '../../db/id.ts';
import type { EntityManager } from '../../db/orm.ts';
import { actAsSystem } from '../../db/scope.ts';
import type { Context } from '../../graphql/context.ts';
import { badInput, conflict, notFound } from '../../graphql/errors.ts';
import type { Viewer } from '../../graphql/viewer.ts';
import { type AuditLine, actorOf, audit } from '../audit/audit.ts';
import { Lesson } from '../calendar/lesson.entity.ts';
import { inForce } from '../schools/in-force.ts';
import { Staff } from '../schools/staff.entity.ts';
import { Assessment } from './assessment.entity.ts';
import { classOfBook, openBook } from './grade-book.queries.ts';
import { isOfficeOfSchool } from './grades.policy.ts';
import { Subject, SubjectTeacher } from './subject.entity.ts';

interface SubjectToSave {
  /** Of one that is there already. */
  id?: string | null;
  name: string;
  shortName: string;
}

/**
 * Sets a school's subjects and their order; timetables follow a new name.
 * @throws Refusal NOT_FOUND for a school or subject that is not the viewer's, BAD_INPUT REQUIRED, CONFLICT SUBJECT_TAKEN,
 * SUBJECT_IN_USE for one that is left out and has lessons, teachers or assessments.
 */
export async function saveSubjects(
  context: Context,
  viewer: Viewer,
  { schoolId, subjects }: { schoolId: string; subjects: readonly SubjectToSave[] },
): Promise<Subject[]> {
  const { em, at } = context;
  if (!isOfficeOfSchool(viewer, schoolId)) throw notFound();
  const wishes = subjects.map(({ id, ...words }, index) => {
    const name = words.name.trim();
    const shortName = words.shortName.trim() || name.slice(0, 2);
    if (!name) throw badInput('REQUIRED', `subjects.${index}.name`);
    return { id: id ?? null, name, shortName, position: index };
  });
  const names = wishes.map(({ name }) => name);
  const twice = names.findIndex((name, index) => names.indexOf(name) !== index);
  if (twice >= 0) throw conflict('SUBJECT_TAKEN', `subjects.${twice}.name`);
  return em.transactional(async (tx) => {
    await actAsSystem(tx, 'subjects.save');
    const known = new Map((await tx.find(Subject, { school: schoolId })).map((row) => [row.id, row]));
    if (wishes.some(({ id }) => id !== null && !known.has(id))) throw notFound();
    const kept = new Set(wishes.map(({ id }) => id));
    await remove(
      tx,
      schoolId,
      [...known.values()].filter(({ id }) => !kept.has(id)),
    );
    await renameLessons(tx, schoolId, wishes, known);
    const saved = wishes.map(({ id, ...words }) => {
      const subject = id ? known.get(id) : undefined;
      return subject
        ? tx.assign(subject, words)
        : tx.create(Subject, { id: newId(at.getTime()), school: schoolId, ...words });
    });
    record(
      { ...context, em: tx },
      viewer,
      schoolId,
      'subjects.saved',
      { type: 'school', id: schoolId },
      { number: saved.length },
    );
    await tx.flush();
    return saved;
  });
}

async function remove(tx: EntityManager, schoolId: string, subjects: readonly Subject[]): Promise<void> {
  const ids = subjects.map(({ id }) => id);
  if (ids.length === 0) return;
  const used =
    (await tx.count(Lesson, {
      subject: { $in: subjects.map(({ name }) => name) },
      classGroup: { school: schoolId },
    })) +
    (await tx.count(Assessment, { subject: { $in: ids } })) +
    (await tx.count(SubjectTeacher, { subject: { $in: ids } }));
  if (used > 0) throw conflict('SUBJECT_IN_USE', 'subjects');
  await tx.nativeDelete(Subject, { id: { $in: ids } });
}

/** Two that exchange their names would meet at the index on the way: nobody does that at once. */
async function renameLessons(
  tx: EntityManager,
  schoolId: string,
  wishes: readonly { id: string | null; name: string }[],
  known: ReadonlyMap<string, Subject>,
): Promise<void> {
  for (const { id, name } of wishes) {
    const before = id && known.get(id)?.name;
    if (before && before !== name)
      await tx.nativeUpdate(Lesson, { subject: before, classGroup: { school: schoolId } }, { subject: name });
  }
}

/**
 * Sets who teaches a subject in a class for a term beside those whom the timetable names.
 * @throws Refusal NOT_FOUND for a class, term, subject or member of staff that is not of the viewer's school.
 */
export async function saveSubjectTeachers(
  context: Context,
  viewer: Viewer,
  input: { classGroupId: string; termId: string; subjectId: string; staffIds: readonly string[] },
): Promise<boolean> {
  const { em, at } = context;
  const classGroup = await classOfBook(context, input.classGroupId);
  const schoolId = classGroup.school.id;
  if (!isOfficeOfSchool(viewer, schoolId)) throw notFound();
  const { term, subject } = await openBook(context, viewer, classGroup, input);
  const ids = [...new Set(input.staffIds)];
  const staff = await em.find(Staff, { id: { $in: ids }, school: schoolId, ...inForce(toTaipeiDate(at)) });
  if (staff.length !== ids.length) throw badInput('NOT_FOUND', 'staffIds');
  return em.transactional(async (tx) => {
    await actAsSystem(tx, 'subjectTeachers.save');
    const place = { classGroup: classGroup.id, term: term.id, subject: subject.id };
    await tx.nativeDelete(SubjectTeacher, place);
    for (const id of ids) tx.create(SubjectTeacher, { id: newId(at.getTime()), ...place, staff: id });
    record(
      { ...context, em: tx },
      viewer,
      schoolId,
      'subjectTeachers.saved',
      { type: 'classGroup', id: classGroup.id },
      { subject: subject.name, number: ids.length },
    );
    await tx.flush();
    return true;
  });
}

function record(
  { em, at }: Context,
  viewer: Viewer,
  schoolId: string,
  action: AuditLine['action'],
  subject: AuditLine['subject'],
  details: Record<string, string | number>,
): void {
  audit({ em, at }, { action, actor: actorOf(viewer), schoolId, subject, details });
}
