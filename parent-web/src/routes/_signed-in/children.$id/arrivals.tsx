import { createFileRoute } from '@tanstack/react-router';
import { ArrivalsPage } from '../../../features/arrivals/arrivals-page.tsx';
import { readDate, readMonth } from '../../../shell/read-date.ts';

interface Search {
  /** Day and month looked at; today's without them. */
  date?: string;
  month?: string;
}

export const Route = createFileRoute('/_signed-in/children/$id/arrivals')({
  validateSearch: (search: Record<string, unknown>): Search => {
    const date = readDate(search.date);
    const month = readMonth(search.month);
    return { ...(date && { date }), ...(month && { month }) };
  },
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
