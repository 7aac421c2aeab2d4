import { createFileRoute } from '@tanstack/react-router';
import { LatePage } from '../../../features/leave/late-page.tsx';

export const Route = createFileRoute('/_signed-in/leave/late')({
  validateSearch: (search: Record<string, unknown>): { child?: string } =>
    typeof search.child === 'string' ? { child: search.child } : {},
  component: Late,
});

function Late() {
  const { child } = Route.useSearch();
  const navigate = Route.useNavigate();
  return (
    <LatePage
      childId={child ?? null}
      onChild={(id) => void navigate({ search: { child: id }, replace: true })}
      onSent={(id) => void navigate({ to: '/leave/$id', params: { id }, replace: true })}
    />
  );
}
