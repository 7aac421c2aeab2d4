import { readOutsideSignIn } from '@qinshi/web-kit';
import { createFileRoute, redirect } from '@tanstack/react-router';
import { SignInPage } from '../features/account/sign-in-page.tsx';
import { readNextSearch } from '../shell/next.ts';

export const Route = createFileRoute('/sign-in')({
  validateSearch: (raw: Record<string, unknown>) => ({ ...readNextSearch(raw), ...readOutsideSignIn(raw) }),
  beforeLoad: async ({ context, search }) => {
    if (await context.session.viewer()) throw redirect({ href: search.next ?? '/' });
  },
  component: SignInPage,
});
