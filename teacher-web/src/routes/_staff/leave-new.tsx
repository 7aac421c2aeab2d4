import { createFileRoute } from '@tanstack/react-router';
import { NewLeavePage } from '../../features/leave/NewLeavePage.tsx';
import { readNewLeaveSearch } from '../../features/leave/new-leave-search.ts';
import { onlyReviewers } from '../../shell/only-reviewers.ts';

export const Route = createFileRoute('/_staff/leave-new')({
  validateSearch: readNewLeaveSearch,
  beforeLoad: onlyReviewers,
  component: Page,
});

function Page() {
  return <NewLeavePage viewer={Route.useRouteContext().viewer} search={Route.useSearch()} />;
}
