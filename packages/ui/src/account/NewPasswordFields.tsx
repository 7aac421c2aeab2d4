import { PasswordInput } from '@mantine/core';
import { useState } from 'react';
import { type PasswordRule, PasswordRules } from '../PasswordRules.tsx';

export interface NewPasswordLabels {
  newPassword: string;
  repeatPassword: string;
  /** Name of the button that reveals a password. */
  reveal: string;
  required: string;
  /** Under the second field while the two differ. */
  repeatDiffers: string;
  /** Under the first field while a rule is not met. */
  rulesUnmet: string;
  /** Heading of the list of rules, and what its ticks say to screen readers. */
  rules: string;
  met: string;
  unmet: string;
}

export interface NewPassword {
  next: string;
  repeat: string;
  /** Whether every rule is met. */
  isAllowed: boolean;
  /** Whether it may be sent: every rule met, typed the same twice. */
  isGood: boolean;
  /** The field to go back to while it is not good. */
  broken: 'newPassword' | 'repeatPassword';
  setNext: (text: string) => void;
  setRepeat: (text: string) => void;
  rules: readonly PasswordRule[];
}

/** A new password typed twice, judged on every keystroke. */
export function useNewPassword(checkRules: (newPassword: string) => readonly PasswordRule[]): NewPassword {
  const [next, setNext] = useState('');
  const [repeat, setRepeat] = useState('');
  const rules = checkRules(next);
  const isAllowed = next !== '' && rules.every((rule) => rule.met);
  return {
    next,
    repeat,
    isAllowed,
    isGood: isAllowed && repeat === next,
    broken: isAllowed ? 'repeatPassword' : 'newPassword',
    setNext,
    setRepeat,
    rules,
  };
}

interface NewPasswordFieldsProps {
  password: NewPassword;
  labels: NewPasswordLabels;
  /** Whether sending was tried: until then an empty field is no mistake. */
  tried: boolean;
  /** What the server said about the new password. */
  error?: string | undefined;
}

/** The two fields of a new password with its rules between them, ticking. */
export function NewPasswordFields({ password, labels, tried, error }: NewPasswordFieldsProps) {
  const { next, repeat, rules, isAllowed, setNext, setRepeat } = password;
  const mistake = next ? labels.rulesUnmet : labels.required;
  const nextError = tried && !isAllowed ? mistake : error;
  const repeatError = tried && repeat !== next ? labels.repeatDiffers : undefined;
  const shared = {
    visibilityToggleFocusable: true,
    visibilityToggleButtonProps: { 'aria-label': labels.reveal },
    autoComplete: 'new-password',
  } as const;
  return (
    <>
      <PasswordInput
        {...shared}
        name="newPassword"
        label={labels.newPassword}
        value={next}
        onChange={(event) => setNext(event.currentTarget.value)}
        error={nextError}
        aria-invalid={Boolean(nextError)}
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
        error={repeatError}
        aria-invalid={Boolean(repeatError)}
      />
    </>
  );
}
