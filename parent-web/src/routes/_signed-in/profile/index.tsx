import { readOutsideLink } from '@qinshi/web-kit';
import { createFileRoute, redirect } from '@tanstack/react-router';
import { ProfilePage } from '../../../features/account/profile-page.tsx';

export const Route = createFileRoute('/_signed-in/profile/')({
  validateSearch: readOutsideLink,
  // An outside provider sends back to the profile; its answer belongs to the page of linked accounts.
  beforeLoad: ({ search }) => {
    if (search.outside) throw redirect({ to: '/profile/outside', search, replace: true });
  },
  component: ProfilePage,
});
