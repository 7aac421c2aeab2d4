import { NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';

interface TermSelectProps {
  readonly terms: readonly { readonly id: string; readonly schoolYear: number; readonly semester: number }[];
  /** Id of the term; empty for the school year so far. */
  readonly value: string;
  readonly onChange: (term: string) => void;
}

/** Which term’s records are shown. */
export function TermSelect({ terms, value, onChange }: TermSelectProps) {
  const { t } = useTranslation();
  return (
    <NativeSelect
      label={t('terms.term')}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
      data={[
        { value: '', label: t('terms.thisYear') },
        ...terms.map(({ id, schoolYear, semester }) => ({
          value: id,
          label: t('terms.name', { year: schoolYear, semester }),
        })),
      ]}
    />
  );
}
