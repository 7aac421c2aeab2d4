import { createFileRoute, redirect } from '@tanstack/react-router';
import { ElsewherePage } from '../features/elsewhere/elsewhere-page.tsx';
import { readNextSearch } from '../shell/next.ts';
import { fitsThisApp } from '../shell/session.ts';

export const Route = createFileRoute('/elsewhere')({
  validateSearch: readNextSearch,
  beforeLoad: async ({ context, search }) => {
    const viewer = await context.session.viewer();
    if (!viewer) throw redirect({ to: '/sign-in', search });
    if (fitsThisApp(viewer.activeIdentity)) throw redirect({ href: search.next ?? '/' });
    return { viewer };
  },
  component: ElsewherePage,
});
