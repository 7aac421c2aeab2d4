import { watchSession } from '@qinshi/web-kit';
import { lazy, type ReactNode, Suspense, useEffect } from 'react';
import { useQuery } from 'urql';
import type { Api } from '../shell/api.ts';
import { PagePending } from '../shell/page-pending.tsx';
import { PageFailure } from '../shell/page-states.tsx';
import { accountWords } from '../shell/page-words.ts';
import { useSession } from '../shell/session.tsx';
import { type Viewer, Viewer_query, ViewerProvider } from '../shell/viewer.tsx';

const SignInPage = lazy(async () => {
  const [{ SignInPage: page }] = await Promise.all([
    import('../features/account/sign-in-page.tsx'),
    accountWords(),
  ]);
  return { default: page };
});
const ChangePasswordPage = lazy(async () => {
  const [{ ChangePasswordPage: page }] = await Promise.all([
    import('../features/account/change-password-page.tsx'),
    accountWords(),
  ]);
  return { default: page };
});
const RescuePage = lazy(async () => {
  const [{ RescuePage: page }] = await Promise.all([
    import('../features/account/rescue-page.tsx'),
    accountWords(),
  ]);
  return { default: page };
});

interface SignedInGateProps {
  /** The page, once somebody is signed in and past the first sign-in. */
  children: (viewer: Viewer) => ReactNode;
}

/**
 * The gate of every page that needs a session. What stands in the way (sign-in, the steps of a first
 * sign-in) is shown at the page's own address, so that it opens by itself once the way is free.
 */
export function SignedInGate({ children }: SignedInGateProps) {
  const { api, end } = useSession();
  const [{ data, error, fetching }, reread] = useQuery({
    query: Viewer_query,
    requestPolicy: 'cache-and-network',
  });
  const isSignedIn = Boolean(data?.viewer);
  useEffect(() => (isSignedIn ? follow(api, () => void end()) : undefined), [api, end, isSignedIn]);
  // What this device remembered was of somebody whose session is over.
  const isStale = Boolean(data) && !isSignedIn && !fetching && api.isSignedIn();
  useEffect(() => {
    if (isStale) void end();
  }, [end, isStale]);

  if (!data) {
    if (fetching) return <PagePending />;
    return (
      <PageFailure error={error ?? new Error()} reset={() => reread({ requestPolicy: 'network-only' })} />
    );
  }
  const { viewer } = data;
  if (!viewer)
    return <Suspense fallback={<PagePending />}>{fetching ? <PagePending /> : <SignInPage />}</Suspense>;
  return (
    <ViewerProvider value={viewer}>
      <Suspense fallback={<PagePending />}>
        {viewer.nextStep === 'CHANGE_PASSWORD' ? <ChangePasswordPage /> : null}
        {viewer.nextStep === 'CONFIRM_RESCUE' ? <RescuePage /> : null}
        {viewer.nextStep === 'DONE' ? children(viewer) : null}
      </Suspense>
    </ViewerProvider>
  );
}

/** Watches the session of whoever is signed in, until the function returned is called. */
function follow(api: Api, onEnded: () => void): () => void {
  let isMounted = true;
  let stop: (() => void) | undefined;
  api.noteSignedIn();
  const isSignedIn = async () => {
    const { data, error } = await api.client
      .query(Viewer_query, {}, { requestPolicy: 'network-only' })
      .toPromise();
    if (!data) throw error ?? new Error('no answer');
    return Boolean(data.viewer);
  };
  void api.live().then((live) => {
    if (isMounted) stop = watchSession(live, { isSignedIn, onEnded });
  });
  return () => {
    isMounted = false;
    stop?.();
  };
}
