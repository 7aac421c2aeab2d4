import { MessagesPage } from '@qinshi/staff-messages';
import { createFileRoute } from '@tanstack/react-router';
import { onlyReviewers } from '../../../shell/only-reviewers.ts';
import { PageTitle } from '../../../shell/PageTitle.tsx';

export const Route = createFileRoute('/_staff/broadcasts/')({ beforeLoad: onlyReviewers, component: Page });

function Page() {
  return <MessagesPage PageTitle={PageTitle} />;
}
