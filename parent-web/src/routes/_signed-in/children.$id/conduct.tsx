import { createFileRoute } from '@tanstack/react-router';
import { ConductPage } from '../../../features/conduct/conduct-page.tsx';

export const Route = createFileRoute('/_signed-in/children/$id/conduct')({ component: Conduct });

function Conduct() {
  const { id } = Route.useParams();
  const navigate = Route.useNavigate();
  return (
    <ConductPage childId={id} onChild={(next) => void navigate({ params: { id: next }, replace: true })} />
  );
}
