import { Button, Group, MultiSelect, NativeSelect } from '@mantine/core';
import { LEAVE_STEPS_MAX, type SchoolLevel, schoolLevelName } from '@qinshi/domain';
import { Banner } from '@qinshi/ui';
import { useLocale } from '@qinshi/web-kit';
import { useTranslation } from 'react-i18next';
import { NumberField } from '../../forms/number-field.tsx';
import type { ChainRow } from './chain-rows.ts';
import classes from './leave.module.css';

interface ChainFieldsProps {
  readonly row: ChainRow;
  readonly index: number;
  readonly count: number;
  readonly types: readonly { readonly code: string; readonly name: string }[];
  readonly roles: readonly string[];
  /** Those of them that nobody has today. */
  readonly vacant: readonly string[];
  readonly levels: readonly SchoolLevel[];
  /** Sentence for each field path. */
  readonly errors: Readonly<Record<string, string>>;
  readonly onChange: (part: Partial<ChainRow>) => void;
  readonly onMove: (by: -1 | 1) => void;
  readonly onRemove: () => void;
}

/** One rule: for which leave it holds, and who is asked in turn. */
export function ChainFields(props: ChainFieldsProps) {
  const { row, index, count, types, roles, vacant, levels, errors, onChange, onMove, onRemove } = props;
  const { t } = useTranslation();
  const { locale } = useLocale();
  const unheld = row.roles.filter((role) => vacant.includes(role));
  const name = t('leave.chain', { number: index + 1 });
  const error = (field: keyof ChainRow) =>
    errors[`chains.${index}.${field}`] ?? errors[`chains.${index}.${field}.0`];
  return (
    <fieldset className={classes.rule}>
      <legend className={classes.legend}>{name}</legend>
      <div className={classes.fields}>
        <NativeSelect
          label={t('leave.chainType')}
          value={row.type}
          error={error('type')}
          data={[
            { value: '', label: t('leave.anyType') },
            ...types.map((type) => ({ value: type.code, label: type.name })),
          ]}
          onChange={(event) => onChange({ type: event.currentTarget.value })}
        />
        {levels.length > 1 ? (
          <NativeSelect
            label={t('leave.chainLevel')}
            value={row.level}
            error={error('level')}
            data={[
              { value: '', label: t('leave.anyLevel') },
              ...levels.map((level) => ({ value: level, label: schoolLevelName(level, locale) })),
            ]}
            onChange={(event) =>
              onChange({ level: levels.find((level) => level === event.currentTarget.value) ?? '' })
            }
          />
        ) : null}
        <NumberField
          label={t('leave.fromDays')}
          value={row.fromDays}
          error={error('fromDays')}
          onChange={(fromDays) => onChange({ fromDays })}
        />
        <NumberField
          label={t('leave.belowDays')}
          value={row.belowDays}
          error={error('belowDays')}
          onChange={(belowDays) => onChange({ belowDays })}
        />
      </div>
      <MultiSelect
        size="md"
        searchable
        label={t('leave.roles')}
        description={t('leave.rolesHelp')}
        value={[...row.roles]}
        data={[...new Set([...roles, ...row.roles])]}
        maxValues={LEAVE_STEPS_MAX}
        error={error('roles')}
        nothingFoundMessage={t('list.noMatch')}
        onChange={(chosen) => onChange({ roles: chosen })}
      />
      {unheld.length > 0 ? (
        <Banner tone="wait">{t('leave.vacantRoles', { roles: unheld.join('、') })}</Banner>
      ) : null}
      <Group gap={4} justify="flex-end">
        <Button
          variant="subtle"
          color="gray"
          disabled={index === 0}
          aria-label={t('leave.moveUpOf', { name })}
          onClick={() => onMove(-1)}
        >
          {t('leave.moveUp')}
        </Button>
        <Button
          variant="subtle"
          color="gray"
          disabled={index === count - 1}
          aria-label={t('leave.moveDownOf', { name })}
          onClick={() => onMove(1)}
        >
          {t('leave.moveDown')}
        </Button>
        <Button
          variant="subtle"
          color="red"
          aria-label={t('connection.removeOf', { name })}
          onClick={onRemove}
        >
          {t('connection.remove')}
        </Button>
      </Group>
    </fieldset>
  );
}
