import { createFileRoute } from '@tanstack/react-router';
import { NewRequestPage } from '../../../../features/data-rights/new-request-page.tsx';

export const Route = createFileRoute('/_signed-in/profile/requests/new')({ component: NewRequest });

function NewRequest() {
  const navigate = Route.useNavigate();
  return <NewRequestPage onSent={() => void navigate({ to: '/profile/requests', replace: true })} />;
}
