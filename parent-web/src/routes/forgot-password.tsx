import { createFileRoute } from '@tanstack/react-router';
import { ForgotPasswordPage } from '../features/account/forgot-password-page.tsx';
import { PagePending } from '../shell/page-pending.tsx';
import { PageFailure } from '../shell/page-states.tsx';
import { accountWords } from '../shell/page-words.ts';

export const Route = createFileRoute('/forgot-password')({
  loader: accountWords,
  component: ForgotPasswordPage,
  errorComponent: PageFailure,
  pendingComponent: PagePending,
});
