import { Button, TextInput } from '@mantine/core';
import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';

interface NationalIdFieldProps {
  label: string;
  description: string;
  value: string;
  onChange: (value: string) => void;
  error: string | null;
  busy: boolean;
  onVerify: () => void;
}

/** An identity number with its 驗證 button; Enter presses it. */
export function NationalIdField({
  label,
  description,
  value,
  onChange,
  error,
  busy,
  onVerify,
}: NationalIdFieldProps) {
  const { t } = useTranslation();
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
    event.preventDefault();
    onVerify();
  };
  return (
    <TextInput
      label={label}
      description={description}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value.toUpperCase())}
      onKeyDown={onKeyDown}
      error={error}
      autoComplete="off"
      autoCapitalize="characters"
      spellCheck={false}
      rightSectionWidth={96}
      rightSection={
        <Button variant="light" size="md" loading={busy} onClick={onVerify}>
          {t('binding.verify')}
        </Button>
      }
    />
  );
}
