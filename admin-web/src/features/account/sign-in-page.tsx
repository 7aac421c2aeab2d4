import { useMutation } from '@apollo/client/react';
import { Anchor, Group } from '@mantine/core';
import { AccountFrame, SignInForm, type SignInValues } from '@qinshi/ui';
import { formErrors, useLocale } from '@qinshi/web-kit';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql, readFragment } from '../../gql/index.ts';
import { usePageTitle } from '../../shell/page-title.ts';
import { fitsThisApp, Session_viewer, useSession, type ViewerAnswer } from '../../shell/session.ts';
import { LanguageSwitch } from './language-switch.tsx';

const SignInPage_signIn = graphql(`
  mutation SignInPage_signIn($input: SignInInput!) {
    signIn(input: $input) {
      ...Session_viewer
    }
  }
`);

const SignInPage_switchIdentity = graphql(`
  mutation SignInPage_switchIdentity($id: ID!) {
    switchIdentity(id: $id) {
      ...Session_viewer
    }
  }
`);

const route = getRouteApi('/sign-in');

/** Sign-in of office, school and bureau; afterwards the address that was asked for opens. */
export function SignInPage() {
  const { t } = useTranslation();
  const { locale } = useLocale();
  const { next = '/' } = route.useSearch();
  const session = useSession();
  const navigate = useNavigate();
  const [signIn] = useMutation(SignInPage_signIn);
  const [switchIdentity] = useMutation(SignInPage_switchIdentity);
  const [error, setError] = useState<unknown>(null);
  const [busy, setBusy] = useState(false);
  usePageTitle(t('signIn.title'));

  /** Who is a teacher or parent as well should not have to look for the identity that this app is for. */
  async function inFittingIdentity(answer: ViewerAnswer): Promise<ViewerAnswer> {
    const { nextStep, activeIdentity, account } = readFragment(Session_viewer, answer);
    const fitting = account.identities.find(fitsThisApp);
    if (nextStep !== 'DONE' || fitsThisApp(activeIdentity) || !fitting) return answer;
    const { data } = await switchIdentity({ variables: { id: fitting.id } });
    return data?.switchIdentity ?? answer;
  }

  async function submit(values: SignInValues): Promise<void> {
    setBusy(true);
    setError(null);
    try {
      const { data } = await signIn({ variables: { input: values } });
      if (!data) return;
      await session.signedIn(await inFittingIdentity(data.signIn), values.password);
      await navigate({ href: next });
    } catch (refused) {
      setError(refused);
    } finally {
      setBusy(false);
    }
  }

  const { fields, general } = formErrors(error, locale);
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
        errors={fields}
        formError={general ?? undefined}
        busy={busy}
        onSubmit={(values) => void submit(values)}
      />
    </AccountFrame>
  );
}
