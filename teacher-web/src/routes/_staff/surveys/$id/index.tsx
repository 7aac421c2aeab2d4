import { createFileRoute } from '@tanstack/react-router';
import { ResultsPage } from '../../../../features/surveys/ResultsPage.tsx';

export const Route = createFileRoute('/_staff/surveys/$id/')({ component: Page });

function Page() {
  return <ResultsPage id={Route.useParams().id} />;
}
