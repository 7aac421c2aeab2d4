import { createFileRoute, Outlet, useParams } from '@tanstack/react-router';
import { QueuePage } from '../../features/bindings/QueuePage.tsx';
import { readQueueSearch } from '../../features/bindings/status.ts';

export const Route = createFileRoute('/_staff/bindings')({
  validateSearch: readQueueSearch,
  component: Page,
});

function Page() {
  const { viewer } = Route.useRouteContext();
  const search = Route.useSearch();
  const { id } = useParams({ strict: false });
  return (
    <QueuePage viewer={viewer} search={search} openId={id ?? null}>
      <Outlet />
    </QueuePage>
  );
}
