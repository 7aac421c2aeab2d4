import { useMutation } from '@apollo/client/react';
import { Button, Group, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { Banner, EmptyState } from '@qinshi/ui';
import { useAttempt } from '@qinshi/web-kit';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import list from '../../forms/row-list.module.css';
import { graphql } from '../../gql/index.ts';
import { SubjectFields } from './subject-fields.tsx';
import { moved, rowOf, type SubjectRow } from './subject-rows.ts';

const SubjectsForm_save = graphql(`
  mutation SubjectsForm_save($input: SaveSubjectsInput!) {
    saveSubjects(input: $input) {
      id
      name
      shortName
    }
  }
`);

const MOST = 60;

interface SubjectsFormProps {
  readonly schoolId: string;
  readonly subjects: readonly Omit<SubjectRow, 'key'>[];
}

/** The whole list at once, in its order: what is wrong with a row is said in that row. */
export function SubjectsForm({ schoolId, subjects }: SubjectsFormProps) {
  const { t } = useTranslation();
  const attempt = useAttempt();
  const [save] = useMutation(SubjectsForm_save);
  const [rows, setRows] = useState<readonly SubjectRow[]>(() => subjects.map(rowOf));
  const change = (key: number, part: Partial<SubjectRow>) =>
    setRows((old) => old.map((row) => (row.key === key ? { ...row, ...part } : row)));

  const submit = () =>
    attempt.attempt(async () => {
      const input = { schoolId, subjects: rows.map(({ id, name, shortName }) => ({ id, name, shortName })) };
      const { data } = await save({ variables: { input } });
      if (data) setRows(data.saveSubjects.map(rowOf));
      notifications.show({ color: 'green', message: t('subjects.saved') });
    });

  const general = attempt.general ?? attempt.fields.subjects;
  return (
    <form
      noValidate
      className={list.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (!attempt.busy) void submit();
      }}
    >
      <Text>{t('subjects.lead')}</Text>
      {general ? <Banner tone="bad">{general}</Banner> : null}
      {rows.length === 0 ? (
        <EmptyState title={t('subjects.emptyTitle')} text={t('subjects.emptyText')} />
      ) : (
        <ol className={list.rows} aria-label={t('subjects.title')}>
          {rows.map((row, index) => (
            <li key={row.key}>
              <SubjectFields
                row={row}
                index={index}
                last={index === rows.length - 1}
                errors={attempt.fields}
                onChange={(part) => change(row.key, part)}
                onMove={(by) => setRows((old) => moved(old, row.key, by))}
                onRemove={() => setRows((old) => old.filter(({ key }) => key !== row.key))}
              />
            </li>
          ))}
        </ol>
      )}
      <Group justify="space-between">
        <Button
          variant="light"
          disabled={rows.length >= MOST}
          leftSection={<IconPlus size={20} aria-hidden />}
          onClick={() => setRows((old) => [...old, rowOf()])}
        >
          {t('subjects.add')}
        </Button>
        <Button type="submit" loading={attempt.busy}>
          {t('subjects.save')}
        </Button>
      </Group>
    </form>
  );
}
