import { createFileRoute } from '@tanstack/react-router';
import { ForgotUsernamePage } from '../features/account/forgot-username-page.tsx';
import { PagePending } from '../shell/page-pending.tsx';
import { PageFailure } from '../shell/page-states.tsx';
import { accountWords } from '../shell/page-words.ts';

export const Route = createFileRoute('/forgot-username')({
  loader: accountWords,
  component: ForgotUsernamePage,
  errorComponent: PageFailure,
  pendingComponent: PagePending,
});
