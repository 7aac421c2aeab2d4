import { Button } from '@mantine/core';
import { emailProblem, mobileProblem, normalizeEmail, normalizePhone, refusalText } from '@qinshi/domain';
import { EmptyState, ForgotUsernameForm, RecoveredAccountList, type RecoveryContact } from '@qinshi/ui';
import { formErrors, hasReason, sessionDraft, useLocale, useSessionDraft } from '@qinshi/web-kit';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import type { ForgotUsernamePage_RecoverMutation } from '../../gql/graphql.ts';
import { graphql } from '../../gql/index.ts';
import { useCodeLabels } from './password-words.ts';
import { RecoveryFrame } from './recovery-frame.tsx';

const ForgotUsernamePage_requestCode = graphql(`
  mutation ForgotUsernamePage_requestCode($input: RequestContactCodeInput!) {
    requestContactCode(input: $input) { resendAt maskedAddress }
  }
`);
const ForgotUsernamePage_recover = graphql(`
  mutation ForgotUsernamePage_recover($input: RecoverUsernameInput!) {
    recoverUsername(input: $input) { maskedName username usernameHint signsInWithEmail }
  }
`);

interface Draft {
  contact: RecoveryContact;
  /** The code on its way, and where to. */
  sent: { address: string; maskedAddress: string; resendAt: string } | null;
}

const EMPTY: Draft = { contact: { channel: 'EMAIL', email: '', phone: '' }, sent: null };
const kept = sessionDraft<Draft>('forgot-username', 1);

/** 忘記帳號: whoever proves a contact sees the accounts that have it. */
export function ForgotUsernamePage() {
  const { t } = useTranslation();
  const { locale } = useLocale();
  const [{ contact, sent }, setDraft, clearDraft] = useSessionDraft(kept, EMPTY);
  const [requested, requestCode] = useMutation(ForgotUsernamePage_requestCode);
  const [recovered, recover] = useMutation(ForgotUsernamePage_recover);
  const [asked, setAsked] = useState<'code' | 'accounts' | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [accounts, setAccounts] = useState<ForgotUsernamePage_RecoverMutation['recoverUsername'] | null>(
    null,
  );
  const codeLabels = useCodeLabels();

  const { channel } = contact;
  const isEmail = channel === 'EMAIL';
  const address = isEmail ? normalizeEmail(contact.email) : normalizePhone(contact.phone);
  const codeSent = sent?.address === address;
  const error = asked === null ? undefined : { code: requested, accounts: recovered }[asked].error;
  const { fields, general } = formErrors(error, locale);
  const addressError = problem ?? fields.address;

  const send = async () => {
    const wrong = isEmail ? emailProblem(contact.email) : mobileProblem(contact.phone);
    setProblem(wrong ? refusalText(locale, wrong) : null);
    if (wrong) return;
    setAsked('code');
    const { data } = await requestCode({ input: { channel, address } });
    if (data) setDraft({ contact, sent: { address, ...data.requestContactCode } });
  };
  const find = async (code: string) => {
    setAsked('accounts');
    const { data } = await recover({ input: { channel, address, code } });
    if (!data) return;
    clearDraft();
    setAccounts(data.recoverUsername);
  };

  if (accounts) return <Found accounts={accounts} onAnother={() => setAccounts(null)} />;
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
          required: t('refusals:REQUIRED'),
          useEmail: t('recovery.username.useEmail'),
        }}
        help={{ email: t('recovery.username.emailHint'), phone: t('recovery.username.phoneHint') }}
        contact={contact}
        onContact={(next) => {
          setAsked(null);
          setProblem(null);
          setDraft({ contact: next, sent });
        }}
        codeSent={codeSent}
        resendAt={sent?.resendAt ?? null}
        errors={{
          ...(addressError ? { address: addressError } : {}),
          ...(fields.code ? { code: fields.code } : {}),
        }}
        formError={general ?? undefined}
        offerEmail={!isEmail && hasReason(error, 'TOO_MANY_SMS')}
        busy={requested.fetching || recovered.fetching}
        onRequestCode={() => void send()}
        onCode={(code) => void find(code)}
      />
    </RecoveryFrame>
  );
}

interface FoundProps {
  accounts: ForgotUsernamePage_RecoverMutation['recoverUsername'];
  onAnother: () => void;
}

function Found({ accounts, onAnother }: FoundProps) {
  const { t } = useTranslation();
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
