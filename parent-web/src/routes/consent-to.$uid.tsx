import { createFileRoute } from '@tanstack/react-router';
import { ConsentToPage } from '../features/consent-to/consent-to-page.tsx';
import { PagePending } from '../shell/page-pending.tsx';
import { PageFailure } from '../shell/page-states.tsx';
import { accountWords } from '../shell/page-words.ts';
import { SignedInGate } from './-signed-in-gate.tsx';

export const Route = createFileRoute('/consent-to/$uid')({
  loader: accountWords,
  component: ConsentTo,
  errorComponent: PageFailure,
  pendingComponent: PagePending,
});

/** Whoever is not signed in signs in here first, at this address, and then stands before the question. */
function ConsentTo() {
  const { uid } = Route.useParams();
  return <SignedInGate>{() => <ConsentToPage key={uid} uid={uid} />}</SignedInGate>;
}
