import { createFileRoute } from '@tanstack/react-router';
import { ChangeLeavePage } from '../../../features/leave/ChangeLeavePage.tsx';
import { onlyReviewers } from '../../../shell/only-reviewers.ts';

export const Route = createFileRoute('/_staff/leave-change/$id')({
  beforeLoad: onlyReviewers,
  component: Page,
});

function Page() {
  return <ChangeLeavePage id={Route.useParams().id} />;
}
