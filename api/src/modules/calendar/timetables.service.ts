import { schoolYearOf, toTaipeiDate } from '@qinshi/domain';
import type { EntityManager } from '../../db/orm.ts';
import { actAsSystem } from '../../db/scope.ts';
import { badInput, notFound } from '../../graphql/errors.ts';
import type { Viewer } from '../../graphql/viewer.ts';
import type { UseCase } from '../../use-case.ts';
import { actorOf, audit } from '../audit/audit.ts';
import { ClassGroup } from '../schools/class-group.entity.ts';
import { inForce } from '../schools/in-force.ts';
import { Period } from '../schools/period.entity.ts';
import { Staff } from '../schools/staff.entity.ts';
import type { LessonInput, SaveTimetableInput } from './calendar.inputs.ts';
import { maySetSchool } from './calendar.policy.ts';
import { Lesson } from './lesson.entity.ts';
import { announcePlans } from './plans-news.ts';
import { lockSchool } from './school-of-settings.ts';

/**
 * Sets a class's timetable, whole.
 * @throws Refusal NOT_FOUND (also of a class of a past school year), BAD_INPUT naming the lesson: PERIOD_UNKNOWN,
 * LESSON_TWICE, REQUIRED, NOT_FOUND of a teacher who is not in post here.
 */
export async function saveTimetable(
  { em, at, deps }: UseCase,
  viewer: Viewer,
  { classGroupId, lessons }: SaveTimetableInput,
): Promise<ClassGroup> {
  const today = toTaipeiDate(at);
  const classGroup = await em.findOne(ClassGroup, {
    id: classGroupId,
    schoolYear: { $gte: schoolYearOf(today) },
  });
  if (!classGroup || !maySetSchool(viewer, classGroup.school.id)) throw notFound();
  const schoolId = classGroup.school.id;
  return em.transactional(async (tx) => {
    await actAsSystem(tx, 'timetable.save');
    // Nobody takes a period away meanwhile.
    await lockSchool(tx, viewer, schoolId);
    await checkLessons(tx, schoolId, lessons, today);
    await tx.nativeDelete(Lesson, { classGroup: classGroupId });
    for (const { weekday, period, subject, teacherId } of lessons)
      tx.create(Lesson, {
        classGroup: classGroupId,
        weekday,
        period,
        subject: subject.trim(),
        teacher: teacherId ?? null,
      });
    audit(
      { em: tx, at },
      {
        action: 'timetable.saved',
        actor: actorOf(viewer),
        schoolId,
        subject: { type: 'classGroup', id: classGroupId },
        details: { number: lessons.length },
      },
    );
    await tx.flush();
    await announcePlans({ em: tx, deps, at }, classGroupId);
    return classGroup;
  });
}

async function checkLessons(
  tx: EntityManager,
  school: string,
  lessons: readonly LessonInput[],
  today: string,
): Promise<void> {
  const periods = new Set((await tx.find(Period, { school, ...inForce(today) })).map(({ code }) => code));
  const teacherIds = lessons.flatMap(({ teacherId }) => teacherId ?? []);
  const teachers = await tx.find(Staff, { id: { $in: teacherIds }, school, ...inForce(today) });
  const inPost = new Set(teachers.map(({ id }) => id));
  const places = new Set<string>();
  for (const [index, { weekday, period, subject, teacherId }] of lessons.entries()) {
    if (!periods.has(period)) throw badInput('PERIOD_UNKNOWN', `lessons.${index}.period`);
    const place = `${weekday} ${period}`;
    if (places.has(place)) throw badInput('LESSON_TWICE', `lessons.${index}.period`);
    places.add(place);
    if (subject.trim() === '') throw badInput('REQUIRED', `lessons.${index}.subject`);
    if (teacherId && !inPost.has(teacherId)) throw badInput('NOT_FOUND', `lessons.${index}.teacherId`);
  }
}
