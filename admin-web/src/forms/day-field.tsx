import { TextInput } from '@mantine/core';
import { formatRocDateLong, parseDate } from '@qinshi/domain';
import { useTranslation } from 'react-i18next';

interface DayFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (text: string) => void;
  readonly error?: string | undefined;
  readonly className?: string | undefined;
}

/**
 * A day as people here write it: `115/11/23`, or in AD. Below the field it is said back in full, so that a slip in
 * the year is seen. What is typed stays text; {@link parseDate} reads it.
 */
export function DayField({ label, value, onChange, error, className }: DayFieldProps) {
  const { t } = useTranslation();
  const day = parseDate(value);
  return (
    <TextInput
      className={className}
      label={label}
      placeholder={t('form.dayExample')}
      description={day ? formatRocDateLong(day) : undefined}
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      value={value}
      error={error}
      maxLength={20}
      autoComplete="off"
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}
