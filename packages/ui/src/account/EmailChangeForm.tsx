import { Button, PasswordInput, Stack, TextInput } from '@mantine/core';
import { type FormEvent, useRef, useState } from 'react';
import { Banner } from '../Banner.tsx';
import { CodeField, type CodeLabels } from './CodeField.tsx';
import { useCode } from './use-code.ts';
import { useFirstErrorFocus } from './use-first-error-focus.ts';

export interface EmailChangeValues {
  email: string;
  code: string;
  currentPassword: string;
}

export interface EmailChangeFormProps {
  labels: CodeLabels & {
    email: string;
    sendCode: string;
    /** Where the code went. */
    sent: string;
    currentPassword: string;
    reveal: string;
    required: string;
    submit: string;
    /** Back to the address. */
    otherAddress: string;
  };
  help?: { email?: string; currentPassword?: string };
  /** Where the username is the e-mail address: that it changes too. */
  warning?: string | undefined;
  /** Held by the app, so that a reload keeps it. */
  email: string;
  onEmail: (email: string) => void;
  codeSent: boolean;
  resendAt: string | null;
  errors?: Partial<Record<keyof EmailChangeValues, string>>;
  formError?: string | undefined;
  busy?: boolean;
  onRequestCode: () => void;
  onOtherAddress: () => void;
  onSubmit: (values: EmailChangeValues) => void;
}

/** Another e-mail address: proved by a code, agreed to with the present password. */
export function EmailChangeForm(props: EmailChangeFormProps) {
  const { labels, help = {}, email, codeSent, errors = {}, formError, busy = false } = props;
  const { code, setCode, judge, error: refusedCode } = useCode(errors.code);
  const [password, setPassword] = useState('');
  const [tried, setTried] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  useFirstErrorFocus(form, errors);
  const empty = (value: string) => (tried && !value.trim() ? labels.required : undefined);
  const emailError = empty(email) ?? errors.email;
  const codeError = codeSent ? (refusedCode ?? empty(code)) : undefined;
  const passwordError = codeSent ? (empty(password) ?? errors.currentPassword) : undefined;

  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (busy || !email.trim()) return;
    if (!codeSent) {
      setTried(false);
      props.onRequestCode();
    } else if (code && password) {
      judge();
      props.onSubmit({ email: email.trim(), code, currentPassword: password });
    }
  };

  return (
    <form ref={form} onSubmit={submit} noValidate>
      <Stack gap="md">
        {props.warning ? <Banner tone="live">{props.warning}</Banner> : null}
        {formError ? <Banner tone="bad">{formError}</Banner> : null}
        <TextInput
          name="email"
          type="email"
          label={labels.email}
          description={help.email}
          value={email}
          onChange={(event) => props.onEmail(event.currentTarget.value)}
          error={emailError}
          readOnly={codeSent}
          autoComplete="email"
        />
        {codeSent ? (
          <>
            <Banner tone="ok">{labels.sent}</Banner>
            <CodeField
              labels={labels}
              value={code}
              onChange={setCode}
              error={codeError}
              busy={busy}
              autoFocus
              resendAt={props.resendAt}
              onResend={props.onRequestCode}
            />
            <PasswordInput
              name="currentPassword"
              label={labels.currentPassword}
              description={help.currentPassword}
              value={password}
              onChange={(event) => setPassword(event.currentTarget.value)}
              error={passwordError}
              aria-invalid={Boolean(passwordError)}
              autoComplete="current-password"
              visibilityToggleFocusable
              visibilityToggleButtonProps={{ 'aria-label': labels.reveal }}
            />
          </>
        ) : null}
        <Button type="submit" size="md" fullWidth loading={busy}>
          {codeSent ? labels.submit : labels.sendCode}
        </Button>
        {codeSent ? (
          <Button variant="subtle" size="md" fullWidth onClick={props.onOtherAddress} disabled={busy}>
            {labels.otherAddress}
          </Button>
        ) : null}
      </Stack>
    </form>
  );
}
