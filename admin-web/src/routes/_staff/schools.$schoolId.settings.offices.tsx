import { createFileRoute } from '@tanstack/react-router';
import { OfficesPage } from '../../features/offices/offices-page.tsx';

export const Route = createFileRoute('/_staff/schools/$schoolId/settings/offices')({
  component: OfficesPage,
});
