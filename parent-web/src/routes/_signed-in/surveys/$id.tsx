import { createFileRoute } from '@tanstack/react-router';
import { SurveyPage } from '../../../features/surveys/survey-page.tsx';

export const Route = createFileRoute('/_signed-in/surveys/$id')({
  validateSearch: (search: Record<string, unknown>): { child?: string } =>
    typeof search.child === 'string' ? { child: search.child } : {},
  component: Survey,
});

function Survey() {
  const { id } = Route.useParams();
  const { child } = Route.useSearch();
  const navigate = Route.useNavigate();
  return (
    <SurveyPage
      key={id}
      id={id}
      childId={child ?? null}
      onChild={(next) => void navigate({ search: { child: next }, replace: true })}
    />
  );
}
