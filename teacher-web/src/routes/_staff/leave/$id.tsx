import { createFileRoute } from '@tanstack/react-router';
import { LeaveCasePage } from '../../../features/leave/LeaveCasePage.tsx';

export const Route = createFileRoute('/_staff/leave/$id')({ component: Page });

function Page() {
  return <LeaveCasePage id={Route.useParams().id} />;
}
