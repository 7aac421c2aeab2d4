import { MessagesPage } from '@qinshi/staff-messages';
import { createFileRoute } from '@tanstack/react-router';
import { PageTitle } from '../../shell/page-title.ts';

export const Route = createFileRoute('/_staff/broadcasts/')({ component: Page });

function Page() {
  return <MessagesPage PageTitle={PageTitle} />;
}
