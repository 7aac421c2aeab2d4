import { createFileRoute, redirect } from '@tanstack/react-router';

export const Route = createFileRoute('/_staff/schools/$schoolId/attendance/')({
  beforeLoad: ({ params }) => {
    throw redirect({ to: '/schools/$schoolId/attendance/arrivals', params });
  },
});
