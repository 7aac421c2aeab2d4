import { createRootRouteWithContext } from '@tanstack/react-router';
import { PageCrashed, PageNotFound } from '../shell/query-problem.tsx';
import type { RouterContext } from '../shell/router.ts';

export const Route = createRootRouteWithContext<RouterContext>()({
  notFoundComponent: PageNotFound,
  errorComponent: PageCrashed,
});
