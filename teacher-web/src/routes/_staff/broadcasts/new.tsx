import { NewMessagePage } from '@qinshi/staff-messages';
import { createFileRoute } from '@tanstack/react-router';
import { senderOf } from '../../../shell/messages-sender.ts';
import { onlyReviewers } from '../../../shell/only-reviewers.ts';
import { PageTitle } from '../../../shell/PageTitle.tsx';

export const Route = createFileRoute('/_staff/broadcasts/new')({
  beforeLoad: onlyReviewers,
  component: Page,
});

function Page() {
  const { viewer } = Route.useRouteContext();
  return (
    <NewMessagePage sender={senderOf(viewer)} identityId={viewer.activeIdentity.id} PageTitle={PageTitle} />
  );
}
