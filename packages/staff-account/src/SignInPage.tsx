import { useMutation } from '@apollo/client/react';
import { Anchor, Group } from '@mantine/core';
import { AccountFrame, SignInForm, type SignInValues } from '@qinshi/ui';
import {
  errorMessage,
  lockedUntil,
  type OutsideReturn,
  type OutsideSignInOutcome,
  useAttempt,
  useLocale,
} from '@qinshi/web-kit';
import { Link, useRouter } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { rememberFirstPassword } from './first-password.ts';
import { graphql } from './gql/index.ts';
import { useAccountHost } from './host.ts';
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
  readonly title: string;
  readonly lead: string;
  /** How usernames and first passwords are made up for the people of this app, one line each. */
  readonly hints: readonly string[];
  /** Below the form: other languages, other apps. */
  readonly footer: ReactNode;
  /** Path within this app that opens afterwards. */
  readonly next: string;
  /** What an outside provider's way back says. */
  readonly result: OutsideReturn<OutsideSignInOutcome>;
}

/** User name and password of a member of staff. The route's guard then leads to where the visitor wanted to go. */
export function SignInPage({ title, lead, hints, footer, next, result }: SignInPageProps) {
  const { t } = useTranslation('account');
  const { locale } = useLocale();
  const { session, productName, PageTitle } = useAccountHost();
  const router = useRouter();
  const attempt = useAttempt();
  const [signIn] = useMutation(SIGN_IN);
  const until = lockedUntil(attempt.refused);

  const submit = (input: SignInValues) =>
    attempt.attempt(async () => {
      const { data } = await signIn({ variables: { input } });
      if (data?.signIn.nextStep === 'CHANGE_PASSWORD') rememberFirstPassword(input.password);
      await session.entered();
      await router.invalidate();
    });

  return (
    <>
      <PageTitle title={title} />
      <AccountFrame productName={productName} title={title} lead={lead} footer={footer}>
        <SignInForm
          labels={{
            username: t('signIn.username'),
            password: t('signIn.password'),
            submit: t('signIn.submit'),
            reveal: t('signIn.reveal'),
            required: t('required'),
          }}
          hints={hints}
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
    </>
  );
}
