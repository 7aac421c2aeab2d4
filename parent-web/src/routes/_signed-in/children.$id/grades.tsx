import { ASSESSMENT_KINDS, type AssessmentKind } from '@qinshi/domain';
import { createFileRoute } from '@tanstack/react-router';
import { GradesPage } from '../../../features/grades/grades-page.tsx';
import { gradeWords } from '../../../shell/page-words.ts';

export const Route = createFileRoute('/_signed-in/children/$id/grades')({
  validateSearch: (search: Record<string, unknown>): { term?: string; kind?: AssessmentKind } => {
    const kind = ASSESSMENT_KINDS.find((each) => each === search.kind);
    return {
      ...(typeof search.term === 'string' && search.term ? { term: search.term } : {}),
      ...(kind && { kind }),
    };
  },
  loader: gradeWords,
  component: Grades,
});

function Grades() {
  const { id } = Route.useParams();
  const search = Route.useSearch();
  const { term, kind } = search;
  const navigate = Route.useNavigate();
  return (
    <GradesPage
      childId={id}
      term={term ?? null}
      kind={kind ?? null}
      onChild={(next) => void navigate({ params: { id: next }, search, replace: true })}
      onTerm={(next) => void navigate({ search: { ...search, term: next }, replace: true })}
      onKind={(next) =>
        void navigate({ search: { ...(term && { term }), ...(next && { kind: next }) }, replace: true })
      }
    />
  );
}
