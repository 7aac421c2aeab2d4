import { createFileRoute, redirect } from '@tanstack/react-router';
import { NoAccessPage } from '../features/account/NoAccessPage.tsx';
import { isStaff } from '../shell/session.ts';

export const Route = createFileRoute('/no-access')({
  beforeLoad: async ({ context }) => {
    const viewer = await context.session.viewer();
    if (!viewer) throw redirect({ to: '/sign-in', replace: true });
    if (isStaff(viewer.activeIdentity.kind)) throw redirect({ to: '/', replace: true });
    return { viewer };
  },
  component: Page,
});

function Page() {
  const { session, viewer } = Route.useRouteContext();
  return <NoAccessPage session={session} viewer={viewer} />;
}
