import type { NotificationKind } from '../../gql/graphql.ts';

/** What people of a school are told of; the other kinds are for families. */
export const SCHOOL_KINDS = [
  'MISSING',
  'LEAVE_AWAITING',
  'LEAVE_REMINDER',
  'TRANSFER_OVERDUE',
] as const satisfies NotificationKind[];
type SchoolKind = (typeof SCHOOL_KINDS)[number];

export const WAYS = ['push', 'email'] as const;

interface Ways {
  readonly push: boolean;
  readonly email: boolean;
}

interface SchoolChoice extends Ways {
  readonly kind: SchoolKind;
}

/**
 * What holds for each kind. Of a kind that is a family's too, the first choice is the general one; those for single
 * children follow and are none of the school's business.
 */
export function schoolChoices(
  choices: readonly (Ways & { readonly kind: NotificationKind })[],
): readonly SchoolChoice[] {
  return SCHOOL_KINDS.map((kind) => {
    const { push = true, email = false } = choices.find((choice) => choice.kind === kind) ?? {};
    return { kind, push, email };
  });
}

/** The choices with one of them changed. */
export function withChoice(
  choices: readonly SchoolChoice[],
  kind: SchoolKind,
  change: Partial<Ways>,
): readonly SchoolChoice[] {
  return choices.map((choice) => (choice.kind === kind ? { ...choice, ...change } : choice));
}
