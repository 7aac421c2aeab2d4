import { is, type Viewer } from '../../graphql/viewer.ts';

/** Whoever answers for personal data: a school's administrators, and the bureau. */
export function recordsBreaches(viewer: Viewer | null): viewer is Viewer {
  if (is(viewer, 'BUREAU_ADMIN')) return true;
  return is(viewer, 'SCHOOL_ADMIN') && viewer.active.schoolId !== null;
}

/** A school keeps its own records; the bureau all of them, as the authority that is told. */
export function keepsBreach(viewer: Viewer | null, breach: { schoolId: string | null }): boolean {
  if (!recordsBreaches(viewer)) return false;
  return is(viewer, 'BUREAU_ADMIN') || viewer.active.schoolId === breach.schoolId;
}
