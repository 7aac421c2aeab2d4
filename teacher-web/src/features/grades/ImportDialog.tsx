import { useMutation } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../gql/index.ts';
import { downloadCsv } from '../../shell/csv.ts';
import { SheetImportDialog } from '../../shell/SheetImportDialog.tsx';
import type { Book } from './documents.ts';
import { templateRows } from './template.ts';

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

interface ImportDialogProps {
  readonly book: Book;
  readonly name: string;
  readonly place: { readonly classGroupId: string; readonly termId: string; readonly subjectId: string };
  readonly onDone: (changed: number) => void;
  readonly onClose: () => void;
}

/** Grades from a table of the class. */
export function ImportDialog({ book, name, place, onDone, onClose }: ImportDialogProps) {
  const { t } = useTranslation();
  const [send] = useMutation(IMPORT);
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
    <SheetImportDialog
      title={t('grades.import.title')}
      lead={t('grades.import.lead')}
      templateLabel={t('grades.import.template')}
      onTemplate={() => downloadCsv(name, templateRows(book))}
      counts={({ written, unchanged }) => t('grades.import.counts', { changed: written, unchanged })}
      correctedText={({ corrected }) => t('grades.import.corrected', { number: corrected })}
      run={async (input) => {
        const { data } = await send({ variables: { input: { ...place, ...input } } });
        if (!data) throw new Error('The import answered nothing.');
        const { changed, ...report } = data.importGrades;
        return { ...report, written: changed };
      }}
      onDone={({ written }) => onDone(written)}
      onClose={onClose}
    />
  );
}
