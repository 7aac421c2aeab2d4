import { FirstSignInPage } from '@qinshi/staff-account';
import { createFileRoute, redirect } from '@tanstack/react-router';
import { readRedirect } from '../shell/redirect.ts';

export const Route = createFileRoute('/first-sign-in')({
  validateSearch: readRedirect,
  beforeLoad: async ({ context, search }) => {
    const viewer = await context.session.viewer();
    if (!viewer) throw redirect({ to: '/sign-in', search, replace: true });
    if (viewer.nextStep === 'DONE') throw redirect({ href: search.redirect ?? '/', replace: true });
    return { viewer };
  },
  component: Page,
});

function Page() {
  return <FirstSignInPage viewer={Route.useRouteContext().viewer} />;
}
