import { is, type Viewer } from '../../graphql/viewer.ts';

/** Who keeps the records of a school: its administrators, and the bureau, without which no school gets its first one. */
export function mayKeepRecords(viewer: Viewer | null, schoolId: string): boolean {
  if (is(viewer, 'BUREAU_ADMIN')) return true;
  return is(viewer, 'SCHOOL_ADMIN') && viewer.active.schoolId === schoolId;
}
