import { Button, Stack } from '@mantine/core';
import { type FormEvent, useRef, useState } from 'react';
import { Banner } from '../Banner.tsx';
import { DataList } from '../DataList.tsx';
import type { PasswordRule } from '../PasswordRules.tsx';
import { NewPasswordFields, type NewPasswordLabels, useNewPassword } from './NewPasswordFields.tsx';
import { useFirstErrorFocus } from './use-first-error-focus.ts';

export interface ActivateFormProps {
  labels: NewPasswordLabels & { name: string; username: string; validUntil: string; submit: string };
  maskedName: string;
  username: string;
  validUntil: string;
  checkRules: (newPassword: string) => readonly PasswordRule[];
  errors?: { newPassword?: string };
  formError?: string | undefined;
  busy?: boolean;
  onSubmit: (newPassword: string) => void;
}

/** Opens a new account by its link: whose it is, and a password of one's own. */
export function ActivateForm(props: ActivateFormProps) {
  const { labels, maskedName, username, validUntil, errors = {}, formError, busy = false } = props;
  const [tried, setTried] = useState(false);
  const password = useNewPassword(props.checkRules);
  const form = useRef<HTMLFormElement>(null);
  useFirstErrorFocus(form, errors);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (password.isGood) {
      if (!busy) props.onSubmit(password.next);
      return;
    }
    form.current?.querySelector<HTMLInputElement>(`input[name="${password.broken}"]`)?.focus();
  };
  return (
    <form ref={form} onSubmit={submit} noValidate>
      <Stack gap="md">
        <DataList
          items={[
            { label: labels.name, value: maskedName },
            { label: labels.username, value: username },
            { label: labels.validUntil, value: validUntil },
          ]}
        />
        <input type="hidden" name="username" autoComplete="username" value={username} />
        {formError ? <Banner tone="bad">{formError}</Banner> : null}
        <NewPasswordFields password={password} labels={labels} tried={tried} error={errors.newPassword} />
        <Button type="submit" size="md" fullWidth loading={busy}>
          {labels.submit}
        </Button>
      </Stack>
    </form>
  );
}
