import { readOutsideSignIn } from '@qinshi/web-kit';
import { createFileRoute, Navigate } from '@tanstack/react-router';
import { PagePending } from '../shell/page-pending.tsx';
import { PageFailure } from '../shell/page-states.tsx';
import { SignedInGate } from './-signed-in-gate.tsx';

export const Route = createFileRoute('/sign-in')({
  validateSearch: readOutsideSignIn,
  component: SignIn,
  errorComponent: PageFailure,
  pendingComponent: PagePending,
});

/** Where an outside provider sends back whom it could not sign in; whoever is signed in goes home. */
function SignIn() {
  return <SignedInGate>{() => <Navigate to="/" replace />}</SignedInGate>;
}
