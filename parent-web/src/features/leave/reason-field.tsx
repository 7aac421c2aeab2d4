import { Textarea } from '@mantine/core';
import { characterCount, LEAVE_REASON_MAX_LENGTH } from '@qinshi/domain';
import { tooLong, useLocale } from '@qinshi/web-kit';
import { useTranslation } from 'react-i18next';

interface ReasonFieldProps {
  value: string;
  onChange: (reason: string) => void;
  error?: string | undefined;
}

/** 請假原因, with its count of characters. */
export function ReasonField({ value, onChange, error }: ReasonFieldProps) {
  const { t } = useTranslation();
  const { locale } = useLocale();
  return (
    <Textarea
      label={t('leave.reason')}
      description={t('leave.reasonHint', {
        count: characterCount(value.trim()),
        max: LEAVE_REASON_MAX_LENGTH,
      })}
      autosize
      minRows={3}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
      error={tooLong(value, LEAVE_REASON_MAX_LENGTH, locale) ?? error}
    />
  );
}
