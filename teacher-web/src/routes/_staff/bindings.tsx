import { createFileRoute, Outlet, useParams } from '@tanstack/react-router';
import { NoReview } from '../../features/bindings/NoReview.tsx';
import { QueuePage } from '../../features/bindings/QueuePage.tsx';
import { readQueueSearch } from '../../features/bindings/status.ts';
import { mayReview } from '../../shell/session.ts';

export const Route = createFileRoute('/_staff/bindings')({
  validateSearch: readQueueSearch,
  component: Page,
});

function Page() {
  const { viewer } = Route.useRouteContext();
  const search = Route.useSearch();
  const { id } = useParams({ strict: false });
  if (!mayReview(viewer.activeIdentity.kind)) return <NoReview />;
  return (
    <QueuePage viewer={viewer} search={search} openId={id ?? null}>
      <Outlet />
    </QueuePage>
  );
}
