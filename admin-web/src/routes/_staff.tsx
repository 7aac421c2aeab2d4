import { createFileRoute, Outlet } from '@tanstack/react-router';
import { requireStaff } from '../shell/guards.ts';
import { StaffFrame } from '../shell/staff-frame.tsx';
import { useWatchSession } from '../shell/use-watch-session.ts';

export const Route = createFileRoute('/_staff')({
  beforeLoad: async ({ context, location }) => ({ viewer: await requireStaff(context.session, location) }),
  component: StaffLayout,
});

function StaffLayout() {
  const { viewer } = Route.useRouteContext();
  useWatchSession();
  return (
    <StaffFrame viewer={viewer}>
      <Outlet />
    </StaffFrame>
  );
}
