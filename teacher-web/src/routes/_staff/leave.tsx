import { createFileRoute, Outlet, useParams } from '@tanstack/react-router';
import { LeaveQueuePage } from '../../features/leave/LeaveQueuePage.tsx';
import { readLeaveSearch } from '../../features/leave/status.ts';
import { onlyReviewers } from '../../shell/only-reviewers.ts';

export const Route = createFileRoute('/_staff/leave')({
  validateSearch: readLeaveSearch,
  beforeLoad: onlyReviewers,
  component: Page,
});

function Page() {
  const { viewer } = Route.useRouteContext();
  const search = Route.useSearch();
  const { id } = useParams({ strict: false });
  return (
    <LeaveQueuePage viewer={viewer} search={search} openId={id ?? null}>
      <Outlet />
    </LeaveQueuePage>
  );
}
