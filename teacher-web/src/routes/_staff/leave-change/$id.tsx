import { createFileRoute } from '@tanstack/react-router';
import { ChangeLeavePage } from '../../../features/leave/ChangeLeavePage.tsx';

export const Route = createFileRoute('/_staff/leave-change/$id')({ component: Page });

function Page() {
  return <ChangeLeavePage id={Route.useParams().id} />;
}
