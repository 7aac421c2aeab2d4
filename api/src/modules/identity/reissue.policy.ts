import { type IdentityFact, is, type Viewer } from '../../graphql/viewer.ts';

/**
 * Whether the viewer may give a way into an account with these identities. Whoever holds a fresh link can become that
 * person, so nobody issues more than they could do themselves: the office not for an administrator, a school not for
 * people who also work elsewhere or at the bureau.
 */
export function mayReissue(viewer: Viewer, identities: readonly IdentityFact[]): boolean {
  if (is(viewer, 'BUREAU_ADMIN')) return true;
  if (!is(viewer, 'OFFICE', 'SCHOOL_ADMIN')) return false;
  return identities.every(({ kind, schoolId }) => {
    if (kind === 'BUREAU_ADMIN') return false;
    if (kind === 'PARENT') return true;
    if (schoolId !== viewer.active.schoolId) return false;
    return kind !== 'SCHOOL_ADMIN' || is(viewer, 'SCHOOL_ADMIN');
  });
}
