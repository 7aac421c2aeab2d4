import { createFileRoute, redirect } from '@tanstack/react-router';
import { mayReview } from '../../shell/session.ts';

export const Route = createFileRoute('/_staff/')({
  beforeLoad: ({ context: { viewer } }) => {
    throw redirect({ to: mayReview(viewer.activeIdentity.kind) ? '/bindings' : '/classes', replace: true });
  },
});
