import { createFileRoute, redirect } from '@tanstack/react-router';

/** News for an office leads here; what it is about is kept in the app of school records. */
export const Route = createFileRoute('/_staff/office/$')({
  beforeLoad: ({ params }) => {
    throw redirect({ href: `/admin/${params._splat ?? ''}`, reloadDocument: true });
  },
});
