import { SignInPage } from '@qinshi/staff-account';
import { readOutsideSignIn } from '@qinshi/web-kit';
import { createFileRoute, redirect } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { LanguageSwitch } from '../shell/LanguageSwitch.tsx';
import { readRedirect } from '../shell/redirect.ts';

export const Route = createFileRoute('/sign-in')({
  validateSearch: (raw: Record<string, unknown>) => ({ ...readRedirect(raw), ...readOutsideSignIn(raw) }),
  beforeLoad: async ({ context, search }) => {
    if (await context.session.viewer()) throw redirect({ href: search.redirect ?? '/', replace: true });
  },
  component: Page,
});

function Page() {
  const { redirect: next = '/', ...result } = Route.useSearch();
  const { t } = useTranslation();
  return (
    <SignInPage
      title={t('signIn.title')}
      lead={t('signIn.lead')}
      hints={[t('signIn.usernameHint'), t('signIn.passwordHint')]}
      footer={<LanguageSwitch />}
      next={next}
      result={result}
    />
  );
}
