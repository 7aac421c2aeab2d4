import { Button, Stack, Text, TextInput } from '@mantine/core';
import { IconUser } from '@tabler/icons-react';
import { type FormEvent, useRef, useState } from 'react';
import { Banner } from '../Banner.tsx';
import { SegmentedChoice } from '../SegmentedChoice.tsx';
import classes from './account.module.css';
import { CodeField, type CodeLabels } from './CodeField.tsx';
import { useFirstErrorFocus } from './use-first-error-focus.ts';

type RecoveryChannel = 'EMAIL' | 'SMS';

export interface RecoveryContact {
  channel: RecoveryChannel;
  email: string;
  phone: string;
}

export interface ForgotUsernameFormProps {
  labels: CodeLabels & {
    channel: string;
    email: string;
    phone: string;
    sendCode: string;
    /** Where the code went, the address masked. */
    sent: string;
    required: string;
    /** When text messages are used up: the way out. */
    useEmail: string;
  };
  help?: { email?: string; phone?: string };
  /** Held by the app, so that a reload keeps it. */
  contact: RecoveryContact;
  onContact: (contact: RecoveryContact) => void;
  codeSent: boolean;
  resendAt: string | null;
  errors?: Partial<Record<'address' | 'code', string>>;
  formError?: string | undefined;
  /** Whether to offer e-mail instead of text messages. */
  offerEmail?: boolean;
  busy?: boolean;
  onRequestCode: () => void;
  onCode: (code: string) => void;
}

/** A contact and the code that proves it. The code is sent with its last digit. */
export function ForgotUsernameForm(props: ForgotUsernameFormProps) {
  const { labels, help = {}, contact, errors = {}, formError, busy = false } = props;
  const [code, setCode] = useState('');
  const [tried, setTried] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const isEmail = contact.channel === 'EMAIL';
  const typed = isEmail ? contact.email : contact.phone;
  const addressError = tried && !typed.trim() ? labels.required : errors.address;
  useFirstErrorFocus(form, { addressError });

  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (busy || !typed.trim()) return;
    if (!props.codeSent) props.onRequestCode();
    else if (code.length > 0) send(code);
  };
  const send = (whole: string) => {
    props.onCode(whole);
    // A wrong one is typed anew from the first box.
    setCode('');
  };
  const change = (next: Partial<RecoveryContact>) => {
    setTried(false);
    props.onContact({ ...contact, ...next });
  };

  return (
    <form ref={form} onSubmit={submit} noValidate>
      <Stack gap="md">
        {formError ? <Banner tone="bad">{formError}</Banner> : null}
        <SegmentedChoice<RecoveryChannel>
          label={labels.channel}
          options={[
            { value: 'EMAIL', label: labels.email },
            { value: 'SMS', label: labels.phone },
          ]}
          value={contact.channel}
          onChange={(channel) => change({ channel })}
        />
        <TextInput
          key={contact.channel}
          name="address"
          type={isEmail ? 'email' : 'tel'}
          label={isEmail ? labels.email : labels.phone}
          description={isEmail ? help.email : help.phone}
          value={typed}
          onChange={(event) =>
            change(isEmail ? { email: event.currentTarget.value } : { phone: event.currentTarget.value })
          }
          error={addressError}
          autoComplete={isEmail ? 'email' : 'tel-national'}
        />
        {props.offerEmail ? (
          <Button variant="light" onClick={() => change({ channel: 'EMAIL' })}>
            {labels.useEmail}
          </Button>
        ) : null}
        {props.codeSent ? (
          <>
            <Banner tone="ok">{labels.sent}</Banner>
            <CodeField
              labels={labels}
              value={code}
              onChange={setCode}
              onComplete={send}
              error={code === '' ? errors.code : undefined}
              busy={busy}
              autoFocus
              resendAt={props.resendAt}
              onResend={props.onRequestCode}
            />
          </>
        ) : (
          <Button type="submit" size="md" fullWidth loading={busy}>
            {labels.sendCode}
          </Button>
        )}
      </Stack>
    </form>
  );
}

export interface RecoveredAccountItem {
  /** Whose account, masked. */
  name: string;
  /** The username, or what makes it up where it must not be shown. */
  username: string;
  hint?: string;
}

/** The accounts that a contact belongs to. */
export function RecoveredAccountList({ items }: { items: readonly RecoveredAccountItem[] }) {
  return (
    <ul className={classes.list}>
      {items.map(({ name, username, hint }) => (
        <li key={`${name} ${username}`} className={classes.row}>
          <IconUser size={24} stroke={1.8} aria-hidden />
          <div className={classes.rowText}>
            <Text fw={700}>{username}</Text>
            <Text c="dimmed" size="sm">
              {name}
            </Text>
            {hint ? <Text size="sm">{hint}</Text> : null}
          </div>
        </li>
      ))}
    </ul>
  );
}
