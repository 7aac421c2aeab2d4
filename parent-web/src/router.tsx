import { createRouter, parseSearchWith, stringifySearchWith } from '@tanstack/react-router';
import { routeTree } from './routeTree.gen.ts';
import { NotFoundPage, PartFailure } from './shell/page-fallbacks.tsx';
import { PartPending } from './shell/page-pending.tsx';

export const router = createRouter({
  routeTree,
  basepath: '/parent',
  // Values stay as they are typed: a code like 1234 must not become a number.
  parseSearch: parseSearchWith((value) => value),
  stringifySearch: stringifySearchWith(String),
  defaultPreload: 'intent',
  defaultPreloadStaleTime: 0,
  scrollRestoration: true,
  // A whole page, never inside the frame of another.
  notFoundMode: 'root',
  defaultNotFoundComponent: NotFoundPage,
  // For what stands inside a frame; routes that are a whole page name the states of whole pages.
  defaultErrorComponent: PartFailure,
  defaultPendingComponent: PartPending,
  defaultPendingMs: 300,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
