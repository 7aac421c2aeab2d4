import { createRootRouteWithContext, Outlet } from '@tanstack/react-router';
import type { Session } from '../shell/session.ts';

interface RouterContext {
  readonly session: Session;
}

export const Route = createRootRouteWithContext<RouterContext>()({ component: Outlet });
