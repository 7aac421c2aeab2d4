import { createFileRoute, redirect } from '@tanstack/react-router';
import { CityPage } from '../../features/overview/city-page.tsx';
import { ownSchoolId } from '../../shell/guards.ts';

export const Route = createFileRoute('/_staff/')({
  beforeLoad: ({ context }) => {
    const schoolId = ownSchoolId(context.viewer);
    if (schoolId) throw redirect({ to: '/schools/$schoolId', params: { schoolId } });
  },
  component: CityPage,
});
