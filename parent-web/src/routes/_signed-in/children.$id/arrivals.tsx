import { createFileRoute } from '@tanstack/react-router';
import { ArrivalsPage } from '../../../features/arrivals/arrivals-page.tsx';

interface Search {
  /** Day and month looked at; today's without them. */
  date?: string;
  month?: string;
}

export const Route = createFileRoute('/_signed-in/children/$id/arrivals')({
  validateSearch: ({ date, month }: Record<string, unknown>): Search => ({
    ...(typeof date === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(date) ? { date } : {}),
    ...(typeof month === 'string' && /^\d{4}-\d{2}$/.test(month) ? { month } : {}),
  }),
  component: Arrivals,
});

function Arrivals() {
  const { id } = Route.useParams();
  const { date, month } = Route.useSearch();
  const navigate = Route.useNavigate();
  return (
    <ArrivalsPage
      childId={id}
      date={date ?? null}
      month={month ?? null}
      onChild={(next) => void navigate({ params: { id: next }, search: (old) => old, replace: true })}
      onLook={(search) => void navigate({ search, replace: true })}
    />
  );
}
