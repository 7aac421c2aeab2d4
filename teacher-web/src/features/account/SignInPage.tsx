import { useMutation } from '@apollo/client/react';
import { AccountFrame, SignInForm, type SignInValues } from '@qinshi/ui';
import { formErrors, useLocale } from '@qinshi/web-kit';
import { useRouter } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../gql/index.ts';
import { LanguageSwitch } from '../../shell/LanguageSwitch.tsx';
import { PageTitle } from '../../shell/PageTitle.tsx';
import type { Session } from '../../shell/session.ts';
import { rememberFirstPassword } from './first-password.ts';

const SIGN_IN = graphql(`
  mutation SignInPage_signIn($input: SignInInput!) {
    signIn(input: $input) {
      nextStep
    }
  }
`);

interface SignInPageProps {
  readonly session: Session;
}

/** User name and password of a member of staff. The route's guard then leads to where the visitor wanted to go. */
export function SignInPage({ session }: SignInPageProps) {
  const { t } = useTranslation();
  const { locale } = useLocale();
  const router = useRouter();
  const [signIn] = useMutation(SIGN_IN);
  const [failure, setFailure] = useState<unknown>();
  const [busy, setBusy] = useState(false);
  const errors = formErrors(failure, locale);

  const submit = async (input: SignInValues) => {
    setBusy(true);
    setFailure(undefined);
    try {
      const { data } = await signIn({ variables: { input } });
      if (data?.signIn.nextStep === 'CHANGE_PASSWORD') rememberFirstPassword(input.password);
      await session.entered();
      await router.invalidate();
    } catch (error) {
      setFailure(error);
    } finally {
      setBusy(false);
    }
  };

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
          // A refusal of the pair as such stands under the password: that is the field to type again.
          errors={{
            ...(errors.fields.username ? { username: errors.fields.username } : {}),
            ...((errors.fields.password ?? errors.general)
              ? { password: errors.fields.password ?? errors.general ?? '' }
              : {}),
          }}
          busy={busy}
          onSubmit={submit}
        />
      </AccountFrame>
    </>
  );
}
