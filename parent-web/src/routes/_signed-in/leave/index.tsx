import { createFileRoute } from '@tanstack/react-router';
import { RecordsPage } from '../../../features/leave/records-page.tsx';

export const Route = createFileRoute('/_signed-in/leave/')({
  validateSearch: (search: Record<string, unknown>): { child?: string } =>
    typeof search.child === 'string' ? { child: search.child } : {},
  component: Records,
});

function Records() {
  const { child } = Route.useSearch();
  const navigate = Route.useNavigate();
  return (
    <RecordsPage
      childId={child ?? null}
      onChild={(id) => void navigate({ search: { child: id }, replace: true })}
    />
  );
}
