import { createFileRoute } from '@tanstack/react-router';
import { PeriodsPage } from '../../features/periods/periods-page.tsx';

export const Route = createFileRoute('/_staff/schools/$schoolId/settings/periods')({
  component: PeriodsPage,
});
