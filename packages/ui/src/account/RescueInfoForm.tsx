import { Button, Stack, TextInput } from '@mantine/core';
import { type FormEvent, useRef, useState } from 'react';
import { Banner } from '../Banner.tsx';
import { useFirstErrorFocus } from './use-first-error-focus.ts';

export interface RescueInfoValues {
  phone: string;
  email: string;
  /** Proves a new address; empty while the address is the account's own. */
  code: string;
}

export interface RescueInfoFormProps {
  labels: {
    phone: string;
    email: string;
    code: string;
    sendCode: string;
    submit: string;
    skip: string;
  };
  initial: { phone?: string | null; email?: string | null };
  /** One line under each field. */
  help?: { phone?: string; email?: string; code?: string };
  errors?: Partial<Record<keyof RescueInfoValues, string>>;
  formError?: string | undefined;
  busy?: boolean;
  /** The address a code has gone to; the code field shows while it is the one typed. */
  codeSentTo?: string | undefined;
  onRequestCode: (email: string) => void;
  onSubmit: (values: RescueInfoValues) => void;
  onSkip: () => void;
}

/** Mobile and e-mail under which a person is reached about the account. A new e-mail address must first be proved by a code. */
export function RescueInfoForm(props: RescueInfoFormProps) {
  const { labels, initial, help = {}, errors = {}, formError, busy = false } = props;
  const [values, setValues] = useState<RescueInfoValues>({
    phone: initial.phone ?? '',
    email: initial.email ?? '',
    code: '',
  });
  const form = useRef<HTMLFormElement>(null);
  useFirstErrorFocus(form, errors);

  const email = values.email.trim();
  const isNewAddress = email !== '' && email.toLowerCase() !== (initial.email ?? '').toLowerCase();
  const codeIsOut = isNewAddress && props.codeSentTo === email;
  const change = (field: keyof RescueInfoValues) => (event: { currentTarget: { value: string } }) => {
    const { value } = event.currentTarget;
    setValues((old) => ({ ...old, [field]: value }));
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (busy) return;
    if (isNewAddress && !codeIsOut) props.onRequestCode(email);
    else props.onSubmit({ phone: values.phone.trim(), email, code: codeIsOut ? values.code.trim() : '' });
  };

  return (
    <form ref={form} onSubmit={submit} noValidate>
      <Stack gap="md">
        {formError ? <Banner tone="bad">{formError}</Banner> : null}
        <TextInput
          name="phone"
          type="tel"
          label={labels.phone}
          description={help.phone}
          value={values.phone}
          onChange={change('phone')}
          error={errors.phone}
          autoComplete="tel"
        />
        <TextInput
          name="email"
          type="email"
          label={labels.email}
          description={help.email}
          value={values.email}
          onChange={change('email')}
          error={errors.email}
          autoComplete="email"
        />
        {codeIsOut ? (
          <TextInput
            name="code"
            label={labels.code}
            description={help.code}
            value={values.code}
            onChange={change('code')}
            error={errors.code}
            inputMode="numeric"
            autoComplete="one-time-code"
          />
        ) : null}
        <Button type="submit" size="md" fullWidth loading={busy}>
          {isNewAddress && !codeIsOut ? labels.sendCode : labels.submit}
        </Button>
        <Button variant="subtle" size="md" fullWidth onClick={props.onSkip} disabled={busy}>
          {labels.skip}
        </Button>
      </Stack>
    </form>
  );
}
