import { createFileRoute, redirect } from '@tanstack/react-router';
import { SignInPage } from '../features/account/SignInPage.tsx';
import { readRedirect } from '../shell/redirect.ts';

export const Route = createFileRoute('/sign-in')({
  validateSearch: readRedirect,
  beforeLoad: async ({ context, search }) => {
    if (await context.session.viewer()) throw redirect({ href: search.redirect ?? '/', replace: true });
  },
  component: Page,
});

function Page() {
  return <SignInPage session={Route.useRouteContext().session} />;
}
