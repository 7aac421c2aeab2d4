import { rule } from '../../graphql/access.ts';
import type { Context } from '../../graphql/context.ts';
import { is, SCHOOL_WIDE } from '../../graphql/viewer.ts';
import type { ClassGroup } from './class-group.entity.ts';
import type { School } from './school.entity.ts';
import {
  maySeeClassMembers,
  maySeeSchool,
  maySeeStudent,
  maySeeStudentAsStaff,
  maySeeStudentRecord,
  type Whereabouts,
} from './schools.policy.ts';
import type { Staff } from './staff.entity.ts';
import type { Student } from './student.entity.ts';

/** Where a pupil is now, batched per operation. */
export async function whereaboutsOf({ loaders }: Context, studentId: string): Promise<Whereabouts | null> {
  const enrolment = await loaders.enrolment.load(studentId);
  return enrolment && { schoolId: enrolment.school.id, classGroupId: enrolment.classGroup?.id ?? null };
}

export const schoolStaff = rule<School>('schoolStaff', ({ viewer }, school) =>
  maySeeSchool(viewer, school.id),
);

export const colleague = rule<Staff>('colleague', ({ viewer }, staff) =>
  maySeeSchool(viewer, staff.school.id),
);

export const classMembers = rule<ClassGroup>('classMembers', ({ viewer }, classGroup) =>
  maySeeClassMembers(viewer, { id: classGroup.id, schoolId: classGroup.school.id }),
);

/** Pupils of this or that answer who are named by a record of the viewer's, wherever they are now. */
const named = new WeakSet<Student>();

/**
 * Who a pupil is belongs to a record that the viewer may read: from here on this very object tells number and name, and
 * nothing of where the pupil is now. The caller has checked the record.
 */
export function nameInRecord(student: Student): Student {
  named.add(student);
  return student;
}

export const whoMaySeeStudent = rule<Student>(
  'whoMaySeeStudent',
  async (context, student) =>
    named.has(student) || maySeeStudent(context.viewer, student.id, await whereaboutsOf(context, student.id)),
);

/** The same without those who only teach the class: for its past and its days. */
export const whoMaySeeStudentRecord = rule<Student>('whoMaySeeStudentRecord', async (context, student) =>
  maySeeStudentRecord(context.viewer, student.id, await whereaboutsOf(context, student.id)),
);

export const staffOfStudent = rule<Student>('staffOfStudent', async (context, student) => {
  if (context.viewer?.active.kind === 'BUREAU_ADMIN') return true;
  const now = await whereaboutsOf(context, student.id);
  return now !== null && maySeeStudentAsStaff(context.viewer, now);
});

/** Who works with lists of schools, classes and people. */
export const administration = rule('administration', ({ viewer }) =>
  is(viewer, 'BUREAU_ADMIN', ...SCHOOL_WIDE),
);
