import { Title } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { emailProblem, normalizeEmail, refusalText } from '@qinshi/domain';
import { Card, EmailChangeForm, type EmailChangeValues } from '@qinshi/ui';
import { formErrors, sessionDraft, useLocale, useSessionDraft } from '@qinshi/web-kit';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { graphql } from '../../gql/index.ts';
import { useViewer } from '../../shell/viewer.tsx';
import classes from './account.module.css';
import { useCodeLabels } from './password-words.ts';

const EmailChange_requestCode = graphql(`
  mutation EmailChange_requestCode($input: RequestContactCodeInput!) {
    requestContactCode(input: $input) { resendAt maskedAddress }
  }
`);
const EmailChange_confirm = graphql(`
  mutation EmailChange_confirm($input: RescueInfoInput!) {
    confirmRescueInfo(input: $input) { nextStep account { id username email phone } }
  }
`);

interface Draft {
  email: string;
  sent: { address: string; maskedAddress: string; resendAt: string } | null;
}

const EMPTY: Draft = { email: '', sent: null };
const kept = sessionDraft<Draft>('email-change', 1);

/** Another e-mail address, proved by a code and agreed to with the present password. */
export function EmailChange({ onDone }: { onDone: () => void }) {
  const { t } = useTranslation();
  const { locale } = useLocale();
  const { account } = useViewer();
  const [{ email, sent }, setDraft, clearDraft] = useSessionDraft(kept, EMPTY);
  const [requested, requestCode] = useMutation(EmailChange_requestCode);
  const [confirmed, confirm] = useMutation(EmailChange_confirm);
  const [asked, setAsked] = useState<'code' | 'change' | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const codeLabels = useCodeLabels();
  const address = normalizeEmail(email);
  const { fields, general } = formErrors(
    asked === null ? undefined : { code: requested, change: confirmed }[asked].error,
    locale,
  );
  const emailError = problem ?? fields.address ?? fields.email;
  const isUsername = account.email !== null && account.username === account.email;

  const send = async () => {
    const wrong = emailProblem(email);
    const isSame = address === account.email;
    setProblem(wrong ? refusalText(locale, wrong) : isSame ? t('credentials.emailSame') : null);
    if (wrong || isSame) return;
    setAsked('code');
    const { data } = await requestCode({ input: { channel: 'EMAIL', address } });
    if (data) setDraft({ email, sent: { address, ...data.requestContactCode } });
  };
  const change = async ({ code, currentPassword }: EmailChangeValues) => {
    setAsked('change');
    const { data } = await confirm({ input: { email: address, code, currentPassword } });
    if (!data) return;
    clearDraft();
    onDone();
    notifications.show({ color: 'green', message: t('credentials.emailChanged', { email: address }) });
  };

  return (
    <Card className={classes.section}>
      <Title order={2}>{t('credentials.changeEmail')}</Title>
      <div className={classes.narrow}>
        <EmailChangeForm
          labels={{
            ...codeLabels,
            email: t('credentials.newEmail'),
            sendCode: t('code.send'),
            sent: t('credentials.sent', { address: sent?.maskedAddress }),
            currentPassword: t('firstSignIn.password.current'),
            reveal: t('signIn.reveal'),
            required: t('refusals:REQUIRED'),
            submit: t('credentials.submitEmail'),
            otherAddress: t('credentials.otherAddress'),
          }}
          help={{
            email: t('credentials.newEmailHint'),
            currentPassword: t('credentials.currentPasswordHint'),
          }}
          warning={isUsername ? t('credentials.emailWarning') : undefined}
          email={email}
          onEmail={(typed) => {
            setProblem(null);
            setAsked(null);
            setDraft({ email: typed, sent });
          }}
          codeSent={sent?.address === address}
          resendAt={sent?.resendAt ?? null}
          errors={{
            ...(emailError ? { email: emailError } : {}),
            ...(fields.code ? { code: fields.code } : {}),
            ...(fields.currentPassword ? { currentPassword: fields.currentPassword } : {}),
          }}
          formError={general ?? undefined}
          busy={requested.fetching || confirmed.fetching}
          onRequestCode={() => void send()}
          onOtherAddress={() => {
            setAsked(null);
            setDraft({ email, sent: null });
          }}
          onSubmit={(values) => void change(values)}
        />
      </div>
    </Card>
  );
}
