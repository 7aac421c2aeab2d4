import { Select } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ClassChoice } from './class-groups.ts';

interface ClassSelectProps {
  readonly choices: readonly ClassChoice[];
  readonly value: string | null;
  readonly onChange: (id: string) => void;
  /** Shown above the field; without it the field names itself to screen readers only. */
  readonly label?: string;
}

/** Which class: found by typing. Whoever has but one is not asked. */
export function ClassSelect({ choices, value, onChange, label }: ClassSelectProps) {
  const { t } = useTranslation();
  if (choices.length < 2 && value !== null) return null;
  return (
    <Select
      {...(label ? { label } : { 'aria-label': t('classes.choose') })}
      placeholder={t('classes.choose')}
      data={choices.map(({ id, name }) => ({ value: id, label: name }))}
      value={value}
      onChange={(next) => {
        if (next) onChange(next);
      }}
      searchable
      allowDeselect={false}
      nothingFoundMessage={t('states.nothingFound')}
    />
  );
}
