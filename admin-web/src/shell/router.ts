import { createRouter } from '@tanstack/react-router';
import { routeTree } from '../routeTree.gen.ts';
import { PageCrashed } from './query-problem.tsx';
import { parseSearch, stringifySearch } from './search-params.ts';
import type { Session } from './session.ts';

/** What guards of routes may ask. */
export interface RouterContext {
  readonly session: Session;
}

/** The router under /admin; screens load their code when a link to them is pointed at. */
export function createAppRouter(session: Session) {
  const router = createRouter({
    routeTree,
    basepath: '/admin',
    context: { session } satisfies RouterContext,
    defaultPreload: 'intent',
    // Within the frame; what breaks the frame itself is the root's.
    defaultErrorComponent: PageCrashed,
    scrollRestoration: true,
    parseSearch,
    stringifySearch,
  });
  // A new page is read from its start: focus moves there, as it would with a page from the server.
  router.subscribe('onResolved', ({ pathChanged, fromLocation }) => {
    if (pathChanged && fromLocation) document.getElementById('main')?.focus({ preventScroll: true });
  });
  return router;
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createAppRouter>;
  }
}
