import { is, SCHOOL_WIDE, type Viewer } from '../../graphql/viewer.ts';

/** A transfer is read by both schools' offices, and by whoever follows both. */
export function maySeeTransfersOf(viewer: Viewer | null, schoolId: string): boolean {
  return is(viewer, 'BUREAU_ADMIN') || (is(viewer, ...SCHOOL_WIDE) && viewer.active.schoolId === schoolId);
}

/** Schools between which a pupil is. */
export interface Way {
  studentId: string;
  fromSchoolId: string;
  toSchoolId: string | null;
}

/** Offices of both schools, the family, the bureau. */
export function maySeeTransfer(viewer: Viewer | null, way: Way): boolean {
  if (is(viewer, 'PARENT', 'STUDENT')) return viewer.active.studentIds.includes(way.studentId);
  return (
    maySeeTransfersOf(viewer, way.fromSchoolId) ||
    (way.toSchoolId !== null && maySeeTransfersOf(viewer, way.toSchoolId))
  );
}
