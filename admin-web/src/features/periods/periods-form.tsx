import { useMutation } from '@apollo/client/react';
import { Button, Group, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { Banner } from '@qinshi/ui';
import { useAttempt } from '@qinshi/web-kit';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import list from '../../forms/row-list.module.css';
import { graphql } from '../../gql/index.ts';
import { PeriodFields } from './period-fields.tsx';
import { emptyRow, inOrder, type PeriodRow, rowOf } from './period-rows.ts';

const PeriodsForm_save = graphql(`
  mutation PeriodsForm_save($input: SavePeriodsInput!) {
    savePeriods(input: $input) {
      id
      periods {
        code
        name
        startsAt
        endsAt
        countsAbsence
      }
    }
  }
`);

const MOST = 20;

interface PeriodsFormProps {
  readonly schoolId: string;
  readonly periods: readonly Omit<PeriodRow, 'key'>[];
}

/** The whole table at once: what is wrong with a row is said in that row. */
export function PeriodsForm({ schoolId, periods }: PeriodsFormProps) {
  const { t } = useTranslation();
  const attempt = useAttempt();
  const [save] = useMutation(PeriodsForm_save);
  const [rows, setRows] = useState<readonly PeriodRow[]>(() => periods.map(rowOf));
  const change = (key: number, part: Partial<PeriodRow>) =>
    setRows((old) => old.map((row) => (row.key === key ? { ...row, ...part } : row)));

  const submit = () => {
    const ordered = inOrder(rows);
    setRows(ordered);
    void attempt.attempt(async () => {
      const input = { schoolId, periods: ordered.map(({ key: _, ...period }) => period) };
      await save({ variables: { input } });
      notifications.show({ color: 'green', message: t('periods.saved') });
    });
  };

  const general = attempt.general ?? attempt.fields.periods;
  return (
    <form
      noValidate
      className={list.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (!attempt.busy) submit();
      }}
    >
      <Text>{t('periods.lead')}</Text>
      {general ? <Banner tone="bad">{general}</Banner> : null}
      <ol className={list.rows} aria-label={t('periods.title')}>
        {rows.map((row, index) => (
          <li key={row.key}>
            <PeriodFields
              row={row}
              index={index}
              errors={attempt.fields}
              onChange={(part) => change(row.key, part)}
              onRemove={() => setRows((old) => old.filter(({ key }) => key !== row.key))}
            />
          </li>
        ))}
      </ol>
      <Group justify="space-between">
        <Button
          variant="light"
          disabled={rows.length >= MOST}
          leftSection={<IconPlus size={20} aria-hidden />}
          onClick={() => setRows((old) => [...old, emptyRow(old)])}
        >
          {t('periods.add')}
        </Button>
        <Button type="submit" loading={attempt.busy}>
          {t('periods.save')}
        </Button>
      </Group>
    </form>
  );
}
