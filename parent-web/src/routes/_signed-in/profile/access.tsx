import { createFileRoute } from '@tanstack/react-router';
import { AccessPage } from '../../../features/data-rights/access-page.tsx';

export const Route = createFileRoute('/_signed-in/profile/access')({
  validateSearch: (search: Record<string, unknown>): { child?: string } =>
    typeof search.child === 'string' ? { child: search.child } : {},
  component: Access,
});

function Access() {
  const { child } = Route.useSearch();
  const navigate = Route.useNavigate();
  return (
    <AccessPage
      childId={child ?? null}
      onChild={(id) => void navigate({ search: { child: id }, replace: true })}
    />
  );
}
