import { useMutation } from '@apollo/client/react';
import { notifications } from '@mantine/notifications';
import { emailProblem, normalizeEmail, refusalText } from '@qinshi/domain';
import { Dialog, EmailChangeForm, type EmailChangeValues } from '@qinshi/ui';
import { sessionDraft, useAttempt, useLocale, useSessionDraft } from '@qinshi/web-kit';
import { useTranslation } from 'react-i18next';
import type { ProfileData_AccountFragment } from './gql/graphql.ts';
import { graphql } from './gql/index.ts';
import { useCodeLabels } from './password-words.ts';

const REQUEST_CODE = graphql(`
  mutation ChangeEmail_requestCode($input: RequestContactCodeInput!) {
    requestContactCode(input: $input) {
      resendAt
      maskedAddress
    }
  }
`);

const CONFIRM = graphql(`
  mutation ChangeEmail_confirm($input: RescueInfoInput!) {
    confirmRescueInfo(input: $input) {
      account {
        id
        username
        email
        phone
      }
    }
  }
`);

interface Draft {
  email: string;
  sent: { address: string; maskedAddress: string; resendAt: string } | null;
}

const EMPTY: Draft = { email: '', sent: null };
const kept = sessionDraft<Draft>('email-change', 1);

interface ChangeEmailProps {
  readonly account: ProfileData_AccountFragment;
  readonly onClose: () => void;
  readonly onChanged: () => void;
}

/** Another e-mail address, proved by a code and agreed to with the present password. */
export function ChangeEmail({ account, onClose, onChanged }: ChangeEmailProps) {
  const { t } = useTranslation('account');
  const { locale } = useLocale();
  const attempt = useAttempt();
  const [{ email, sent }, setDraft, clearDraft] = useSessionDraft(kept, EMPTY);
  const [requestCode] = useMutation(REQUEST_CODE);
  const [confirm] = useMutation(CONFIRM);
  const codeLabels = useCodeLabels();
  const address = normalizeEmail(email);
  // The field of the code's request is called `address`; on this screen it is the e-mail.
  const { address: wrongAddress, ...fields } = attempt.fields;

  const send = () => {
    const wrong = emailProblem(email);
    if (wrong) return attempt.refuse({ email: refusalText(locale, wrong) });
    if (address === account.email) return attempt.refuse({ email: t('credentials.emailSame') });
    void attempt.attempt(async () => {
      const { data } = await requestCode({ variables: { input: { channel: 'EMAIL', address } } });
      if (!data) return;
      const { maskedAddress, resendAt } = data.requestContactCode;
      setDraft({ email, sent: { address, maskedAddress, resendAt } });
    });
  };
  const change = ({ code, currentPassword }: EmailChangeValues) =>
    attempt.attempt(async () => {
      const input = { email: address, code, currentPassword };
      await confirm({ variables: { input } });
      clearDraft();
      notifications.show({ color: 'green', message: t('credentials.emailChanged', { email: address }) });
      onChanged();
      onClose();
    });

  return (
    <Dialog opened onClose={onClose} title={t('credentials.changeEmail')}>
      <EmailChangeForm
        labels={{
          ...codeLabels,
          email: t('credentials.newEmail'),
          sendCode: t('code.send'),
          sent: t('credentials.sent', { address: sent?.maskedAddress }),
          currentPassword: t('firstSignIn.password.current'),
          reveal: t('signIn.reveal'),
          required: t('required'),
          submit: t('credentials.submitEmail'),
          otherAddress: t('credentials.otherAddress'),
        }}
        help={{ email: t('credentials.newEmailHint'), currentPassword: t('credentials.currentPasswordHint') }}
        warning={account.username === account.email ? t('credentials.emailWarning') : undefined}
        email={email}
        onEmail={(typed) => {
          attempt.refuse({});
          setDraft({ email: typed, sent });
        }}
        codeSent={sent?.address === address}
        resendAt={sent?.resendAt ?? null}
        errors={wrongAddress ? { ...fields, email: wrongAddress } : fields}
        formError={attempt.general ?? undefined}
        busy={attempt.busy}
        onRequestCode={send}
        onOtherAddress={() => {
          attempt.refuse({});
          setDraft({ email, sent: null });
        }}
        onSubmit={(values) => void change(values)}
      />
    </Dialog>
  );
}
