import { useMutation } from '@apollo/client/react';
import { Anchor, Group } from '@mantine/core';
import { AccountFrame, SignInForm, type SignInValues } from '@qinshi/ui';
import {
  errorMessage,
  lockedUntil,
  type OutsideReturn,
  type OutsideSignInOutcome,
  useLocale,
} from '@qinshi/web-kit';
import { Link, useRouter } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../gql/index.ts';
import { LanguageSwitch } from '../../shell/LanguageSwitch.tsx';
import { PageTitle } from '../../shell/PageTitle.tsx';
import type { Session } from '../../shell/session.ts';
import { useAttempt } from '../../shell/use-attempt.ts';
import { rememberFirstPassword } from './first-password.ts';
import { OutsideChoice } from './OutsideChoice.tsx';
import { SignInNotice } from './SignInNotice.tsx';

const SIGN_IN = graphql(`
  mutation SignInPage_signIn($input: SignInInput!) {
    signIn(input: $input) {
      nextStep
    }
  }
`);

interface SignInPageProps {
  readonly session: Session;
  /** Path within this app that opens afterwards. */
  readonly next: string;
  /** What an outside provider's way back says. */
  readonly result: OutsideReturn<OutsideSignInOutcome>;
}

/** User name and password of a member of staff. The route's guard then leads to where the visitor wanted to go. */
export function SignInPage({ session, next, result }: SignInPageProps) {
  const { t } = useTranslation();
  const { locale } = useLocale();
  const router = useRouter();
  const attempt = useAttempt();
  const [signIn] = useMutation(SIGN_IN);
  const { fields, general, refused } = attempt;
  const until = lockedUntil(refused);
  // A refusal of the pair as such stands under the password: that is the field to type again.
  const atPassword = fields.password ?? (until ? undefined : general);

  const submit = (input: SignInValues) =>
    attempt.attempt(async () => {
      const { data } = await signIn({ variables: { input } });
      if (data?.signIn.nextStep === 'CHANGE_PASSWORD') rememberFirstPassword(input.password);
      await session.entered();
      await router.invalidate();
    });

  return (
    <>
      <PageTitle title={t('signIn.title')} />
      <AccountFrame
        productName={t('product')}
        title={t('signIn.title')}
        lead={t('signIn.lead')}
        footer={<LanguageSwitch />}
      >
        <SignInForm
          labels={{
            username: t('signIn.username'),
            password: t('signIn.password'),
            submit: t('signIn.submit'),
            reveal: t('signIn.reveal'),
            required: t('REQUIRED', { ns: 'refusals' }),
          }}
          hints={[t('signIn.usernameHint'), t('signIn.passwordHint')]}
          errors={{
            ...(fields.username ? { username: fields.username } : {}),
            ...(atPassword ? { password: atPassword } : {}),
          }}
          lockout={
            until
              ? {
                  until,
                  text: errorMessage(refused, locale),
                  remaining: (minutes, seconds) => t('signIn.lockout.remaining', { minutes, seconds }),
                  over: t('signIn.lockout.over'),
                }
              : undefined
          }
          notice={<SignInNotice result={result} wasEnded={session.wasEnded} />}
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
    </>
  );
}
