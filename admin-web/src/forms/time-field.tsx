import { TextInput } from '@mantine/core';
import { parseTimeOfDay } from '@qinshi/domain';

interface TimeFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (text: string) => void;
  readonly description?: string | undefined;
  readonly error?: string | undefined;
  /** The label is for screen readers: a heading above says it. */
  readonly bare?: boolean;
}

/** A time of day as people write it; `750` becomes `07:50` when the field is left. */
export function TimeField({ label, value, onChange, description, error, bare = false }: TimeFieldProps) {
  return (
    <TextInput
      {...(bare ? { 'aria-label': label } : { label })}
      description={description}
      value={value}
      error={error}
      placeholder="07:50"
      maxLength={8}
      inputMode="numeric"
      autoComplete="off"
      onChange={(event) => onChange(event.currentTarget.value)}
      onBlur={() => {
        const time = parseTimeOfDay(value.length === 3 ? `0${value}` : value);
        if (time && time !== value) onChange(time);
      }}
    />
  );
}
