import { useMutation } from '@apollo/client/react';
import { TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { emailProblem, normalizeEmail, refusalText } from '@qinshi/domain';
import { useAttempt, useLocale } from '@qinshi/web-kit';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormDialog } from '../../forms/form-dialog.tsx';
import { graphql } from '../../gql/index.ts';

const RecordContact_requestCode = graphql(`
  mutation RecordContact_requestCode($input: RequestContactCodeInput!) {
    requestContactCode(input: $input) {
      maskedAddress
    }
  }
`);

const RecordContact_record = graphql(`
  mutation RecordContact_record($input: RecordGuardianContactInput!) {
    recordGuardianContact(input: $input) {
      id
    }
  }
`);

interface RecordContactProps {
  readonly guardianshipId: string;
  readonly name: string;
  readonly onClose: () => void;
  readonly onRecorded: () => void;
}

/** For a guardian at the desk who lost the mailbox on file: another address, proven by the code that comes to it. */
export function RecordContact({ guardianshipId, name, onClose, onRecorded }: RecordContactProps) {
  const { t } = useTranslation();
  const { locale } = useLocale();
  const attempt = useAttempt();
  const [requestCode] = useMutation(RecordContact_requestCode);
  const [record] = useMutation(RecordContact_record);
  const [email, setEmail] = useState('');
  const [code, setCode] = useState('');
  const [sentTo, setSentTo] = useState<string>();
  const address = normalizeEmail(email);
  const isSent = sentTo === address;
  // The field of the code's request is called `address`; on this screen it is the e-mail.
  const emailError = attempt.fields.email ?? attempt.fields.address;

  const send = () => {
    const wrong = emailProblem(email);
    if (wrong) return attempt.refuse({ email: refusalText(locale, wrong) });
    void attempt.attempt(async () => {
      await requestCode({ variables: { input: { channel: 'EMAIL', address } } });
      setSentTo(address);
    });
  };
  const submit = () =>
    attempt.attempt(async () => {
      await record({ variables: { input: { guardianshipId, email: address, code } } });
      notifications.show({ color: 'green', message: t('account.contact.done', { name, email: address }) });
      onRecorded();
      onClose();
    });

  return (
    <FormDialog
      title={t('account.contact.title', { name })}
      lead={t('account.contact.lead')}
      submit={t(isSent ? 'account.contact.submit' : 'account.contact.sendCode')}
      attempt={attempt}
      shown={['email', 'address', 'code']}
      onSubmit={() => (isSent ? void submit() : send())}
      onClose={onClose}
    >
      <TextInput
        type="email"
        inputMode="email"
        autoComplete="off"
        data-autofocus
        label={t('account.contact.email')}
        value={email}
        error={emailError}
        onChange={(event) => setEmail(event.currentTarget.value)}
      />
      {isSent ? (
        <TextInput
          inputMode="numeric"
          autoComplete="off"
          maxLength={6}
          label={t('account.contact.code')}
          description={t('account.contact.codeHelp', { address })}
          value={code}
          error={attempt.fields.code}
          onChange={(event) => setCode(event.currentTarget.value)}
        />
      ) : null}
    </FormDialog>
  );
}
