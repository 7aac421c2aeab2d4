import type { Account } from '../modules/identity/account.entity.ts';
import type { Session } from '../modules/identity/session.entity.ts';

export const IDENTITY_KINDS = [
  'HOMEROOM_TEACHER',
  'OFFICE',
  'SCHOOL_ADMIN',
  'BUREAU_ADMIN',
  'SUBJECT_TEACHER',
  'PARENT',
  'STUDENT',
] as const;
export type IdentityKind = (typeof IDENTITY_KINDS)[number];

/** One hat (身分) of a person, read from the facts: nothing stores it, so it can never be stale. */
export interface IdentityFact {
  /** Opaque; names the fact it comes from. */
  id: string;
  kind: IdentityKind;
  schoolId: string | null;
  schoolName: string | null;
  classGroupId: string | null;
  className: string | null;
  title: string | null;
  office: string | null;
  /** Children of a parent; a student's own id. */
  studentIds: string[];
  /** Bound children of whom a court order lets the parent know nothing: theirs all the same, where that stands in the way. */
  withheldStudentIds: string[];
  /** Classes in which a teacher has lessons, the own one included. */
  taughtClassGroupIds: string[];
}

export const SIGN_IN_STEPS = ['CHANGE_PASSWORD', 'CONFIRM_RESCUE', 'DONE'] as const;
export type SignInStep = (typeof SIGN_IN_STEPS)[number];

/** A signed-in person in one identity: what policies decide about. */
export interface Viewer {
  account: Account;
  session: Session;
  identities: IdentityFact[];
  active: IdentityFact;
  nextStep: SignInStep;
}

/** What the account still has to do before it is let in. */
export function nextStepOf(account: Account): SignInStep {
  if (!account.isActivated()) return 'CHANGE_PASSWORD';
  return account.rescueReviewedAt ? 'DONE' : 'CONFIRM_RESCUE';
}

/** Whether somebody is signed in and wears one of these hats. */
export function is<Kind extends IdentityKind>(
  viewer: Viewer | null,
  ...kinds: Kind[]
): viewer is Viewer & { active: { kind: Kind } } {
  return viewer !== null && kinds.some((kind) => kind === viewer.active.kind);
}

/** Whether the pupil is a child of whoever is at work, also one whom a court order keeps from them. */
export function isOwnChild({ identities }: Viewer, studentId: string): boolean {
  return identities.some(
    ({ kind, studentIds, withheldStudentIds }) =>
      kind === 'PARENT' && (studentIds.includes(studentId) || withheldStudentIds.includes(studentId)),
  );
}

/** Kinds that work for one school: they see that school only. */
export const SCHOOL_WIDE = ['OFFICE', 'SCHOOL_ADMIN'] as const satisfies IdentityKind[];
