import { is, SCHOOL_WIDE, type Viewer } from '../../graphql/viewer.ts';
import type { Whereabouts } from '../schools/schools.policy.ts';

/** Who keeps what is recorded of a pupil's guardians: the office of its present school; the bureau also in between. */
export function mayKeepGuardians(viewer: Viewer | null, now: Whereabouts | null): boolean {
  if (is(viewer, 'BUREAU_ADMIN')) return true;
  return now !== null && is(viewer, ...SCHOOL_WIDE) && viewer.active.schoolId === now.schoolId;
}
