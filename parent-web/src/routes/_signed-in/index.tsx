import { createFileRoute } from '@tanstack/react-router';
import { HomePage } from '../../features/children/home-page.tsx';
import { schoolDayWords } from '../../shell/page-words.ts';

export const Route = createFileRoute('/_signed-in/')({
  validateSearch: (search: Record<string, unknown>): { child?: string } =>
    typeof search.child === 'string' ? { child: search.child } : {},
  loader: schoolDayWords,
  component: Home,
});

function Home() {
  const { child } = Route.useSearch();
  const navigate = Route.useNavigate();
  return (
    <HomePage
      childId={child ?? null}
      onChild={(id) => void navigate({ search: id ? { child: id } : {}, replace: true })}
    />
  );
}
