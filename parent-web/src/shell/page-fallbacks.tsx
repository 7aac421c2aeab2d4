import type { ErrorComponentProps } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { PartPending } from './page-pending.tsx';

// What seldom shows is no part of the first visit's weight; the service worker keeps it for when the network is gone.
const LazyNotFoundPage = lazy(async () => ({ default: (await import('./page-states.tsx')).NotFoundPage }));
const LazyPartFailure = lazy(async () => ({ default: (await import('./page-states.tsx')).PartFailure }));

/** The address leads nowhere. */
export function NotFoundPage() {
  return (
    <Suspense fallback={<PartPending />}>
      <LazyNotFoundPage />
    </Suspense>
  );
}

/** A route inside a frame that could not be opened. */
export function PartFailure(props: Pick<ErrorComponentProps, 'error' | 'reset'>) {
  return (
    <Suspense fallback={<PartPending />}>
      <LazyPartFailure {...props} />
    </Suspense>
  );
}
