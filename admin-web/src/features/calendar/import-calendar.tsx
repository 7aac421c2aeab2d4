import { useMutation } from '@apollo/client/react';
import { Button, FileButton, Group, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { Banner } from '@qinshi/ui';
import { useAttempt } from '@qinshi/web-kit';
import { IconDownload, IconFileSpreadsheet } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormDialog } from '../../forms/form-dialog.tsx';
import type { ImportCalendar_ImportMutation } from '../../gql/graphql.ts';
import { graphql } from '../../gql/index.ts';
import classes from './calendar.module.css';
import { EXAMPLE_FILE, readTextFile } from './calendar-file.ts';

const ImportCalendar_import = graphql(`
  mutation ImportCalendar_import($input: ImportCalendarInput!) {
    importCalendar(input: $input) {
      added
      changed
      unchanged
      applied
      problems {
        line
        column
        message
      }
    }
  }
`);

type Outcome = ImportCalendar_ImportMutation['importCalendar'];

interface ImportCalendarProps {
  /** Whose calendar; null is the city's. */
  readonly schoolId: string | null;
  readonly onClose: () => void;
  readonly onImported: () => void;
}

/** A calendar from a spreadsheet: first what it would do, row by row what cannot be read, and only then the deed. */
export function ImportCalendar({ schoolId, onClose, onImported }: ImportCalendarProps) {
  const { t } = useTranslation();
  const attempt = useAttempt();
  const [send] = useMutation(ImportCalendar_import);
  const [file, setFile] = useState<{ name: string; csv: string }>();
  const [outcome, setOutcome] = useState<Outcome>();

  const run = async (csv: string, dryRun: boolean): Promise<Outcome | undefined> => {
    const { data } = await send({ variables: { input: { schoolId, csv, dryRun } } });
    setOutcome(data?.importCalendar);
    return data?.importCalendar;
  };
  const choose = (chosen: File | null) => {
    if (!chosen) return;
    setOutcome(undefined);
    void attempt.attempt(async () => {
      const csv = await readTextFile(chosen);
      setFile({ name: chosen.name, csv });
      await run(csv, true);
    });
  };
  const changes = (outcome?.added ?? 0) + (outcome?.changed ?? 0);
  /** The calendar says the same as the file already. */
  const isDone = outcome !== undefined && outcome.problems.length === 0 && changes === 0;
  const submit = () => {
    if (!file) return attempt.refuse({ csv: t('calendar.import.chooseFirst') });
    if (outcome && outcome.problems.length > 0)
      return attempt.refuse({ csv: t('calendar.import.mendFirst') });
    if (isDone) return onClose();
    void attempt.attempt(async () => {
      const done = await run(file.csv, false);
      if (!done?.applied) return;
      notifications.show({
        color: 'green',
        message: t('calendar.import.done', { added: done.added, changed: done.changed }),
      });
      onImported();
      onClose();
    });
  };

  return (
    <FormDialog
      title={t('calendar.import.title')}
      lead={t('calendar.import.lead')}
      submit={isDone ? t('form.close') : t('calendar.import.submit', { count: changes })}
      attempt={attempt}
      onSubmit={submit}
      onClose={onClose}
    >
      <Group gap="sm">
        <FileButton accept=".csv,text/csv,text/plain" onChange={choose}>
          {(button) => (
            <Button
              {...button}
              variant="default"
              loading={attempt.busy && !outcome}
              leftSection={<IconFileSpreadsheet size={20} aria-hidden />}
            >
              {t('calendar.import.choose')}
            </Button>
          )}
        </FileButton>
        <Button
          component="a"
          variant="subtle"
          href={EXAMPLE_FILE}
          download={t('calendar.import.exampleName')}
          leftSection={<IconDownload size={20} aria-hidden />}
        >
          {t('calendar.import.example')}
        </Button>
      </Group>
      {file ? <Text fw={600}>{file.name}</Text> : null}
      {outcome ? <ImportOutcome outcome={outcome} /> : null}
    </FormDialog>
  );
}

function ImportOutcome({ outcome }: { outcome: Outcome }) {
  const { t } = useTranslation();
  const { added, changed, unchanged, problems } = outcome;
  if (problems.length === 0)
    return <Banner tone="ok">{t('calendar.import.would', { added, changed, unchanged })}</Banner>;
  return (
    <>
      <Banner tone="bad">{t('calendar.import.problems', { count: problems.length })}</Banner>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and is to be scrolled with keys. */}
      <ul className={classes.problems} tabIndex={0} aria-label={t('calendar.import.problemList')}>
        {problems.map(({ line, column, message }) => (
          <li key={`${line} ${column} ${message}`} className={classes.problem}>
            <strong>
              {column ? t('calendar.import.place', { line, column }) : t('calendar.import.line', { line })}
            </strong>
            <br />
            {message}
          </li>
        ))}
      </ul>
    </>
  );
}
