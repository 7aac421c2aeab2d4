import { createFileRoute, redirect } from '@tanstack/react-router';

/** Where a message that is about nothing in particular leads, in whatever app it is read. */
export const Route = createFileRoute('/_staff/messages')({
  beforeLoad: () => {
    throw redirect({ to: '/notices', replace: true });
  },
});
