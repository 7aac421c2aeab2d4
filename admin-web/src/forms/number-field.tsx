import { TextInput } from '@mantine/core';

interface NumberFieldProps {
  readonly label: string;
  readonly description?: string | undefined;
  readonly value: string;
  readonly error?: string | undefined;
  readonly bare?: boolean;
  readonly onChange: (text: string) => void;
}

/** A number as text, so that an empty field stays empty; {@link numberOf} reads it. */
export function NumberField({ label, description, value, error, bare = false, onChange }: NumberFieldProps) {
  return (
    <TextInput
      {...(bare ? { 'aria-label': label } : { label })}
      description={description}
      value={value}
      error={error}
      inputMode="decimal"
      maxLength={6}
      autoComplete="off"
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}

/** The number that was typed; null when nothing was, NaN when it is none. */
export function numberOf(text: string): number | null {
  return text.trim() === '' ? null : Number(text.trim());
}
