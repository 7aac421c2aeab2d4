import { createFileRoute } from '@tanstack/react-router';
import { AbsencesPage } from '../../features/absences/AbsencesPage.tsx';
import { onlyReviewers } from '../../shell/only-reviewers.ts';

export const Route = createFileRoute('/_staff/absences')({ beforeLoad: onlyReviewers, component: Page });

function Page() {
  return <AbsencesPage viewer={Route.useRouteContext().viewer} />;
}
