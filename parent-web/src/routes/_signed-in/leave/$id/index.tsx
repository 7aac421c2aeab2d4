import { createFileRoute } from '@tanstack/react-router';
import { RequestPage } from '../../../../features/leave/request-page.tsx';

export const Route = createFileRoute('/_signed-in/leave/$id/')({ component: Request });

function Request() {
  const { id } = Route.useParams();
  const navigate = Route.useNavigate();
  return (
    <RequestPage
      key={id}
      id={id}
      onAgain={(child) => void navigate({ to: '/leave/new', search: { child, step: 'send' } })}
    />
  );
}
