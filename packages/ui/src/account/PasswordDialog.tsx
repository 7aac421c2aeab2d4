import { Button, Group, PasswordInput, Stack, Text } from '@mantine/core';
import { type FormEvent, type ReactNode, useRef, useState } from 'react';
import { Banner } from '../Banner.tsx';
import { Dialog } from '../Dialog.tsx';
import { useFirstErrorFocus } from './use-first-error-focus.ts';

interface PasswordDialogProps {
  readonly labels: {
    readonly title: string;
    /** What the password is asked for. */
    readonly text: string;
    readonly currentPassword: string;
    /** Name of the button that reveals the password. */
    readonly reveal: string;
    readonly required: string;
    readonly submit: string;
    readonly keep: string;
  };
  /** What is agreed to with the password, when it is typed here as well. */
  readonly children?: ReactNode;
  /** Refusals by field; the password is `currentPassword`. */
  readonly errors: Readonly<Record<string, string>>;
  readonly formError?: string | undefined;
  readonly busy: boolean;
  readonly onSubmit: (currentPassword: string) => void;
  readonly onClose: () => void;
}

/** Asks for the present password before something that opens or moves the account. */
export function PasswordDialog(props: PasswordDialogProps) {
  const { labels, children, errors, formError, busy, onSubmit, onClose } = props;
  const [password, setPassword] = useState('');
  const [tried, setTried] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  useFirstErrorFocus(form, errors);
  const missing = tried && !password ? labels.required : undefined;

  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (password && !busy) onSubmit(password);
  };

  return (
    <Dialog opened onClose={onClose} title={labels.title}>
      <form ref={form} onSubmit={submit} noValidate>
        <Stack gap="md">
          <Text>{labels.text}</Text>
          {formError ? <Banner tone="bad">{formError}</Banner> : null}
          {children}
          <PasswordInput
            name="currentPassword"
            autoComplete="current-password"
            label={labels.currentPassword}
            visibilityToggleButtonProps={{ 'aria-label': labels.reveal }}
            value={password}
            error={missing ?? errors.currentPassword}
            onChange={(event) => setPassword(event.currentTarget.value)}
          />
          <Group justify="flex-end" gap="sm">
            <Button variant="default" onClick={onClose}>
              {labels.keep}
            </Button>
            <Button type="submit" loading={busy}>
              {labels.submit}
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  );
}
