import { createFileRoute } from '@tanstack/react-router';
import { EditSurveyPage } from '../../../../features/surveys/EditSurveyPage.tsx';

export const Route = createFileRoute('/_staff/surveys/$id/edit')({ component: Page });

function Page() {
  return <EditSurveyPage viewer={Route.useRouteContext().viewer} id={Route.useParams().id} />;
}
