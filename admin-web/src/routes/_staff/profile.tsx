import { readOutsideLink } from '@qinshi/web-kit';
import { createFileRoute } from '@tanstack/react-router';
import { ProfilePage } from '../../features/account/profile-page.tsx';

export const Route = createFileRoute('/_staff/profile')({
  validateSearch: (raw: Record<string, unknown>) => readOutsideLink(raw),
  component: ProfilePage,
});
