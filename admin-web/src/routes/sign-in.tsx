import { Anchor, Group } from '@mantine/core';
import { SignInPage } from '@qinshi/staff-account';
import { readOutsideSignIn } from '@qinshi/web-kit';
import { createFileRoute, redirect } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { LanguageSwitch } from '../shell/language-switch.tsx';
import { readNextSearch } from '../shell/next.ts';

export const Route = createFileRoute('/sign-in')({
  validateSearch: (raw: Record<string, unknown>) => ({ ...readNextSearch(raw), ...readOutsideSignIn(raw) }),
  beforeLoad: async ({ context, search }) => {
    if (await context.session.viewer()) throw redirect({ href: search.next ?? '/' });
  },
  component: Page,
});

function Page() {
  const { t } = useTranslation();
  const { next = '/', ...result } = Route.useSearch();
  return (
    <SignInPage
      title={t('signIn.title')}
      lead={t('signIn.lead')}
      hints={[t('signIn.hintStaff'), t('signIn.hintFirst'), t('signIn.hintBureau')]}
      footer={
        <Group justify="center" gap="lg">
          <Anchor href="/teacher/">{t('signIn.teacherApp')}</Anchor>
          <Anchor href="/parent/">{t('signIn.parentApp')}</Anchor>
          <LanguageSwitch />
        </Group>
      }
      next={next}
      result={result}
    />
  );
}
