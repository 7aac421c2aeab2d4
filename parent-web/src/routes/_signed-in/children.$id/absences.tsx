import { createFileRoute } from '@tanstack/react-router';
import { AbsencesPage } from '../../../features/absences/absences-page.tsx';

export const Route = createFileRoute('/_signed-in/children/$id/absences')({ component: Absences });

function Absences() {
  const { id } = Route.useParams();
  const navigate = Route.useNavigate();
  return (
    <AbsencesPage childId={id} onChild={(next) => void navigate({ params: { id: next }, replace: true })} />
  );
}
