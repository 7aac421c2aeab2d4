import { Anchor, Group, Stack } from '@mantine/core';
import { AccountFrame, SignInForm, type SignInValues } from '@qinshi/ui';
import { errorMessage, formErrors, lockedUntil, useLocale } from '@qinshi/web-kit';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { graphql } from '../../gql/index.ts';
import { LanguageSwitch } from '../../shell/language-switch.tsx';
import { usePageTitle } from '../../shell/page-title.ts';
import { useSession } from '../../shell/session.tsx';
import { OutsideChoice } from './outside-choice.tsx';
import { SignInNotice } from './sign-in-notice.tsx';

const SignInPage_signIn = graphql(`
  mutation SignInPage_signIn($input: SignInInput!) {
    signIn(input: $input) { nextStep account { id } }
  }
`);

/** Shown in place of any page that needs a session, so that the address asked for is still there afterwards. */
export function SignInPage() {
  const { t } = useTranslation();
  const { locale } = useLocale();
  const { changed, firstPassword } = useSession();
  const [{ fetching, error }, signIn] = useMutation(SignInPage_signIn);
  usePageTitle(t('signIn.title'));
  const { fields, general } = formErrors(error, locale);
  const until = lockedUntil(error);

  const submit = async (input: SignInValues) => {
    const { data } = await signIn({ input });
    if (!data) return;
    firstPassword.keep(data.signIn.nextStep === 'CHANGE_PASSWORD' ? input.password : undefined);
    await changed('signed-in');
  };

  return (
    <AccountFrame
      productName={t('app.name')}
      title={t('signIn.title')}
      lead={t('signIn.lead')}
      footer={
        <Stack gap="xs">
          <Group justify="center" gap={4}>
            <span>{t('signIn.noAccount')}</span>
            <Anchor component={Link} to="/binding" fw={700} inline py={10}>
              {t('signIn.apply')}
            </Anchor>
          </Group>
          <Anchor component={Link} to="/binding/progress" ta="center" py={10}>
            {t('signIn.followApplication')}
          </Anchor>
          <LanguageSwitch />
        </Stack>
      }
    >
      <SignInForm
        labels={{
          username: t('signIn.username'),
          password: t('signIn.password'),
          submit: t('signIn.submit'),
          reveal: t('signIn.reveal'),
          required: t('refusals:REQUIRED'),
        }}
        hints={[t('signIn.firstPassword')]}
        // The time of a lockout has a place of its own.
        errors={until ? {} : fields}
        formError={general ?? undefined}
        lockout={
          until
            ? {
                until,
                text: errorMessage(error, locale),
                remaining: (minutes, seconds) => t('signIn.lockout.remaining', { minutes, seconds }),
                over: t('signIn.lockout.over'),
              }
            : undefined
        }
        notice={<SignInNotice />}
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
        busy={fetching}
        onSubmit={(values) => void submit(values)}
      />
      <OutsideChoice />
    </AccountFrame>
  );
}
