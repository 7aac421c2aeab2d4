import { type AuthChecker, Authorized } from 'type-graphql';
import type { Context } from './context.ts';
import { notAllowed, notSignedIn, Refusal } from './errors.ts';

/**
 * Who may use an operation or read a field of `root`. Rules are named so that the access matrix can speak of them.
 * Every operation and every field carries one; the schema does not start otherwise (see schema.ts).
 */
export interface AccessRule<Root = unknown> {
  name: string;
  allows(context: Context, root: Root): boolean | Promise<boolean>;
  /** Open also to people who still have to change their password. */
  beforePasswordChange?: boolean;
  /** For nullable fields that are one side’s alone: whoever else asks gets null rather than a refusal. */
  elseNull?: boolean;
}

export function rule<Root>(
  name: string,
  allows: AccessRule<Root>['allows'],
  options: Pick<AccessRule, 'beforePasswordChange' | 'elseNull'> = {},
): AccessRule<Root> {
  return { name, allows, ...options };
}

/** Marks an operation or field with who may use it. */
export function Access<Root>(accessRule: AccessRule<Root>) {
  return Authorized<AccessRule<Root>>(accessRule);
}

export const everybody = rule('everybody', () => true, { beforePasswordChange: true });
export const signedIn = rule('signedIn', ({ viewer }) => viewer !== null);
export const signedInEvenBeforePasswordChange = rule(
  'signedInEvenBeforePasswordChange',
  ({ viewer }) => viewer !== null,
  {
    beforePasswordChange: true,
  },
);
/** A verified contact, or a signed-in person. */
export const applicantOrSignedIn = rule(
  'applicantOrSignedIn',
  ({ viewer, applicant }) => viewer !== null || applicant !== null,
);

/** Who may apply for a child: a verified contact, or a signed-in person; not a pupil in the pupil's own identity. */
export const mayApply = rule(
  'mayApply',
  ({ viewer, applicant }) => applicant !== null || (viewer !== null && viewer.active.kind !== 'STUDENT'),
);

/** Applies the rule of a field; the default answer is no. */
export const checkAccess: AuthChecker<Context, AccessRule> = async ({ root, context }, rules) => {
  const [accessRule] = rules;
  if (!accessRule) throw notAllowed();
  const { viewer } = context;
  if (viewer?.nextStep === 'CHANGE_PASSWORD' && !accessRule.beforePasswordChange) {
    // Until then a person is nobody; what the applicant in the same browser may see stays open.
    if (context.applicant && (await accessRule.allows({ ...context, viewer: null }, root))) return true;
    throw new Refusal('PASSWORD_CHANGE_REQUIRED', 'PASSWORD_CHANGE_REQUIRED');
  }
  if (await accessRule.allows(context, root)) return true;
  if (accessRule.elseNull) return false;
  throw viewer || context.applicant || context.gate ? notAllowed() : notSignedIn();
};
