import { hasReason, isSignedOut } from '@qinshi/web-kit';
import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react';
import { useQuery } from 'urql';
import type { Wizard_QueryQuery } from '../../gql/graphql.ts';
import { graphql } from '../../gql/index.ts';
import { type BindingDraft, useBindingDraft } from './draft.ts';
import type { Problem, WizardPage } from './problems.ts';

const Wizard_query = graphql(`
  query Wizard_query {
    applicantSession { channel maskedAddress email phone expiresAt }
    viewer { nextStep account { id name } activeIdentity { id kind } }
  }
`);

/** Who is applying: somebody who proved a contact, or somebody who is signed in. */
export type Applicant =
  | { kind: 'CONTACT'; email: string | null; phone: string | null; maskedAddress: string }
  | { kind: 'ACCOUNT'; name: string; isParent: boolean };

interface Wizard {
  applicant: Applicant | null;
  /** Signed in, but a step of the first sign-in is still open. */
  mustFinishSignIn: boolean;
  draft: BindingDraft;
  setDraft: (next: BindingDraft | ((previous: BindingDraft) => BindingDraft)) => void;
  clearDraft: () => void;
  /** On the way out: the steps, which would lead to where entries are missing, are not shown any more. */
  isLeaving: boolean;
  setLeaving: (isLeaving: boolean) => void;
  /** What a submission was refused for and is not repaired yet. */
  problems: readonly Problem[];
  setProblems: (problems: readonly Problem[]) => void;
  /** Drops the problems of a page: its fields have been touched. */
  settle: (page: WizardPage, field?: string) => void;
  /** The proof of contact ran out in the middle; entries are kept, a new code is asked for. */
  hasExpired: boolean;
  /** Hand every error here: an ended session leads back to the first step. */
  notice: (error: unknown) => void;
}

const WizardContext = createContext<Wizard | null>(null);

/** @throws Error outside the wizard */
export function useWizard(): Wizard {
  const wizard = useContext(WizardContext);
  if (!wizard) throw new Error('useWizard needs a WizardProvider above it');
  return wizard;
}

interface WizardProviderProps {
  pending: ReactNode;
  failure: (error: unknown, retry: () => void) => ReactNode;
  children: ReactNode;
}

/** What the steps share: the applicant, the draft, and what the API refused. */
export function WizardProvider({ pending, failure, children }: WizardProviderProps) {
  const [{ data, error, fetching }, reread] = useQuery({
    query: Wizard_query,
    requestPolicy: 'cache-and-network',
  });
  const [draft, setDraft, clearDraft] = useBindingDraft();
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const [hasExpired, setExpired] = useState(false);
  const [isLeaving, setLeaving] = useState(false);

  const applicant = useMemo(() => (data ? applicantOf(data) : null), [data]);
  const isProved = applicant !== null;
  useEffect(() => {
    if (isProved) setExpired(false);
  }, [isProved]);

  const wizard = useMemo<Wizard>(
    () => ({
      applicant,
      mustFinishSignIn: data?.viewer ? data.viewer.nextStep !== 'DONE' : false,
      draft,
      setDraft,
      clearDraft: () => {
        clearDraft();
        setProblems([]);
      },
      isLeaving,
      setLeaving,
      problems,
      setProblems,
      settle: (page, field) =>
        setProblems((known) =>
          known.filter(
            (problem) => problem.page !== page || (field !== undefined && problem.field !== field),
          ),
        ),
      hasExpired,
      notice: (refused) => {
        if (!isSignedOut(refused) && !hasReason(refused, 'APPLICANT_SESSION_REQUIRED')) return;
        setExpired(true);
        reread({ requestPolicy: 'network-only' });
      },
    }),
    [applicant, data, draft, setDraft, clearDraft, isLeaving, problems, hasExpired, reread],
  );

  if (!data) {
    if (fetching) return pending;
    return failure(error, () => reread({ requestPolicy: 'network-only' }));
  }
  return <WizardContext.Provider value={wizard}>{children}</WizardContext.Provider>;
}

function applicantOf({ applicantSession, viewer }: Wizard_QueryQuery): Applicant | null {
  // A pupil cannot bind anybody; whoever holds the phone proves a contact first.
  if (viewer && viewer.activeIdentity.kind !== 'STUDENT')
    return { kind: 'ACCOUNT', name: viewer.account.name, isParent: viewer.activeIdentity.kind === 'PARENT' };
  if (!applicantSession) return null;
  const { email = null, phone = null, maskedAddress } = applicantSession;
  return { kind: 'CONTACT', email, phone, maskedAddress };
}
