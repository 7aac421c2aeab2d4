import { MessagePage } from '@qinshi/staff-messages';
import { createFileRoute } from '@tanstack/react-router';
import { isOneOf } from '../../shell/guards.ts';
import { PageTitle } from '../../shell/page-title.ts';

export const Route = createFileRoute('/_staff/broadcasts/$id')({ component: Page });

function Page() {
  const { id } = Route.useParams();
  const { viewer } = Route.useRouteContext();
  const tellsNames = !isOneOf(viewer, 'BUREAU_ADMIN');
  return <MessagePage key={id} id={id} PageTitle={PageTitle} tellsNames={tellsNames} />;
}
