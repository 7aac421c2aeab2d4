import { createRootRoute, Outlet, useRouter } from '@tanstack/react-router';
import { useEffect } from 'react';

export const Route = createRootRoute({ component: Root });

function Root() {
  const router = useRouter();
  useEffect(
    () =>
      router.subscribe('onRendered', ({ fromLocation, pathChanged }) => {
        if (fromLocation && pathChanged) focusHeading();
      }),
    [router],
  );
  return <Outlet />;
}

/** A new page begins at its heading, for those who hear it and for those who tab through it. */
function focusHeading(): void {
  const heading =
    document.querySelector<HTMLElement>('[data-page-start]') ?? document.querySelector<HTMLElement>('h1');
  heading?.setAttribute('tabindex', '-1');
  heading?.focus({ preventScroll: true });
}
