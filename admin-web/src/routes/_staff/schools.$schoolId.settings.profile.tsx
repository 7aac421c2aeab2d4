import { createFileRoute } from '@tanstack/react-router';
import { SchoolProfilePage } from '../../features/school-profile/school-profile-page.tsx';

export const Route = createFileRoute('/_staff/schools/$schoolId/settings/profile')({
  component: SchoolProfilePage,
});
