import { useMutation } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { emailProblem, mobileProblem, normalizeEmail, normalizePhone, refusalText } from '@qinshi/domain';
import { EmptyState, ForgotUsernameForm, RecoveredAccountList, type RecoveryContact } from '@qinshi/ui';
import { hasReason, sessionDraft, useAttempt, useLocale, useSessionDraft } from '@qinshi/web-kit';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ForgotUsernamePage_RecoverMutation } from './gql/graphql.ts';
import { graphql } from './gql/index.ts';
import { useCodeLabels } from './password-words.ts';
import { RecoveryFrame } from './RecoveryFrame.tsx';

const REQUEST_CODE = graphql(`
  mutation ForgotUsernamePage_requestCode($input: RequestContactCodeInput!) {
    requestContactCode(input: $input) {
      resendAt
      maskedAddress
    }
  }
`);

const RECOVER = graphql(`
  mutation ForgotUsernamePage_recover($input: RecoverUsernameInput!) {
    recoverUsername(input: $input) {
      maskedName
      username
      usernameHint
      signsInWithEmail
    }
  }
`);

type Accounts = ForgotUsernamePage_RecoverMutation['recoverUsername'];

interface Draft {
  contact: RecoveryContact;
  /** The code on its way, and where to. */
  sent: { address: string; maskedAddress: string; resendAt: string } | null;
}

const EMPTY: Draft = { contact: { channel: 'EMAIL', email: '', phone: '' }, sent: null };
const kept = sessionDraft<Draft>('forgot-username', 1);

/** 忘記帳號: whoever proves a contact sees the accounts that have it. */
export function ForgotUsernamePage() {
  const { t } = useTranslation('account');
  const { locale } = useLocale();
  const attempt = useAttempt();
  const [{ contact, sent }, setDraft, clearDraft] = useSessionDraft(kept, EMPTY);
  const [requestCode] = useMutation(REQUEST_CODE);
  const [recover] = useMutation(RECOVER, { fetchPolicy: 'no-cache' });
  const [accounts, setAccounts] = useState<Accounts>();
  const codeLabels = useCodeLabels();

  const { channel } = contact;
  const isEmail = channel === 'EMAIL';
  const address = isEmail ? normalizeEmail(contact.email) : normalizePhone(contact.phone);

  const send = () => {
    const wrong = isEmail ? emailProblem(contact.email) : mobileProblem(contact.phone);
    if (wrong) return attempt.refuse({ address: refusalText(locale, wrong) });
    void attempt.attempt(async () => {
      const { data } = await requestCode({ variables: { input: { channel, address } } });
      if (!data) return;
      const { maskedAddress, resendAt } = data.requestContactCode;
      setDraft({ contact, sent: { address, maskedAddress, resendAt } });
    });
  };
  const find = (code: string) =>
    attempt.attempt(async () => {
      const { data } = await recover({ variables: { input: { channel, address, code } } });
      clearDraft();
      setAccounts(data?.recoverUsername);
    });

  if (accounts) return <Found accounts={accounts} onAnother={() => setAccounts(undefined)} />;
  return (
    <RecoveryFrame title={t('recovery.username.title')} lead={t('recovery.username.lead')}>
      <ForgotUsernameForm
        labels={{
          ...codeLabels,
          channel: t('recovery.username.channel'),
          email: t('recovery.username.email'),
          phone: t('recovery.username.phone'),
          sendCode: t('code.send'),
          sent: t('recovery.username.sent', { address: sent?.maskedAddress }),
          required: t('required'),
          useEmail: t('recovery.username.useEmail'),
        }}
        help={{ email: t('recovery.username.emailHint'), phone: t('recovery.username.phoneHint') }}
        contact={contact}
        onContact={(next) => {
          attempt.refuse({});
          setDraft({ contact: next, sent });
        }}
        codeSent={sent?.address === address}
        resendAt={sent?.resendAt ?? null}
        errors={attempt.fields}
        formError={attempt.general ?? undefined}
        offerEmail={!isEmail && hasReason(attempt.refused, 'TOO_MANY_SMS')}
        busy={attempt.busy}
        onRequestCode={send}
        onCode={(code) => void find(code)}
      />
    </RecoveryFrame>
  );
}

/** The accounts that the contact belongs to, or that there are none. */
function Found({ accounts, onAnother }: { accounts: Accounts; onAnother: () => void }) {
  const { t } = useTranslation('account');
  const another = (
    <Button variant="light" onClick={onAnother}>
      {t('recovery.username.another')}
    </Button>
  );
  if (accounts.length === 0) {
    return (
      <RecoveryFrame title={t('recovery.username.title')}>
        <EmptyState
          title={t('recovery.username.noneTitle')}
          text={t('recovery.username.noneText')}
          action={another}
        />
      </RecoveryFrame>
    );
  }
  return (
    <RecoveryFrame title={t('recovery.username.foundTitle')} lead={t('recovery.username.foundText')}>
      <RecoveredAccountList
        items={accounts.map(({ maskedName, username, usernameHint, signsInWithEmail }) => ({
          name: maskedName,
          username: username ?? usernameHint,
          ...(signsInWithEmail ? { hint: t('recovery.username.withEmail') } : {}),
        }))}
      />
      {another}
    </RecoveryFrame>
  );
}
