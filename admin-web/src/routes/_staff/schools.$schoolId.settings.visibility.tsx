import { createFileRoute } from '@tanstack/react-router';
import { VisibilityPage } from '../../features/visibility/visibility-page.tsx';

export const Route = createFileRoute('/_staff/schools/$schoolId/settings/visibility')({
  component: VisibilityPage,
});
