import { ActionIcon, Checkbox, TextInput } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import list from '../../forms/row-list.module.css';
import { TimeField } from '../../forms/time-field.tsx';
import type { PeriodRow } from './period-rows.ts';
import classes from './periods.module.css';

interface PeriodFieldsProps {
  readonly row: PeriodRow;
  readonly index: number;
  /** Sentence for each field path. */
  readonly errors: Readonly<Record<string, string>>;
  readonly onChange: (part: Partial<PeriodRow>) => void;
  readonly onRemove: () => void;
}

/** One period: name, from, to, and whether missing it counts. */
export function PeriodFields({ row, index, errors, onChange, onRemove }: PeriodFieldsProps) {
  const { t } = useTranslation();
  const error = (field: keyof PeriodRow) => errors[`periods.${index}.${field}`];
  return (
    <fieldset className={`${list.row} ${classes.row}`}>
      <legend className={list.legend}>{row.name || t('periods.new')}</legend>
      <TextInput
        className={classes.name}
        label={t('periods.name')}
        placeholder={t('periods.nameExample')}
        value={row.name}
        error={error('name') ?? error('code')}
        maxLength={20}
        autoComplete="off"
        onChange={(event) => onChange({ name: event.currentTarget.value })}
      />
      <TimeField
        label={t('periods.startsAt')}
        value={row.startsAt}
        error={error('startsAt')}
        onChange={(startsAt) => onChange({ startsAt })}
      />
      <TimeField
        label={t('periods.endsAt')}
        value={row.endsAt}
        error={error('endsAt')}
        onChange={(endsAt) => onChange({ endsAt })}
      />
      <Checkbox
        className={classes.counts}
        label={t('periods.countsAbsence')}
        checked={row.countsAbsence}
        onChange={(event) => onChange({ countsAbsence: event.currentTarget.checked })}
      />
      <ActionIcon
        className={classes.remove}
        variant="subtle"
        color="red"
        size={44}
        aria-label={t('connection.removeOf', { name: row.name || t('periods.new') })}
        onClick={onRemove}
      >
        <IconTrash size={20} aria-hidden />
      </ActionIcon>
    </fieldset>
  );
}
