import { NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';

const FIELDS = [
  ...['schoolCode', 'name', 'nationalId', 'className', 'startsOn', 'grade'],
  ...['number', 'gender', 'seat', 'email', 'title'],
] as const;

interface ColumnFieldsProps {
  /** Names of the columns in the file. */
  readonly header: readonly string[];
  readonly fields: readonly { readonly field: string; readonly required: boolean }[];
  /** Name of the column, by field. */
  readonly chosen: Readonly<Record<string, string>>;
  readonly errors: Readonly<Record<string, string>>;
  readonly onChange: (field: string, column: string) => void;
}

/** Which column of a table is what: one choice for each thing that a table may say. */
export function ColumnFields({ header, fields, chosen, errors, onChange }: ColumnFieldsProps) {
  const { t } = useTranslation();
  return fields.map(({ field, required }) => {
    const known = FIELDS.find((each) => each === field);
    return (
      <NativeSelect
        key={field}
        label={known ? t(`sisImport.fields.${known}`) : field}
        required={required}
        error={errors[`columns.${field}`]}
        value={chosen[field] ?? ''}
        data={[{ value: '', label: t('sisImport.start.noColumn') }, ...new Set(header)]}
        onChange={(event) => onChange(field, event.currentTarget.value)}
      />
    );
  });
}
