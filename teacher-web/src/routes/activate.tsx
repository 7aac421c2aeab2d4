import { createFileRoute } from '@tanstack/react-router';
import { ActivatePage } from '../features/account/ActivatePage.tsx';

export const Route = createFileRoute('/activate')({ component: Page });

function Page() {
  return <ActivatePage session={Route.useRouteContext().session} />;
}
