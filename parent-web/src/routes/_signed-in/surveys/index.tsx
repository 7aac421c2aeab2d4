import { createFileRoute } from '@tanstack/react-router';
import { SurveysPage } from '../../../features/surveys/surveys-page.tsx';

export const Route = createFileRoute('/_signed-in/surveys/')({
  validateSearch: (search: Record<string, unknown>): { child?: string } =>
    typeof search.child === 'string' ? { child: search.child } : {},
  component: Surveys,
});

function Surveys() {
  const { child } = Route.useSearch();
  const navigate = Route.useNavigate();
  return (
    <SurveysPage
      childId={child ?? null}
      onChild={(id) => void navigate({ search: { child: id }, replace: true })}
    />
  );
}
