import { createFileRoute } from '@tanstack/react-router';
import { SubjectsPage } from '../../features/subjects/subjects-page.tsx';

export const Route = createFileRoute('/_staff/schools/$schoolId/settings/subjects')({
  component: SubjectsPage,
});
