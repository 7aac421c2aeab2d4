import { createFileRoute } from '@tanstack/react-router';
import { NewPage } from '../../../features/leave/new-page.tsx';
import { readStep, type Step } from '../../../features/leave/steps.ts';
import { readDate } from '../../../shell/read-date.ts';

interface Search {
  child?: string;
  /** A date to begin with. */
  date?: string;
  step?: Step;
}

export const Route = createFileRoute('/_signed-in/leave/new')({
  validateSearch: ({ child, step, ...search }: Record<string, unknown>): Search => {
    const date = readDate(search.date);
    return {
      ...(typeof child === 'string' ? { child } : {}),
      ...(date && { date }),
      ...readStep(step),
    };
  },
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
      onStep={(next, instead = false) =>
        void navigate({ search: (old) => ({ ...old, step: next }), replace: instead })
      }
      onSent={(id) => void navigate({ to: '/leave/$id', params: { id }, replace: true })}
    />
  );
}
