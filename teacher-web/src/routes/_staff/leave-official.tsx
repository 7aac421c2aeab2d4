import { createFileRoute } from '@tanstack/react-router';
import { OfficialLeavePage } from '../../features/leave/OfficialLeavePage.tsx';
import { onlyReviewers } from '../../shell/only-reviewers.ts';

export const Route = createFileRoute('/_staff/leave-official')({
  beforeLoad: onlyReviewers,
  component: Page,
});

function Page() {
  return <OfficialLeavePage viewer={Route.useRouteContext().viewer} />;
}
