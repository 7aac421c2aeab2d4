import { createFileRoute } from '@tanstack/react-router';
import { SurveysPage } from '../../../features/surveys/SurveysPage.tsx';
import { readSurveysSearch } from '../../../features/surveys/status.ts';

export const Route = createFileRoute('/_staff/surveys/')({
  validateSearch: readSurveysSearch,
  component: Page,
});

function Page() {
  return <SurveysPage search={Route.useSearch()} />;
}
