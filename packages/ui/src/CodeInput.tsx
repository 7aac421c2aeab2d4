import { Input, PinInput } from '@mantine/core';
import { useId } from 'react';

/** Digits of a code that was mailed or texted. */
export const CODE_LENGTH = 6;

interface CodeInputProps {
  readonly label: string;
  readonly description?: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** Called with the six digits as soon as the last one is there (typed, pasted or filled in by the phone). */
  readonly onComplete: (code: string) => void;
  readonly error?: string;
  readonly disabled?: boolean;
  readonly length?: number;
  readonly autoFocus?: boolean;
  /** Name of one box for screen readers, e.g. `(n) => 第 ${n} 碼`. */
  readonly boxLabel: (position: number) => string;
}

/** Six boxes for a code sent to the user. */
export function CodeInput({
  label,
  description,
  value,
  onChange,
  onComplete,
  error,
  disabled,
  length = CODE_LENGTH,
  autoFocus,
  boxLabel,
}: CodeInputProps) {
  const id = useId();
  const describedBy = [description && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  return (
    <Input.Wrapper
      size="md"
      label={label}
      labelElement="div"
      description={description}
      error={error}
      descriptionProps={{ id: `${id}-hint` }}
      errorProps={{ id: `${id}-error`, role: 'alert' }}
    >
      <PinInput
        role="group"
        aria-label={label}
        aria-describedby={describedBy || undefined}
        length={length}
        type="number"
        inputMode="numeric"
        size="lg"
        gap={8}
        placeholder=""
        oneTimeCode
        value={value}
        onChange={onChange}
        onComplete={onComplete}
        error={Boolean(error)}
        disabled={disabled}
        autoFocus={autoFocus}
        getInputProps={(index) => ({ 'aria-label': boxLabel(index + 1) })}
        // Boxes share the width there is, down to the narrowest phone.
        styles={{
          root: { display: 'grid', gridTemplateColumns: `repeat(${length}, minmax(0, 56px))` },
          pinInput: { width: 'auto' },
          input: { width: '100%', minWidth: 0 },
        }}
      />
    </Input.Wrapper>
  );
}
