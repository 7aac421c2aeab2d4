import { createFileRoute } from '@tanstack/react-router';
import { ClassRollPage } from '../../../features/classes/ClassRollPage.tsx';

export const Route = createFileRoute('/_staff/classes/$id')({ component: Page });

function Page() {
  const { viewer } = Route.useRouteContext();
  return <ClassRollPage id={Route.useParams().id} viewer={viewer} />;
}
