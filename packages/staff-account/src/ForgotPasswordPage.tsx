import { useMutation } from '@apollo/client/react';
import { Button, Text } from '@mantine/core';
import { Banner, ForgotPasswordForm } from '@qinshi/ui';
import { sessionDraft, useAttempt, useSessionDraft } from '@qinshi/web-kit';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from './gql/index.ts';
import { useCheckRules, useCodeLabels, useNewPasswordLabels } from './password-words.ts';
import { RecoveryFrame } from './RecoveryFrame.tsx';

const REQUEST = graphql(`
  mutation ForgotPasswordPage_request($username: String!) {
    requestPasswordReset(username: $username)
  }
`);

const RESET = graphql(`
  mutation ForgotPasswordPage_reset($input: ResetPasswordInput!) {
    resetPassword(input: $input)
  }
`);

/** Another code may be asked for after this long (milliseconds). */
const RESEND_AFTER = 60_000;

interface Draft {
  username: string;
  /** ISO instant from which another code may be asked for; null before the first. */
  resendAt: string | null;
}

const EMPTY: Draft = { username: '', resendAt: null };
const kept = sessionDraft<Draft>('forgot-password', 1);

/** 忘記密碼: a code to the rescue contact of the account, then a new password. */
export function ForgotPasswordPage() {
  const { t } = useTranslation('account');
  const attempt = useAttempt();
  const [draft, setDraft, clearDraft] = useSessionDraft(kept, EMPTY);
  const [request] = useMutation(REQUEST);
  const [reset] = useMutation(RESET);
  const [isDone, setDone] = useState(false);
  const codeLabels = useCodeLabels();
  const passwordLabels = useNewPasswordLabels();
  const checkRules = useCheckRules();
  const username = draft.username.trim();

  const requestCode = () =>
    attempt.attempt(async () => {
      await request({ variables: { username } });
      setDraft({ username, resendAt: new Date(Date.now() + RESEND_AFTER).toISOString() });
    });
  const setPassword = (values: { code: string; newPassword: string }) =>
    attempt.attempt(async () => {
      await reset({ variables: { input: { username, ...values } } });
      clearDraft();
      setDone(true);
    });

  if (isDone) {
    return (
      <RecoveryFrame title={t('recovery.password.title')}>
        <Banner tone="ok" title={t('recovery.password.doneTitle')}>
          {t('recovery.password.doneText')}
        </Banner>
        <Button component={Link} to="/sign-in">
          {t('recovery.password.signIn')}
        </Button>
      </RecoveryFrame>
    );
  }
  return (
    <RecoveryFrame title={t('recovery.password.title')} lead={t('recovery.password.lead')}>
      <ForgotPasswordForm
        labels={{
          ...codeLabels,
          ...passwordLabels,
          username: t('signIn.username'),
          sendCode: t('code.send'),
          sent: t('recovery.password.sent'),
          otherAccount: t('recovery.password.otherAccount'),
          submit: t('recovery.password.submit'),
        }}
        usernameHint={t('recovery.password.usernameHint')}
        username={draft.username}
        onUsername={(typed) => setDraft({ ...EMPTY, username: typed })}
        codeSent={draft.resendAt !== null}
        resendAt={draft.resendAt}
        checkRules={checkRules}
        errors={attempt.fields}
        formError={attempt.general ?? undefined}
        busy={attempt.busy}
        onRequestCode={() => void requestCode()}
        onReset={(values) => void setPassword(values)}
        onOtherAccount={() => {
          attempt.refuse({});
          setDraft({ ...draft, resendAt: null });
        }}
      />
      {draft.resendAt === null ? null : <Text size="sm">{t('recovery.password.help')}</Text>}
    </RecoveryFrame>
  );
}
