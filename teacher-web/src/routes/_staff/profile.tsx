import { readOutsideLink } from '@qinshi/web-kit';
import { createFileRoute } from '@tanstack/react-router';
import { ProfilePage } from '../../features/account/ProfilePage.tsx';

export const Route = createFileRoute('/_staff/profile')({
  validateSearch: (raw: Record<string, unknown>) => readOutsideLink(raw),
  component: Page,
});

function Page() {
  return <ProfilePage session={Route.useRouteContext().session} result={Route.useSearch()} />;
}
