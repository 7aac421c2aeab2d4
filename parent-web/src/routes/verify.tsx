import { createFileRoute } from '@tanstack/react-router';
import { VerifyPage } from '../features/form-verification/verify-page.tsx';
import { PagePending } from '../shell/page-pending.tsx';
import { PageFailure } from '../shell/page-states.tsx';
import { bindingWords } from '../shell/page-words.ts';

export const Route = createFileRoute('/verify')({
  validateSearch: (search: Record<string, unknown>): { code?: string } =>
    typeof search.code === 'string' ? { code: search.code } : {},
  loader: bindingWords,
  component: Verify,
  errorComponent: PageFailure,
  pendingComponent: PagePending,
});

function Verify() {
  const { code } = Route.useSearch();
  const navigate = Route.useNavigate();
  return (
    <VerifyPage key={code} code={code ?? null} onCode={(next) => void navigate({ search: { code: next } })} />
  );
}
