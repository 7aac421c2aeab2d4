import { is, SCHOOL_WIDE, type Viewer } from '../../graphql/viewer.ts';

/** Who sets up the readers of a school: its administrators, and the bureau. */
export function mayKeepReaders(viewer: Viewer | null, schoolId: string): boolean {
  if (is(viewer, 'BUREAU_ADMIN')) return true;
  return is(viewer, 'SCHOOL_ADMIN') && viewer.active.schoolId === schoolId;
}

/** Who hands out cards and takes in lost ones: the office of the pupil's school, its administrators, and the bureau. */
export function mayKeepCards(viewer: Viewer | null, schoolId: string): boolean {
  if (is(viewer, 'BUREAU_ADMIN')) return true;
  return is(viewer, ...SCHOOL_WIDE) && viewer.active.schoolId === schoolId;
}
