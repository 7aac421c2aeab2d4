import { createFileRoute } from '@tanstack/react-router';
import { LeaveTypesPage } from '../../features/leave/leave-types-page.tsx';

export const Route = createFileRoute('/_staff/schools/$schoolId/settings/leave-types')({
  component: LeaveTypesPage,
});
