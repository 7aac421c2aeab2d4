import { createFileRoute } from '@tanstack/react-router';
import { ActivatePage } from '../features/account/activate-page.tsx';
import { PagePending } from '../shell/page-pending.tsx';
import { PageFailure } from '../shell/page-states.tsx';
import { accountWords } from '../shell/page-words.ts';

export const Route = createFileRoute('/activate')({
  loader: accountWords,
  component: ActivatePage,
  errorComponent: PageFailure,
  pendingComponent: PagePending,
});
