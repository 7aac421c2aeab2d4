import { createFileRoute } from '@tanstack/react-router';
import { RollCallPage } from '../../features/roll-call/RollCallPage.tsx';
import { readRollCallSearch } from '../../features/roll-call/search.ts';

export const Route = createFileRoute('/_staff/roll-call')({
  validateSearch: readRollCallSearch,
  component: Page,
});

function Page() {
  return <RollCallPage viewer={Route.useRouteContext().viewer} search={Route.useSearch()} />;
}
