import { type IdentityFact, is, type Viewer } from '../../graphql/viewer.ts';

/** What a school has to do with a person. */
export interface PartOfSchool {
  identities: readonly IdentityFact[];
  /** One of the children whose guardian the person is goes to that school. */
  hasChildHere: boolean;
  /** Another of them does not. */
  hasChildElsewhere: boolean;
  /** Another school has the person on record, as staff or pupil, now or from a day to come. */
  isOnRecordElsewhere: boolean;
}

/**
 * Whether the viewer may give this person a way into the account. Whoever holds a fresh link, or knows the number whose
 * last six open it, can become that person, so nobody issues more than they could do themselves: the office not for an
 * administrator, a school not for anybody who is also something that it has no part in. A school can put a stranger on
 * its own records; that alone must not make it the one who lets a parent of another school in.
 */
export function mayReissue(
  viewer: Viewer,
  { identities, hasChildHere, isOnRecordElsewhere }: PartOfSchool,
): boolean {
  if (is(viewer, 'BUREAU_ADMIN')) return true;
  if (!is(viewer, 'OFFICE', 'SCHOOL_ADMIN') || isOnRecordElsewhere) return false;
  return identities.every(({ kind, schoolId }) => {
    if (kind === 'BUREAU_ADMIN') return false;
    if (kind === 'PARENT') return hasChildHere;
    if (schoolId !== viewer.active.schoolId) return false;
    return kind !== 'SCHOOL_ADMIN' || is(viewer, 'SCHOOL_ADMIN');
  });
}

/**
 * Whether the viewer may record where a guardian is reached. Whoever reads that mailbox can become the guardian, at once
 * and also where a password was chosen: the children have to be this school's alone; otherwise it is for the bureau.
 */
export function mayRecordContact(viewer: Viewer, part: PartOfSchool): boolean {
  return mayReissue(viewer, part) && (is(viewer, 'BUREAU_ADMIN') || !part.hasChildElsewhere);
}
