import { rule } from '../../graphql/access.ts';
import type { Context } from '../../graphql/context.ts';
import { is, SCHOOL_WIDE } from '../../graphql/viewer.ts';
import type { ClassGroup } from '../schools/class-group.entity.ts';
import type { School } from '../schools/school.entity.ts';
import { whereaboutsOf } from '../schools/schools.access.ts';
import { maySeeClassMembers, teaches } from '../schools/schools.policy.ts';
import type { Student } from '../schools/student.entity.ts';
import type { Assessment } from './assessment.entity.ts';
import type { Grade } from './grade.entity.ts';
import { isOfficeOfSchool, mayReadBook, maySeeGrades } from './grades.policy.ts';

/** Whether the viewer teaches a subject in a class, batched per operation. */
export async function teachesSubject(
  { loaders }: Context,
  classGroupId: string,
  subjectId: string,
): Promise<boolean> {
  return loaders.teachesSubject.load(`${classGroupId}/${subjectId}`);
}

export const whoMaySeeGrades = rule<Student>('whoMaySeeGrades', async (context, { id }) =>
  maySeeGrades(context.viewer, id, await whereaboutsOf(context, id)),
);

/** A class's books: which subject's is asked for each. */
export const bookReaders = rule<ClassGroup>(
  'bookReaders',
  ({ viewer }, { id, school }) =>
    !is(viewer, 'BUREAU_ADMIN') &&
    (maySeeClassMembers(viewer, { id, schoolId: school.id }) || teaches(viewer, id)),
);

async function isReaderOfBook(
  context: Context,
  { classGroup, school, subject }: Pick<Assessment, 'classGroup' | 'school' | 'subject'>,
) {
  const book = { classGroupId: classGroup.id, schoolId: school.id };
  if (mayReadBook(context.viewer, { ...book, taught: false })) return true;
  return mayReadBook(context.viewer, {
    ...book,
    taught: await teachesSubject(context, classGroup.id, subject.id),
  });
}

/** The pupil's family and present school, and whoever reads the book that it stands in. */
export const whoMaySeeGrade = rule<Grade>(
  'whoMaySeeGrade',
  async (context, grade) =>
    maySeeGrades(context.viewer, grade.student.id, await whereaboutsOf(context, grade.student.id)) ||
    isReaderOfBook(context, grade),
);

/** What is the school's own in a grade. */
export const staffOfGrade = rule<Grade>(
  'staffOfGrade',
  async (context, grade) =>
    !is(context.viewer, 'PARENT', 'STUDENT') &&
    (maySeeGrades(context.viewer, grade.student.id, await whereaboutsOf(context, grade.student.id)) ||
      (await isReaderOfBook(context, grade))),
  { elseNull: true },
);

/** Who found an assessment, by a grade or in a book, may read what it is. */
export const gradeReaders = rule('gradeReaders', ({ viewer }) =>
  is(viewer, 'PARENT', 'STUDENT', 'HOMEROOM_TEACHER', 'SUBJECT_TEACHER', ...SCHOOL_WIDE),
);

export const gradingStaff = rule('gradingStaff', ({ viewer }) =>
  is(viewer, 'HOMEROOM_TEACHER', 'SUBJECT_TEACHER', ...SCHOOL_WIDE),
);

export const subjectKeepers = rule('subjectKeepers', ({ viewer }) => is(viewer, ...SCHOOL_WIDE));

export const subjectKeepersOfSchool = rule<School>('subjectKeepersOfSchool', ({ viewer }, { id }) =>
  isOfficeOfSchool(viewer, id),
);
