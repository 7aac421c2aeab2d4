import { createFileRoute, redirect } from '@tanstack/react-router';

export const Route = createFileRoute('/_staff/schools/$schoolId/settings/')({
  beforeLoad: ({ params }) => {
    throw redirect({ to: '/schools/$schoolId/settings/profile', params });
  },
});
