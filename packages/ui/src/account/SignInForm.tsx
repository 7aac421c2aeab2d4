import { Button, List, PasswordInput, Stack, TextInput } from '@mantine/core';
import { type FormEvent, type ReactNode, useRef, useState } from 'react';
import { Banner } from '../Banner.tsx';
import { Lockout, type LockoutProps } from './Lockout.tsx';
import { useFirstErrorFocus } from './use-first-error-focus.ts';

export interface SignInValues {
  username: string;
  password: string;
}

export interface SignInFormProps {
  labels: {
    username: string;
    password: string;
    submit: string;
    /** Name of the button that reveals the password. */
    reveal: string;
    /** Said under a field left empty. */
    required: string;
  };
  /** How usernames and first passwords are made up for the people of this app, one line each. */
  hints?: readonly string[];
  initialUsername?: string;
  /** Refusals by field; they stay until the next attempt. */
  errors?: Partial<Record<keyof SignInValues, string>>;
  /** A refusal that belongs to no field (lost connection). */
  formError?: string | undefined;
  /** Too many failed attempts; takes the place of `formError`. */
  lockout?: LockoutProps | undefined;
  /** Why one stands here: signed out elsewhere, an outside account that is not linked. */
  notice?: ReactNode;
  /** Links for those who cannot sign in: 忘記密碼, 忘記帳號. */
  help?: ReactNode;
  busy?: boolean;
  onSubmit: (values: SignInValues) => void;
}

/** User name and password. What was typed survives a refusal. */
export function SignInForm(props: SignInFormProps) {
  const { labels, hints = [], errors = {}, formError, busy = false, onSubmit } = props;
  const [values, setValues] = useState<SignInValues>({ username: props.initialUsername ?? '', password: '' });
  const [missing, setMissing] = useState<Partial<Record<keyof SignInValues, string>>>({});
  const form = useRef<HTMLFormElement>(null);
  useFirstErrorFocus(form, { ...errors, ...missing });

  const change = (field: keyof SignInValues) => (event: { currentTarget: { value: string } }) => {
    const { value } = event.currentTarget;
    setValues((old) => ({ ...old, [field]: value }));
    setMissing((old) => ({ ...old, [field]: undefined }));
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const username = values.username.trim();
    const empty = {
      ...(username ? {} : { username: labels.required }),
      ...(values.password ? {} : { password: labels.required }),
    };
    setMissing(empty);
    if (Object.keys(empty).length === 0 && !busy) onSubmit({ username, password: values.password });
  };

  return (
    <form ref={form} onSubmit={submit} noValidate>
      <Stack gap="md">
        {props.notice}
        {props.lockout ? <Lockout key={props.lockout.until} {...props.lockout} /> : null}
        {formError && !props.lockout ? <Banner tone="bad">{formError}</Banner> : null}
        <TextInput
          name="username"
          label={labels.username}
          value={values.username}
          onChange={change('username')}
          error={missing.username ?? errors.username}
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
        />
        <PasswordInput
          name="password"
          label={labels.password}
          value={values.password}
          onChange={change('password')}
          error={missing.password ?? errors.password}
          aria-invalid={Boolean(missing.password ?? errors.password)}
          autoComplete="current-password"
          visibilityToggleFocusable
          visibilityToggleButtonProps={{ 'aria-label': labels.reveal }}
        />
        {hints.length > 0 ? (
          <List size="sm" c="dimmed" spacing={2}>
            {hints.map((hint) => (
              <List.Item key={hint}>{hint}</List.Item>
            ))}
          </List>
        ) : null}
        <Button type="submit" size="md" fullWidth loading={busy}>
          {labels.submit}
        </Button>
        {props.help}
      </Stack>
    </form>
  );
}
