import { createFileRoute } from '@tanstack/react-router';
import { ArrivalsPage } from '../../features/arrivals/arrivals-page.tsx';

export const Route = createFileRoute('/_staff/schools/$schoolId/attendance/arrivals')({
  component: ArrivalsPage,
});
