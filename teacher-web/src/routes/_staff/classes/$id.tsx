import { createFileRoute } from '@tanstack/react-router';
import { ClassRollPage } from '../../../features/classes/ClassRollPage.tsx';
import { onlyReviewers } from '../../../shell/only-reviewers.ts';

export const Route = createFileRoute('/_staff/classes/$id')({ beforeLoad: onlyReviewers, component: Page });

function Page() {
  const { viewer } = Route.useRouteContext();
  return <ClassRollPage id={Route.useParams().id} viewer={viewer} />;
}
