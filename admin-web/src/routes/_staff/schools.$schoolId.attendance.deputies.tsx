import { createFileRoute } from '@tanstack/react-router';
import { DeputiesPage } from '../../features/deputies/deputies-page.tsx';

export const Route = createFileRoute('/_staff/schools/$schoolId/attendance/deputies')({
  component: DeputiesPage,
});
