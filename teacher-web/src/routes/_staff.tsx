import { createFileRoute, Outlet, redirect } from '@tanstack/react-router';
import { LiveApplications } from '../features/bindings/LiveApplications.tsx';
import { LiveLeave } from '../features/leave/LiveLeave.tsx';
import { BareFailure } from '../shell/page-states.tsx';
import { StaffFrame } from '../shell/StaffFrame.tsx';
import { isStaff, mayReview } from '../shell/session.ts';
import { useWatchSession } from '../shell/use-watch-session.ts';

export const Route = createFileRoute('/_staff')({
  beforeLoad: async ({ context, location }) => {
    const search = { redirect: location.href };
    const viewer = await context.session.viewer();
    if (!viewer) throw redirect({ to: '/sign-in', search, replace: true });
    if (viewer.nextStep !== 'DONE') throw redirect({ to: '/first-sign-in', search, replace: true });
    if (isStaff(viewer.activeIdentity.kind)) return { viewer };
    // Never changed without asking: another tab may be at work under the identity in force.
    throw redirect({ to: '/no-access', replace: true });
  },
  component: StaffLayout,
  errorComponent: BareFailure,
});

function StaffLayout() {
  const { session, viewer } = Route.useRouteContext();
  useWatchSession(session);
  const { id, kind } = viewer.activeIdentity;
  // Keyed by identity: nothing read as one may stay on the screen of another.
  const frame = (
    <StaffFrame key={id} session={session} viewer={viewer}>
      <Outlet />
    </StaffFrame>
  );
  if (!mayReview(kind)) return frame;
  return (
    <LiveLeave key={id}>
      <LiveApplications>{frame}</LiveApplications>
    </LiveLeave>
  );
}
