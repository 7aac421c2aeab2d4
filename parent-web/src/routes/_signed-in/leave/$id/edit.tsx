import { createFileRoute } from '@tanstack/react-router';
import { EditPage } from '../../../../features/leave/edit-page.tsx';
import { readStep, type Step } from '../../../../features/leave/steps.ts';

export const Route = createFileRoute('/_signed-in/leave/$id/edit')({
  validateSearch: ({ step }: Record<string, unknown>): { step?: Step } => readStep(step),
  component: Edit,
});

function Edit() {
  const { id } = Route.useParams();
  const { step = 'type' } = Route.useSearch();
  const navigate = Route.useNavigate();
  return (
    <EditPage
      key={id}
      id={id}
      step={step}
      onStep={(next, instead = false) => void navigate({ search: { step: next }, replace: instead })}
      onSent={() => void navigate({ to: '/leave/$id', params: { id }, replace: true })}
    />
  );
}
