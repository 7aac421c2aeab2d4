import { createFileRoute } from '@tanstack/react-router';
import { SchoolMessagePage } from '../../../../features/school-messages/school-message-page.tsx';

export const Route = createFileRoute('/_signed-in/messages/school/$id')({ component: SchoolMessage });

function SchoolMessage() {
  const { id } = Route.useParams();
  return <SchoolMessagePage key={id} id={id} />;
}
