import { createFileRoute, redirect } from '@tanstack/react-router';
import { SignInPage } from '../features/account/sign-in-page.tsx';
import { readNextSearch } from '../shell/next.ts';

export const Route = createFileRoute('/sign-in')({
  validateSearch: readNextSearch,
  beforeLoad: async ({ context, search }) => {
    if (await context.session.viewer()) throw redirect({ href: search.next ?? '/' });
  },
  component: SignInPage,
});
