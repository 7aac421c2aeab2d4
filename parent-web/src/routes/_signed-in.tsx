import { LoadingCards } from '@qinshi/ui';
import { createFileRoute, Outlet } from '@tanstack/react-router';
import { lazy, Suspense, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { PageFailure, PagePending } from '../shell/page-states.tsx';
import { useSession } from '../shell/session.tsx';
import { Viewer_query, ViewerProvider } from '../shell/viewer.tsx';

const SignInPage = lazy(async () => ({
  default: (await import('../features/account/sign-in-page.tsx')).SignInPage,
}));
const SignedInFrame = lazy(async () => ({
  default: (await import('../shell/signed-in-frame.tsx')).SignedInFrame,
}));
const OtherAppPage = lazy(async () => ({
  default: (await import('../features/account/other-app-page.tsx')).OtherAppPage,
}));
const ChangePasswordPage = lazy(async () => ({
  default: (await import('../features/account/change-password-page.tsx')).ChangePasswordPage,
}));
const RescuePage = lazy(async () => ({
  default: (await import('../features/account/rescue-page.tsx')).RescuePage,
}));

export const Route = createFileRoute('/_signed-in')({
  component: SignedIn,
  errorComponent: PageFailure,
  pendingComponent: PagePending,
});

/**
 * The gate of every page that needs a session. What stands in the way (sign-in, the steps of a first
 * sign-in, an identity that works elsewhere) is shown at the page's own address, so that it opens by itself
 * once the way is free.
 */
function SignedIn() {
  const { t } = useTranslation();
  const { api } = useSession();
  const [{ data, error, fetching }, reread] = useQuery({
    query: Viewer_query,
    requestPolicy: 'cache-and-network',
  });
  const isSignedIn = Boolean(data?.viewer);
  useEffect(() => {
    if (isSignedIn) api.noteSignedIn();
  }, [api, isSignedIn]);

  if (!data) {
    if (fetching) return <PagePending />;
    return (
      <PageFailure error={error ?? new Error()} reset={() => reread({ requestPolicy: 'network-only' })} />
    );
  }
  const { viewer } = data;
  if (!viewer)
    return <Suspense fallback={<PagePending />}>{fetching ? <PagePending /> : <SignInPage />}</Suspense>;

  const works = viewer.activeIdentity.kind === 'PARENT' || viewer.activeIdentity.kind === 'STUDENT';
  return (
    <ViewerProvider value={viewer}>
      <Suspense fallback={<PagePending />}>
        {viewer.nextStep === 'CHANGE_PASSWORD' ? <ChangePasswordPage /> : null}
        {viewer.nextStep === 'CONFIRM_RESCUE' ? <RescuePage /> : null}
        {viewer.nextStep === 'DONE' ? (
          <SignedInFrame>
            <Suspense fallback={<LoadingCards label={t('app.loading')} />}>
              {works ? <Outlet /> : <OtherAppPage />}
            </Suspense>
          </SignedInFrame>
        ) : null}
      </Suspense>
    </ViewerProvider>
  );
}
