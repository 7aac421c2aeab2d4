import type { Account } from './account.entity.ts';
import type { IdentityFact, IdentityKind } from './identities.ts';
import type { Session } from './session.entity.ts';

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

/** Kinds that work for one school: they see that school only. */
export const SCHOOL_WIDE = ['OFFICE', 'SCHOOL_ADMIN'] as const satisfies IdentityKind[];
