import { Button, Stack, TextInput } from '@mantine/core';
import { type FormEvent, useRef, useState } from 'react';
import { Banner } from '../Banner.tsx';
import { CODE_LENGTH } from '../CodeInput.tsx';
import type { PasswordRule } from '../PasswordRules.tsx';
import { CodeField, type CodeLabels } from './CodeField.tsx';
import { NewPasswordFields, type NewPasswordLabels, useNewPassword } from './NewPasswordFields.tsx';
import { useCode } from './use-code.ts';
import { useFirstErrorFocus } from './use-first-error-focus.ts';

export interface ForgotPasswordFormProps {
  labels: CodeLabels &
    NewPasswordLabels & {
      username: string;
      sendCode: string;
      /** That a code is on its way if the account is known: the answer never tells whether it is. */
      sent: string;
      /** Back to the username. */
      otherAccount: string;
      submit: string;
    };
  /** One line under the username. */
  usernameHint?: string;
  /** Held by the app, so that a reload keeps it. */
  username: string;
  onUsername: (username: string) => void;
  /** Whether a code has been asked for; then code and new password are. */
  codeSent: boolean;
  resendAt: string | null;
  checkRules: (newPassword: string) => readonly PasswordRule[];
  errors?: Partial<Record<'username' | 'code' | 'newPassword', string>>;
  formError?: string | undefined;
  busy?: boolean;
  onRequestCode: () => void;
  onReset: (values: { code: string; newPassword: string }) => void;
  onOtherAccount: () => void;
}

/** Username, then the code from the mail with a new password. */
export function ForgotPasswordForm(props: ForgotPasswordFormProps) {
  return props.codeSent ? <ResetStep {...props} /> : <AskStep {...props} />;
}

function AskStep(props: ForgotPasswordFormProps) {
  const { labels, username, errors = {}, formError, busy = false } = props;
  const [tried, setTried] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const error = tried && !username.trim() ? labels.required : errors.username;
  useFirstErrorFocus(form, { error });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (username.trim() && !busy) props.onRequestCode();
  };
  return (
    <form ref={form} onSubmit={submit} noValidate>
      <Stack gap="md">
        {formError ? <Banner tone="bad">{formError}</Banner> : null}
        <TextInput
          name="username"
          label={labels.username}
          description={props.usernameHint}
          value={username}
          onChange={(event) => props.onUsername(event.currentTarget.value)}
          error={error}
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
        />
        <Button type="submit" size="md" fullWidth loading={busy}>
          {labels.sendCode}
        </Button>
      </Stack>
    </form>
  );
}

function ResetStep(props: ForgotPasswordFormProps) {
  const { labels, errors = {}, formError, busy = false } = props;
  const { code, setCode, judge, error } = useCode(errors.code);
  const [tried, setTried] = useState(false);
  const password = useNewPassword(props.checkRules);
  const form = useRef<HTMLFormElement>(null);
  useFirstErrorFocus(form, errors);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (code.length === CODE_LENGTH && password.isGood) {
      judge();
      if (!busy) props.onReset({ code, newPassword: password.next });
      return;
    }
    const broken = code.length < CODE_LENGTH ? '[inputmode="numeric"]' : `input[name="${password.broken}"]`;
    form.current?.querySelector<HTMLInputElement>(broken)?.focus();
  };
  const codeError = error ?? (tried && code.length < CODE_LENGTH ? labels.required : undefined);

  return (
    <form ref={form} onSubmit={submit} noValidate>
      <Stack gap="md">
        <Banner tone="ok">{labels.sent}</Banner>
        {formError ? <Banner tone="bad">{formError}</Banner> : null}
        <input type="hidden" name="username" autoComplete="username" value={props.username} />
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
        <NewPasswordFields password={password} labels={labels} tried={tried} error={errors.newPassword} />
        <Button type="submit" size="md" fullWidth loading={busy}>
          {labels.submit}
        </Button>
        <Button variant="subtle" size="md" fullWidth onClick={props.onOtherAccount} disabled={busy}>
          {labels.otherAccount}
        </Button>
      </Stack>
    </form>
  );
}
