import { NewMessagePage } from '@qinshi/staff-messages';
import { createFileRoute } from '@tanstack/react-router';
import { senderOf } from '../../shell/messages-sender.ts';
import { PageTitle } from '../../shell/page-title.ts';

export const Route = createFileRoute('/_staff/broadcasts/new')({ component: Page });

function Page() {
  const { viewer } = Route.useRouteContext();
  return (
    <NewMessagePage sender={senderOf(viewer)} identityId={viewer.activeIdentity.id} PageTitle={PageTitle} />
  );
}
