import { is, SCHOOL_WIDE, type Viewer } from '../../graphql/viewer.ts';

/** The bureau sees all schools; a school's office and administrators see their own. */
export function maySeeSchool(viewer: Viewer | null, schoolId: string): boolean {
  if (is(viewer, 'BUREAU_ADMIN')) return true;
  return is(viewer, ...SCHOOL_WIDE) && viewer.active.schoolId === schoolId;
}

/** Who is in a class: its homeroom teacher, the school's office, the bureau. */
export function maySeeClassMembers(
  viewer: Viewer | null,
  classGroup: { id: string; schoolId: string },
): boolean {
  if (is(viewer, 'HOMEROOM_TEACHER')) return viewer.active.classGroupId === classGroup.id;
  return maySeeSchool(viewer, classGroup.schoolId);
}

/** Where a pupil is now; null between schools. */
export interface Whereabouts {
  schoolId: string;
  classGroupId: string | null;
}

/** Whether a teacher has lessons in a class, whichever hat is on. */
export function teaches(viewer: Viewer | null, classGroupId: string | null): boolean {
  return (
    is(viewer, 'HOMEROOM_TEACHER', 'SUBJECT_TEACHER') &&
    classGroupId !== null &&
    viewer.active.taughtClassGroupIds.includes(classGroupId)
  );
}

/** What is recorded of a pupil: for the guardians, the pupil, the homeroom teacher, the current school, the bureau. */
export function maySeeStudentRecord(
  viewer: Viewer | null,
  studentId: string,
  now: Whereabouts | null,
): boolean {
  if (is(viewer, 'PARENT', 'STUDENT')) return viewer.active.studentIds.includes(studentId);
  if (is(viewer, 'BUREAU_ADMIN')) return true;
  return now !== null && maySeeStudentAsStaff(viewer, now);
}

/** Who a pupil is: the same, and whoever teaches the current class. */
export function maySeeStudent(viewer: Viewer | null, studentId: string, now: Whereabouts | null): boolean {
  return maySeeStudentRecord(viewer, studentId, now) || (now !== null && teaches(viewer, now.classGroupId));
}

/** The part of a pupil's data that is staff's alone (the other guardians, the history of enrolments). */
export function maySeeStudentAsStaff(viewer: Viewer | null, now: Whereabouts): boolean {
  if (is(viewer, 'HOMEROOM_TEACHER')) return viewer.active.classGroupId === now.classGroupId;
  return maySeeSchool(viewer, now.schoolId);
}
