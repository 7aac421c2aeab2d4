import { createFileRoute } from '@tanstack/react-router';
import { CasePage } from '../../../features/bindings/CasePage.tsx';

export const Route = createFileRoute('/_staff/bindings/$id')({ component: Page });

function Page() {
  return <CasePage id={Route.useParams().id} />;
}
