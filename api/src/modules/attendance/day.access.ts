import { rule } from '../../graphql/access.ts';
import type { Context } from '../../graphql/context.ts';
import { notFound } from '../../graphql/errors.ts';
import { is, SCHOOL_WIDE, type Viewer } from '../../graphql/viewer.ts';
import { mustBeSignedIn } from '../identity/identity.resolver.ts';
import type { ClassGroup } from '../schools/class-group.entity.ts';
import type { School } from '../schools/school.entity.ts';
import { whereaboutsOf } from '../schools/schools.access.ts';
import { teaches, type Whereabouts } from '../schools/schools.policy.ts';
import { Student } from '../schools/student.entity.ts';
import { isOfficeOf, mayKeepDay, mayLeadClass, maySeeDay, maySeeDayInRoll } from './day.policy.ts';

/** Family and school of a pupil. */
export const whoMaySeeDays = rule<Student>('whoMaySeeDays', async (context, { id }) =>
  maySeeDay(context.viewer, id, await whereaboutsOf(context, id)),
);

/** A pupil's date, or what is recorded of it, and where the pupil was then. */
interface OfDate {
  studentId: string;
  place?: Whereabouts | null;
}

/** The same, and whoever calls the roll of the class that the pupil is in, or was in on that date. */
export const whoMaySeeDay = rule<OfDate>(
  'whoMaySeeDay',
  async (context, { studentId, place = null }) =>
    maySeeDayInRoll(context.viewer, studentId, await whereaboutsOf(context, studentId)) ||
    maySeeDayInRoll(context.viewer, studentId, place),
);

/** What is the school's own in a day or an absence. */
export const staffOfDay = rule<OfDate>(
  'staffOfDay',
  async (context, { studentId, place = null }) =>
    mayKeepDay(context.viewer, await whereaboutsOf(context, studentId)) || mayKeepDay(context.viewer, place),
  { elseNull: true },
);

/** The leave behind a day or an absence: not for whoever only calls the roll. */
export const leaveOfDayReaders = rule<{ studentId: string }>(
  'leaveOfDayReaders',
  async (context, { studentId }) =>
    maySeeDay(context.viewer, studentId, await whereaboutsOf(context, studentId)),
  { elseNull: true },
);

/** Families read absences, staff keep them; those of a school that the pupil has left, that school. */
export const whoMaySeeAbsence = rule<OfDate>(
  'whoMaySeeAbsence',
  async (context, { studentId, place = null }) =>
    maySeeDay(context.viewer, studentId, await whereaboutsOf(context, studentId)) ||
    mayKeepDay(context.viewer, place),
);

export const classLeaders = rule<ClassGroup>('classLeaders', ({ viewer }, { id, school }) =>
  mayLeadClass(viewer, { id, schoolId: school.id }),
);

/** Whether it is the own lesson is asked for each roll call. */
export const rollCallers = rule<ClassGroup>(
  'rollCallers',
  ({ viewer }, { id, school }) => mayLeadClass(viewer, { id, schoolId: school.id }) || teaches(viewer, id),
);

export const schoolOffice = rule<School>('schoolOffice', ({ viewer }, { id }) => isOfficeOf(viewer, id));

/** Homeroom teachers and offices. */
export const dayKeepers = rule('dayKeepers', ({ viewer }) => is(viewer, 'HOMEROOM_TEACHER', ...SCHOOL_WIDE));

/** The same, and subject teachers. */
export const teachers = rule('teachers', ({ viewer }) =>
  is(viewer, 'HOMEROOM_TEACHER', 'SUBJECT_TEACHER', ...SCHOOL_WIDE),
);

export const offices = rule('offices', ({ viewer }) => is(viewer, ...SCHOOL_WIDE));

/** Families, homeroom teachers and offices: who follows pupils through the day. */
export const dayFollowers = rule('dayFollowers', ({ viewer }) =>
  is(viewer, 'PARENT', 'STUDENT', 'HOMEROOM_TEACHER', ...SCHOOL_WIDE),
);

/** A pupil whose day the viewer keeps, and where the pupil is. */
export interface KeptPupil {
  viewer: Viewer;
  student: Student;
  now: Whereabouts;
}

/** @throws Refusal NOT_FOUND when there is no such pupil among those whose day the viewer keeps. */
export async function pupilOfKeeper(context: Context, studentId: string): Promise<KeptPupil> {
  const viewer = mustBeSignedIn(context);
  const student = await context.em.findOne(Student, { id: studentId });
  const now = await whereaboutsOf(context, studentId);
  if (!student || !now || !mayKeepDay(viewer, now)) throw notFound();
  return { viewer, student, now };
}
