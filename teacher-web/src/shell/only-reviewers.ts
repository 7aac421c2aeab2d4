import { redirect } from '@tanstack/react-router';
import { mayReview, type SessionViewer } from './session.ts';

/**
 * Before pages that are the homeroom teacher's and the office's: whoever teaches a subject goes to the roll calls.
 * @throws the redirect
 */
export function onlyReviewers({ context: { viewer } }: { context: { viewer: SessionViewer } }): void {
  if (!mayReview(viewer.activeIdentity.kind)) throw redirect({ to: '/roll-call', replace: true });
}
