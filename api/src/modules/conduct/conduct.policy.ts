import { is, SCHOOL_WIDE, type Viewer } from '../../graphql/viewer.ts';
import { maySeeStudentAsStaff, type Whereabouts } from '../schools/schools.policy.ts';

/** What is recorded of a pupil's conduct is the family's, the homeroom teacher's and the school's; not the bureau's. */
export function maySeeConduct(viewer: Viewer | null, studentId: string, now: Whereabouts | null): boolean {
  if (is(viewer, 'PARENT', 'STUDENT')) return viewer.active.studentIds.includes(studentId);
  return mayKeepConduct(viewer, now);
}

/** Who records and corrects: the homeroom teacher of the class and the office of the school, where the pupil was then. */
export function mayKeepConduct(viewer: Viewer | null, place: Whereabouts | null): boolean {
  return place !== null && !is(viewer, 'BUREAU_ADMIN') && maySeeStudentAsStaff(viewer, place);
}

/** Whether a demerit is cancelled is the office's to say (學務處), of the school that gave it. */
export function mayDecideCancellation(viewer: Viewer | null, schoolId: string): boolean {
  return is(viewer, ...SCHOOL_WIDE) && viewer.active.schoolId === schoolId;
}
