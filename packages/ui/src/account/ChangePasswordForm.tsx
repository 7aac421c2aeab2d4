import { Button, PasswordInput, Stack } from '@mantine/core';
import { type FormEvent, useRef, useState } from 'react';
import { Banner } from '../Banner.tsx';
import { type PasswordRule, PasswordRules } from '../PasswordRules.tsx';
import { useFirstErrorFocus } from './use-first-error-focus.ts';

export interface ChangePasswordValues {
  currentPassword: string;
  newPassword: string;
}

export interface ChangePasswordFormProps {
  labels: {
    currentPassword: string;
    newPassword: string;
    repeatPassword: string;
    submit: string;
    reveal: string;
    required: string;
    /** Under the second field while the two differ. */
    repeatDiffers: string;
    /** Heading of the list of rules, and what its ticks say to screen readers. */
    rules: string;
    met: string;
    unmet: string;
  };
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
  const [next, setNext] = useState('');
  const [repeat, setRepeat] = useState('');
  const [tried, setTried] = useState(false);
  const form = useRef<HTMLFormElement>(null);

  const asks = props.currentPassword === undefined;
  const currentPassword = props.currentPassword ?? current;
  const rules = checkRules(next, currentPassword);
  const rulesMet = rules.every((rule) => rule.met);
  const local = {
    current: tried && !currentPassword ? labels.required : undefined,
    next: tried && !next ? labels.required : undefined,
    repeat: tried && repeat !== next ? labels.repeatDiffers : undefined,
  };
  useFirstErrorFocus(form, errors);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (currentPassword && next && rulesMet && repeat === next && !busy) {
      onSubmit({ currentPassword, newPassword: next });
      return;
    }
    const broken = !currentPassword
      ? 'currentPassword'
      : !next || !rulesMet
        ? 'newPassword'
        : 'repeatPassword';
    form.current?.querySelector<HTMLInputElement>(`input[name="${broken}"]`)?.focus();
  };
  const shared = {
    visibilityToggleFocusable: true,
    visibilityToggleButtonProps: { 'aria-label': labels.reveal },
  } as const;

  return (
    <form ref={form} onSubmit={submit} noValidate>
      <Stack gap="md">
        {formError ? <Banner tone="bad">{formError}</Banner> : null}
        {asks ? (
          <PasswordInput
            {...shared}
            name="currentPassword"
            label={labels.currentPassword}
            value={current}
            onChange={(event) => setCurrent(event.currentTarget.value)}
            error={local.current ?? errors.currentPassword}
            aria-invalid={Boolean(local.current ?? errors.currentPassword)}
            autoComplete="current-password"
          />
        ) : null}
        <PasswordInput
          {...shared}
          name="newPassword"
          label={labels.newPassword}
          value={next}
          onChange={(event) => setNext(event.currentTarget.value)}
          error={local.next ?? errors.newPassword}
          aria-invalid={Boolean(local.next ?? errors.newPassword)}
          autoComplete="new-password"
        />
        <PasswordRules
          title={labels.rules}
          rules={rules}
          stateLabels={{ met: labels.met, unmet: labels.unmet }}
        />
        <PasswordInput
          {...shared}
          name="repeatPassword"
          label={labels.repeatPassword}
          value={repeat}
          onChange={(event) => setRepeat(event.currentTarget.value)}
          error={local.repeat}
          aria-invalid={Boolean(local.repeat)}
          autoComplete="new-password"
        />
        <Button type="submit" size="md" fullWidth loading={busy}>
          {labels.submit}
        </Button>
      </Stack>
    </form>
  );
}
