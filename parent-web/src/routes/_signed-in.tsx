import { LoadingCards } from '@qinshi/ui';
import { createFileRoute, Outlet } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { PagePending } from '../shell/page-pending.tsx';
import { PageFailure } from '../shell/page-states.tsx';
import { accountWords } from '../shell/page-words.ts';
import { SignedInGate } from './-signed-in-gate.tsx';

const SignedInFrame = lazy(async () => ({
  default: (await import('../shell/signed-in-frame.tsx')).SignedInFrame,
}));
const OtherAppPage = lazy(async () => {
  const [{ OtherAppPage: page }] = await Promise.all([
    import('../features/account/other-app-page.tsx'),
    accountWords(),
  ]);
  return { default: page };
});

export const Route = createFileRoute('/_signed-in')({
  component: SignedIn,
  errorComponent: PageFailure,
  pendingComponent: PagePending,
});

/** The pages of parents and pupils within their frame; an identity that works elsewhere is told where. */
function SignedIn() {
  const { t } = useTranslation();
  return (
    <SignedInGate>
      {({ activeIdentity: { kind } }) => (
        <SignedInFrame>
          <Suspense fallback={<LoadingCards label={t('app.loading')} />}>
            {kind === 'PARENT' || kind === 'STUDENT' ? <Outlet /> : <OtherAppPage />}
          </Suspense>
        </SignedInFrame>
      )}
    </SignedInGate>
  );
}
