import { ProfilePage } from '@qinshi/staff-account';
import { readOutsideLink } from '@qinshi/web-kit';
import { createFileRoute } from '@tanstack/react-router';

export const Route = createFileRoute('/_staff/profile')({
  validateSearch: (raw: Record<string, unknown>) => readOutsideLink(raw),
  component: Page,
});

function Page() {
  return <ProfilePage result={Route.useSearch()} />;
}
