const SIGN_IN_OUTCOMES = ['unlinked', 'failed', 'cancelled'] as const;
const LINK_OUTCOMES = ['linked', 'taken', 'failed'] as const;

export type OutsideSignInOutcome = (typeof SIGN_IN_OUTCOMES)[number];
export type OutsideLinkOutcome = (typeof LINK_OUTCOMES)[number];

/** What the address says after an outside provider has sent the browser back. */
export interface OutsideReturn<Outcome extends string> {
  outside?: Outcome;
  /** The provider's name, to be shown as text. */
  provider?: string;
}

const LONGEST_NAME = 100;

function readReturn<Outcome extends string>(
  outcomes: readonly Outcome[],
  search: Readonly<Record<string, unknown>>,
): OutsideReturn<Outcome> {
  const outside = outcomes.find((outcome) => outcome === search.outside);
  if (!outside) return {};
  const { provider } = search;
  return typeof provider === 'string' && provider !== ''
    ? { outside, provider: provider.slice(0, LONGEST_NAME) }
    : { outside };
}

/** How an attempt to sign in with an outside account failed, from the search of the sign-in page. */
export const readOutsideSignIn = (search: Readonly<Record<string, unknown>>) =>
  readReturn(SIGN_IN_OUTCOMES, search);

/** What became of linking an outside account, from the search of the profile. */
export const readOutsideLink = (search: Readonly<Record<string, unknown>>) =>
  readReturn(LINK_OUTCOMES, search);
