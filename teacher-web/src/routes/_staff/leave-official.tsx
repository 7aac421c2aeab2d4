import { createFileRoute } from '@tanstack/react-router';
import { OfficialLeavePage } from '../../features/leave/OfficialLeavePage.tsx';

export const Route = createFileRoute('/_staff/leave-official')({ component: Page });

function Page() {
  return <OfficialLeavePage viewer={Route.useRouteContext().viewer} />;
}
