import { createFileRoute } from '@tanstack/react-router';
import { LeaveChainsPage } from '../../features/leave/leave-chains-page.tsx';

export const Route = createFileRoute('/_staff/schools/$schoolId/settings/leave-chains')({
  component: LeaveChainsPage,
});
