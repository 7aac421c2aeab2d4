import { useMutation } from '@apollo/client/react';
import { RescueInfoForm, type RescueInfoValues } from '@qinshi/ui';
import { useAttempt } from '@qinshi/web-kit';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from './gql/index.ts';

const REQUEST_CODE = graphql(`
  mutation RescueStep_requestCode($input: RequestContactCodeInput!) {
    requestContactCode(input: $input) {
      maskedAddress
    }
  }
`);

const CONFIRM = graphql(`
  mutation RescueStep_confirm($input: RescueInfoInput!) {
    confirmRescueInfo(input: $input) {
      nextStep
    }
  }
`);

const SKIP = graphql(`
  mutation RescueStep_skip {
    skipRescueInfo {
      nextStep
    }
  }
`);

interface RescueStepProps {
  readonly email: string | null;
  readonly phone: string | null;
  readonly onDone: () => Promise<void>;
}

/** Where one is reached about the account; may be left for later. */
export function RescueStep({ email, phone, onDone }: RescueStepProps) {
  const { t } = useTranslation('account');
  const { attempt, busy, fields, general } = useAttempt();
  const [requestCode] = useMutation(REQUEST_CODE);
  const [confirm] = useMutation(CONFIRM);
  const [skip] = useMutation(SKIP);
  const [codeSentTo, setCodeSentTo] = useState<string>();

  const askForCode = (address: string) =>
    attempt(async () => {
      await requestCode({ variables: { input: { channel: 'EMAIL', address } } });
      setCodeSentTo(address);
    });
  const submit = (values: RescueInfoValues) =>
    attempt(async () => {
      const input = { phone: values.phone || null, email: values.email || null, code: values.code || null };
      await confirm({ variables: { input } });
      await onDone();
    });
  const leaveOut = () =>
    attempt(async () => {
      await skip();
      await onDone();
    });

  // The field of the code's request is called `address`; on this screen it is the e-mail.
  const emailError = fields.email ?? fields.address;
  return (
    <RescueInfoForm
      labels={{
        phone: t('firstSignIn.rescue.phone'),
        email: t('firstSignIn.rescue.email'),
        code: t('firstSignIn.rescue.code'),
        sendCode: t('firstSignIn.rescue.sendCode'),
        submit: t('firstSignIn.rescue.submit'),
        skip: t('firstSignIn.rescue.skip'),
      }}
      help={{
        phone: t('firstSignIn.rescue.phoneHelp'),
        email: t('firstSignIn.rescue.emailHelp'),
        code: t('firstSignIn.rescue.codeHelp', { address: codeSentTo ?? '' }),
      }}
      initial={{ phone, email }}
      errors={{ ...fields, ...(emailError ? { email: emailError } : {}) }}
      formError={general ?? undefined}
      busy={busy}
      codeSentTo={codeSentTo}
      onRequestCode={askForCode}
      onSubmit={submit}
      onSkip={leaveOut}
    />
  );
}
