import { createFileRoute } from '@tanstack/react-router';
import { OutingsPage } from '../../features/outings/outings-page.tsx';

export const Route = createFileRoute('/_staff/schools/$schoolId/attendance/outings')({
  component: OutingsPage,
});
