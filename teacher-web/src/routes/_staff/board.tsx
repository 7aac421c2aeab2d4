import { createFileRoute, redirect } from '@tanstack/react-router';
import { BoardPage } from '../../features/board/BoardPage.tsx';
import { mayReview } from '../../shell/session.ts';

export const Route = createFileRoute('/_staff/board')({
  validateSearch: (search: Record<string, unknown>): { class?: string | undefined } => ({
    class: typeof search.class === 'string' && search.class ? search.class : undefined,
  }),
  beforeLoad: ({ context: { viewer } }) => {
    if (!mayReview(viewer.activeIdentity.kind)) throw redirect({ to: '/roll-call', replace: true });
  },
  component: Page,
});

function Page() {
  return <BoardPage viewer={Route.useRouteContext().viewer} classId={Route.useSearch().class} />;
}
