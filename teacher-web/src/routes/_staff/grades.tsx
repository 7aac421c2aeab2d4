import { createFileRoute } from '@tanstack/react-router';
import { GradesPage } from '../../features/grades/GradesPage.tsx';
import { readGradesSearch } from '../../features/grades/search.ts';

export const Route = createFileRoute('/_staff/grades')({
  validateSearch: readGradesSearch,
  component: Page,
});

function Page() {
  return <GradesPage viewer={Route.useRouteContext().viewer} search={Route.useSearch()} />;
}
