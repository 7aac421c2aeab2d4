import { FirstSignInPage } from '@qinshi/staff-account';
import { createFileRoute, redirect } from '@tanstack/react-router';
import { readNextSearch } from '../shell/next.ts';

export const Route = createFileRoute('/first-sign-in')({
  validateSearch: readNextSearch,
  beforeLoad: async ({ context, search }) => {
    const viewer = await context.session.viewer();
    if (!viewer) throw redirect({ to: '/sign-in', search });
    if (viewer.nextStep === 'DONE') throw redirect({ href: search.next ?? '/' });
    return { viewer };
  },
  component: Page,
});

function Page() {
  return <FirstSignInPage viewer={Route.useRouteContext().viewer} />;
}
