import { is, type Viewer } from '../../graphql/viewer.ts';

/** The bureau imports any school and the city; a school's administrator the own school. */
export function mayImport(viewer: Viewer | null, schoolId: string | null): boolean {
  if (is(viewer, 'BUREAU_ADMIN')) return true;
  return is(viewer, 'SCHOOL_ADMIN') && schoolId !== null && viewer.active.schoolId === schoolId;
}
