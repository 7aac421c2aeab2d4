import { readOutsideSignIn } from '@qinshi/web-kit';
import { createFileRoute, redirect } from '@tanstack/react-router';
import { SignInPage } from '../features/account/SignInPage.tsx';
import { readRedirect } from '../shell/redirect.ts';

export const Route = createFileRoute('/sign-in')({
  validateSearch: (raw: Record<string, unknown>) => ({ ...readRedirect(raw), ...readOutsideSignIn(raw) }),
  beforeLoad: async ({ context, search }) => {
    if (await context.session.viewer()) throw redirect({ href: search.redirect ?? '/', replace: true });
  },
  component: Page,
});

function Page() {
  const { redirect: next = '/', ...result } = Route.useSearch();
  return <SignInPage session={Route.useRouteContext().session} next={next} result={result} />;
}
