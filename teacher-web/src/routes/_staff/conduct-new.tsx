import { createFileRoute } from '@tanstack/react-router';
import { NewConductPage } from '../../features/conduct/NewConductPage.tsx';
import { onlyReviewers } from '../../shell/only-reviewers.ts';

export const Route = createFileRoute('/_staff/conduct-new')({ beforeLoad: onlyReviewers, component: Page });

function Page() {
  return <NewConductPage viewer={Route.useRouteContext().viewer} />;
}
