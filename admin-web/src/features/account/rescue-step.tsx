import { useMutation } from '@apollo/client/react';
import { RescueInfoForm, type RescueInfoValues } from '@qinshi/ui';
import { formErrors, useLocale } from '@qinshi/web-kit';
import { useRouter } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../gql/index.ts';
import { type SessionViewer, useSession, type ViewerAnswer } from '../../shell/session.ts';

const RescueStep_requestCode = graphql(`
  mutation RescueStep_requestCode($input: RequestContactCodeInput!) {
    requestContactCode(input: $input) {
      maskedAddress
    }
  }
`);

const RescueStep_confirm = graphql(`
  mutation RescueStep_confirm($input: RescueInfoInput!) {
    confirmRescueInfo(input: $input) {
      ...Session_viewer
    }
  }
`);

const RescueStep_skip = graphql(`
  mutation RescueStep_skip {
    skipRescueInfo {
      ...Session_viewer
    }
  }
`);

/** Where one is reached about the account; may be skipped. */
export function RescueStep({ account }: { account: SessionViewer['account'] }) {
  const { t } = useTranslation();
  const { locale } = useLocale();
  const session = useSession();
  const router = useRouter();
  const [requestCode] = useMutation(RescueStep_requestCode);
  const [confirm] = useMutation(RescueStep_confirm);
  const [skip] = useMutation(RescueStep_skip);
  const [error, setError] = useState<unknown>(null);
  const [busy, setBusy] = useState(false);
  const [codeSentTo, setCodeSentTo] = useState<string>();

  async function attempt(action: () => Promise<ViewerAnswer | undefined>): Promise<void> {
    setBusy(true);
    setError(null);
    try {
      const viewer = await action();
      if (!viewer) return;
      await session.advanced(viewer);
      await router.invalidate();
    } catch (refused) {
      setError(refused);
    } finally {
      setBusy(false);
    }
  }

  const sendCode = (address: string) =>
    attempt(async () => {
      await requestCode({ variables: { input: { channel: 'EMAIL', address } } });
      setCodeSentTo(address);
      return undefined;
    });
  const submit = ({ phone, email, code }: RescueInfoValues) =>
    attempt(async () => {
      const input = { phone: phone || null, email: email || null, code: code || null };
      return (await confirm({ variables: { input } })).data?.confirmRescueInfo;
    });

  const { fields, general } = formErrors(error, locale);
  const { address, ...ownFields } = fields;
  return (
    <RescueInfoForm
      labels={{
        phone: t('firstSignIn.phone'),
        email: t('firstSignIn.email'),
        code: t('firstSignIn.code'),
        sendCode: t('firstSignIn.sendCode'),
        submit: t('firstSignIn.submitRescue'),
        skip: t('firstSignIn.skip'),
      }}
      help={{
        phone: t('firstSignIn.phoneHelp'),
        email: t('firstSignIn.emailHelp'),
        code: t('firstSignIn.codeHelp', { address: codeSentTo ?? '' }),
      }}
      initial={account}
      // The field of the code's request is called `address`; on this screen it is the e-mail.
      errors={address ? { ...ownFields, email: address } : ownFields}
      formError={general ?? undefined}
      busy={busy}
      codeSentTo={codeSentTo}
      onRequestCode={(to) => void sendCode(to)}
      onSubmit={(values) => void submit(values)}
      onSkip={() => void attempt(async () => (await skip()).data?.skipRescueInfo)}
    />
  );
}
