import { Button, PasswordInput, Stack } from '@mantine/core';
import { type FormEvent, useRef, useState } from 'react';
import { Banner } from '../Banner.tsx';
import type { PasswordRule } from '../PasswordRules.tsx';
import { NewPasswordFields, type NewPasswordLabels, useNewPassword } from './NewPasswordFields.tsx';
import { useFirstErrorFocus } from './use-first-error-focus.ts';

export interface ChangePasswordValues {
  currentPassword: string;
  newPassword: string;
}

export interface ChangePasswordFormProps {
  labels: NewPasswordLabels & { currentPassword: string; submit: string };
  /** Known right after sign-in; without it the form asks. */
  currentPassword?: string | undefined;
  /** The rules and whether each is met, asked on every keystroke. */
  checkRules: (newPassword: string, currentPassword: string) => readonly PasswordRule[];
  errors?: Partial<Record<keyof ChangePasswordValues, string>>;
  formError?: string | undefined;
  busy?: boolean;
  onSubmit: (values: ChangePasswordValues) => void;
}

/** New password twice, its rules ticking while one types. */
export function ChangePasswordForm(props: ChangePasswordFormProps) {
  const { labels, checkRules, errors = {}, formError, busy = false, onSubmit } = props;
  const [current, setCurrent] = useState('');
  const [tried, setTried] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const asks = props.currentPassword === undefined;
  const currentPassword = props.currentPassword ?? current;
  const password = useNewPassword((typed) => checkRules(typed, currentPassword));
  const currentError = tried && !currentPassword ? labels.required : errors.currentPassword;
  useFirstErrorFocus(form, errors);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (currentPassword && password.isGood) {
      if (!busy) onSubmit({ currentPassword, newPassword: password.next });
      return;
    }
    const broken = currentPassword ? password.broken : 'currentPassword';
    form.current?.querySelector<HTMLInputElement>(`input[name="${broken}"]`)?.focus();
  };

  return (
    <form ref={form} onSubmit={submit} noValidate>
      <Stack gap="md">
        {formError ? <Banner tone="bad">{formError}</Banner> : null}
        {asks ? (
          <PasswordInput
            name="currentPassword"
            label={labels.currentPassword}
            value={current}
            onChange={(event) => setCurrent(event.currentTarget.value)}
            error={currentError}
            aria-invalid={Boolean(currentError)}
            autoComplete="current-password"
            visibilityToggleFocusable
            visibilityToggleButtonProps={{ 'aria-label': labels.reveal }}
          />
        ) : null}
        <NewPasswordFields password={password} labels={labels} tried={tried} error={errors.newPassword} />
        <Button type="submit" size="md" fullWidth loading={busy}>
          {labels.submit}
        </Button>
      </Stack>
    </form>
  );
}
