import { createFileRoute } from '@tanstack/react-router';
import { ConductPage } from '../../features/conduct/ConductPage.tsx';
import { onlyReviewers } from '../../shell/only-reviewers.ts';

export const Route = createFileRoute('/_staff/conduct')({ beforeLoad: onlyReviewers, component: Page });

function Page() {
  return <ConductPage viewer={Route.useRouteContext().viewer} />;
}
