import { createFileRoute } from '@tanstack/react-router';
import { GradesPage } from '../../../features/grades/grades-page.tsx';
import { gradeWords } from '../../../shell/page-words.ts';

export const Route = createFileRoute('/_signed-in/children/$id/grades')({
  validateSearch: (search: Record<string, unknown>): { term?: string } =>
    typeof search.term === 'string' && search.term ? { term: search.term } : {},
  loader: gradeWords,
  component: Grades,
});

function Grades() {
  const { id } = Route.useParams();
  const { term } = Route.useSearch();
  const navigate = Route.useNavigate();
  return (
    <GradesPage
      childId={id}
      term={term ?? null}
      onChild={(next) => void navigate({ params: { id: next }, search: term ? { term } : {}, replace: true })}
      onTerm={(next) => void navigate({ search: { term: next }, replace: true })}
    />
  );
}
