import { MessagePage } from '@qinshi/staff-messages';
import { createFileRoute } from '@tanstack/react-router';
import { onlyReviewers } from '../../../shell/only-reviewers.ts';
import { PageTitle } from '../../../shell/PageTitle.tsx';

export const Route = createFileRoute('/_staff/broadcasts/$id')({
  beforeLoad: onlyReviewers,
  component: Page,
});

function Page() {
  const { id } = Route.useParams();
  return <MessagePage key={id} id={id} PageTitle={PageTitle} tellsNames />;
}
