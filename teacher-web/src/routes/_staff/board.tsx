import { createFileRoute } from '@tanstack/react-router';
import { BoardPage } from '../../features/board/BoardPage.tsx';
import { onlyReviewers } from '../../shell/only-reviewers.ts';

export const Route = createFileRoute('/_staff/board')({
  validateSearch: (search: Record<string, unknown>): { class?: string | undefined } => ({
    class: typeof search.class === 'string' && search.class ? search.class : undefined,
  }),
  beforeLoad: onlyReviewers,
  component: Page,
});

function Page() {
  return <BoardPage viewer={Route.useRouteContext().viewer} classId={Route.useSearch().class} />;
}
