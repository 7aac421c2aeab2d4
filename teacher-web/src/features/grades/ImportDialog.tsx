import { useMutation } from '@apollo/client/react';
import { Button, FileInput, Group, TextInput } from '@mantine/core';
import { Banner, Dialog } from '@qinshi/ui';
import { errorMessage, uploadImportFile, useLocale } from '@qinshi/web-kit';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ImportDialog_ImportMutation } from '../../gql/graphql.ts';
import { graphql } from '../../gql/index.ts';
import type { Book } from './documents.ts';
import classes from './grades.module.css';
import { downloadTemplate } from './template.ts';

const IMPORT = graphql(`
  mutation ImportDialog_import($input: ImportGradesInput!) {
    importGrades(input: $input) {
      dryRun
      changed
      unchanged
      corrected
      problemCount
      problems {
        line
        column
        text
        message
      }
    }
  }
`);

type Report = ImportDialog_ImportMutation['importGrades'];

interface ImportDialogProps {
  readonly book: Book;
  readonly name: string;
  readonly place: { readonly classGroupId: string; readonly termId: string; readonly subjectId: string };
  readonly onDone: (changed: number) => void;
  readonly onClose: () => void;
}

/** Grades from a table: first what it would do, row by row what stands against it; then, all or nothing, it is done. */
export function ImportDialog({ book, name, place, onDone, onClose }: ImportDialogProps) {
  const { t } = useTranslation();
  const { locale } = useLocale();
  const [run, running] = useMutation(IMPORT);
  const [fileId, setFileId] = useState<string>();
  const [report, setReport] = useState<Report>();
  const [reason, setReason] = useState('');
  const [failure, setFailure] = useState<string>();
  const [isSending, setSending] = useState(false);

  const importing = async (importFileId: string, dryRun: boolean): Promise<Report | undefined> => {
    const { data } = await run({
      variables: { input: { ...place, importFileId, dryRun, reason: reason.trim() || null } },
    });
    return data?.importGrades;
  };

  const attempt = async (action: () => Promise<void>) => {
    setFailure(undefined);
    setSending(true);
    try {
      await action();
    } catch (refused) {
      setFailure(errorMessage(refused, locale));
    } finally {
      setSending(false);
    }
  };

  const choose = (file: File | null) => {
    setReport(undefined);
    setFileId(undefined);
    if (!file) return;
    void attempt(async () => {
      const { id } = await uploadImportFile(file);
      setReport(await importing(id, true));
      setFileId(id);
    });
  };

  const isReady = report && fileId && report.problemCount === 0 && report.changed > 0;
  const needsReason = (report?.corrected ?? 0) > 0;
  return (
    <Dialog opened onClose={onClose} title={t('grades.import.title')}>
      <div className={classes.form}>
        <p className={classes.when}>{t('grades.import.lead')}</p>
        <Button variant="default" onClick={() => downloadTemplate(book, name)}>
          {t('grades.import.template')}
        </Button>
        <FileInput
          label={t('grades.import.file')}
          placeholder={t('grades.import.choose')}
          accept=".csv,.xlsx"
          clearable
          clearButtonProps={{ 'aria-label': t('grades.import.clear') }}
          onChange={choose}
        />
        {failure ? (
          <div role="alert">
            <Banner tone="bad">{failure}</Banner>
          </div>
        ) : null}
        {report && report.problemCount > 0 ? (
          <div role="alert">
            <Banner tone="bad" title={t('grades.import.problems', { number: report.problemCount })}>
              <ul className={classes.problems}>
                {report.problems.map(({ line, column, text, message }) => (
                  <li key={`${line} ${column} ${message}`}>
                    {column
                      ? t('grades.import.cell', { line, column, text })
                      : t('grades.import.row', { line })}{' '}
                    {message}
                  </li>
                ))}
              </ul>
            </Banner>
          </div>
        ) : null}
        {report && report.problemCount === 0 ? (
          <div role="status">
            <Banner tone={report.changed > 0 ? 'ok' : 'quiet'}>
              {t('grades.import.counts', { changed: report.changed, unchanged: report.unchanged })}
            </Banner>
          </div>
        ) : null}
        {isReady && needsReason ? (
          <TextInput
            label={t('grades.reason')}
            description={t('grades.import.corrected', { number: report.corrected })}
            value={reason}
            maxLength={200}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
        ) : null}
        <Group justify="flex-end" gap="sm">
          <Button variant="default" onClick={onClose}>
            {t('grades.cancel')}
          </Button>
          <Button
            disabled={!isReady || (needsReason && !reason.trim())}
            loading={isSending || running.loading}
            onClick={() => {
              if (!fileId) return;
              void attempt(async () => {
                const done = await importing(fileId, false);
                onDone(done?.changed ?? 0);
                onClose();
              });
            }}
          >
            {t('grades.import.apply')}
          </Button>
        </Group>
      </div>
    </Dialog>
  );
}
