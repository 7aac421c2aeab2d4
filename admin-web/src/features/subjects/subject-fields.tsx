import { ActionIcon, TextInput } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import list from '../../forms/row-list.module.css';
import type { SubjectRow } from './subject-rows.ts';
import classes from './subjects.module.css';

interface SubjectFieldsProps {
  readonly row: SubjectRow;
  readonly index: number;
  readonly last: boolean;
  /** Sentence for each field path. */
  readonly errors: Readonly<Record<string, string>>;
  readonly onChange: (part: Partial<SubjectRow>) => void;
  readonly onMove: (by: -1 | 1) => void;
  readonly onRemove: () => void;
}

/** One subject: its name, the short one, and its place in the order. */
export function SubjectFields({ row, index, last, errors, onChange, onMove, onRemove }: SubjectFieldsProps) {
  const { t } = useTranslation();
  const name = row.name || t('subjects.new');
  const button = { variant: 'subtle', size: 44, color: 'gray' } as const;
  return (
    <fieldset className={`${list.row} ${classes.row}`}>
      <legend className={list.legend}>{name}</legend>
      <TextInput
        className={classes.name}
        label={t('subjects.name')}
        value={row.name}
        error={errors[`subjects.${index}.name`]}
        maxLength={20}
        autoComplete="off"
        onChange={(event) => onChange({ name: event.currentTarget.value })}
      />
      <TextInput
        label={t('subjects.shortName')}
        placeholder={row.name.slice(0, 2)}
        value={row.shortName}
        error={errors[`subjects.${index}.shortName`]}
        maxLength={6}
        autoComplete="off"
        onChange={(event) => onChange({ shortName: event.currentTarget.value })}
      />
      <span className={classes.buttons}>
        <ActionIcon
          {...button}
          disabled={index === 0}
          aria-label={t('subjects.up', { name })}
          onClick={() => onMove(-1)}
        >
          <IconArrowUp size={20} aria-hidden />
        </ActionIcon>
        <ActionIcon
          {...button}
          disabled={last}
          aria-label={t('subjects.down', { name })}
          onClick={() => onMove(1)}
        >
          <IconArrowDown size={20} aria-hidden />
        </ActionIcon>
        <ActionIcon
          {...button}
          color="red"
          aria-label={t('connection.removeOf', { name })}
          onClick={onRemove}
        >
          <IconTrash size={20} aria-hidden />
        </ActionIcon>
      </span>
    </fieldset>
  );
}
