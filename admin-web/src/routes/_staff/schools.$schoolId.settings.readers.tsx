import { createFileRoute } from '@tanstack/react-router';
import { ReadersPage } from '../../features/readers/readers-page.tsx';

export const Route = createFileRoute('/_staff/schools/$schoolId/settings/readers')({
  component: ReadersPage,
});
