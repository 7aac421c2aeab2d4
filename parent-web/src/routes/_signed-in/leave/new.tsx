import { createFileRoute } from '@tanstack/react-router';
import { NewPage } from '../../../features/leave/new-page.tsx';
import { readStep, type Step } from '../../../features/leave/steps.ts';

interface Search {
  child?: string;
  /** A date to begin with. */
  date?: string;
  step?: Step;
}

export const Route = createFileRoute('/_signed-in/leave/new')({
  validateSearch: ({ child, date, step }: Record<string, unknown>): Search => ({
    ...(typeof child === 'string' ? { child } : {}),
    ...(typeof date === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(date) ? { date } : {}),
    ...readStep(step),
  }),
  component: New,
});

function New() {
  const { child, date, step = 'type' } = Route.useSearch();
  const navigate = Route.useNavigate();
  return (
    <NewPage
      childId={child ?? null}
      date={date ?? null}
      step={step}
      onChild={(id) => void navigate({ search: { child: id }, replace: true })}
      onStep={(next) => void navigate({ search: (old) => ({ ...old, step: next }) })}
      onSent={(id) => void navigate({ to: '/leave/$id', params: { id }, replace: true })}
    />
  );
}
