import { useMutation } from '@apollo/client/react';
import { Anchor, Group } from '@mantine/core';
import { AccountFrame, SignInForm, type SignInValues } from '@qinshi/ui';
import { errorMessage, lockedUntil, useLocale } from '@qinshi/web-kit';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useAttempt } from '../../forms/use-attempt.ts';
import { graphql } from '../../gql/index.ts';
import { usePageTitle } from '../../shell/page-title.ts';
import { useEnter } from '../../shell/use-enter.ts';
import { LanguageSwitch } from './language-switch.tsx';
import { OutsideChoice } from './outside-choice.tsx';
import { SignInNotice } from './sign-in-notice.tsx';

const SignInPage_signIn = graphql(`
  mutation SignInPage_signIn($input: SignInInput!) {
    signIn(input: $input) {
      ...Session_viewer
    }
  }
`);

const route = getRouteApi('/sign-in');

/** Sign-in of office, school and bureau; afterwards the address that was asked for opens. */
export function SignInPage() {
  const { t } = useTranslation();
  const { locale } = useLocale();
  const { next = '/', ...result } = route.useSearch();
  const enter = useEnter();
  const navigate = useNavigate();
  const attempt = useAttempt();
  const [signIn] = useMutation(SignInPage_signIn);
  usePageTitle(t('signIn.title'));
  const until = lockedUntil(attempt.refused);

  const submit = (input: SignInValues) =>
    attempt.attempt(async () => {
      const { data } = await signIn({ variables: { input } });
      if (!data) return;
      await enter(data.signIn, input.password);
      await navigate({ href: next });
    });

  return (
    <AccountFrame
      productName={`${t('app.product')} ${t('app.name')}`}
      title={t('signIn.title')}
      lead={t('signIn.lead')}
      footer={
        <Group justify="center" gap="lg">
          <Anchor href="/teacher/">{t('signIn.teacherApp')}</Anchor>
          <Anchor href="/parent/">{t('signIn.parentApp')}</Anchor>
          <LanguageSwitch />
        </Group>
      }
    >
      <SignInForm
        labels={{
          username: t('signIn.username'),
          password: t('signIn.password'),
          submit: t('signIn.submit'),
          reveal: t('signIn.reveal'),
          required: t('signIn.required'),
        }}
        hints={[t('signIn.hintStaff'), t('signIn.hintFirst'), t('signIn.hintBureau')]}
        errors={attempt.fields}
        formError={attempt.general ?? undefined}
        lockout={
          until
            ? {
                until,
                text: errorMessage(attempt.refused, locale),
                remaining: (minutes, seconds) => t('signIn.lockout.remaining', { minutes, seconds }),
                over: t('signIn.lockout.over'),
              }
            : undefined
        }
        notice={<SignInNotice result={result} />}
        help={
          <Group justify="space-between" gap={4}>
            <Anchor component={Link} to="/forgot-password" py={10}>
              {t('signIn.forgotPassword')}
            </Anchor>
            <Anchor component={Link} to="/forgot-username" py={10}>
              {t('signIn.forgotUsername')}
            </Anchor>
          </Group>
        }
        busy={attempt.busy}
        onSubmit={(values) => void submit(values)}
      />
      <OutsideChoice next={next} />
    </AccountFrame>
  );
}
