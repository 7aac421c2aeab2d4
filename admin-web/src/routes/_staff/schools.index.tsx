import { createFileRoute, redirect } from '@tanstack/react-router';
import { SchoolsPage } from '../../features/schools/schools-page.tsx';
import { readSchoolsSearch } from '../../features/schools/schools-search.ts';
import { ownSchoolId } from '../../shell/guards.ts';

export const Route = createFileRoute('/_staff/schools/')({
  validateSearch: readSchoolsSearch,
  beforeLoad: ({ context }) => {
    const schoolId = ownSchoolId(context.viewer);
    if (schoolId) throw redirect({ to: '/schools/$schoolId', params: { schoolId } });
  },
  component: SchoolsPage,
});
