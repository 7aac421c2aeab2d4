import { Button, FileInput, Group, TextInput } from '@mantine/core';
import { Banner, Dialog } from '@qinshi/ui';
import { uploadImportFile, useAttempt } from '@qinshi/web-kit';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './sheet-import.module.css';

/** What is said about a place of the table. */
interface SheetNote {
  readonly line: number;
  readonly column?: string | null;
  readonly text: string;
  readonly message: string;
}

/** What importing the table did, or would do. */
interface SheetReport {
  /** How many records are written. */
  readonly written: number;
  readonly unchanged: number;
  /** Of those written, how many need a reason. */
  readonly corrected: number;
  readonly problemCount: number;
  readonly problems: readonly SheetNote[];
  readonly warnings?: readonly SheetNote[];
  readonly warningCount?: number;
}

interface SheetImportDialogProps {
  readonly title: string;
  /** What columns it takes, and whom it finds by them. */
  readonly lead: string;
  readonly templateLabel: string;
  readonly onTemplate: () => void;
  /** What will be done, in a sentence. */
  readonly counts: (report: SheetReport) => string;
  /** Why a reason is asked for. */
  readonly correctedText: (report: SheetReport) => string;
  readonly run: (input: {
    importFileId: string;
    dryRun: boolean;
    reason: string | null;
  }) => Promise<SheetReport>;
  readonly onDone: (report: SheetReport) => void;
  readonly onClose: () => void;
}

/** Records from a table: first what it would do, row by row what stands against it; then, all or nothing, it is done. */
export function SheetImportDialog(props: SheetImportDialogProps) {
  const { title, lead, templateLabel, onTemplate, counts, correctedText, run, onDone, onClose } = props;
  const { t } = useTranslation();
  const { attempt, busy, general, fields } = useAttempt();
  const [fileId, setFileId] = useState<string>();
  const [report, setReport] = useState<SheetReport>();
  const [reason, setReason] = useState('');

  const choose = (file: File | null) => {
    setReport(undefined);
    setFileId(undefined);
    if (!file) return;
    void attempt(async () => {
      const { id } = await uploadImportFile(file);
      setReport(await run({ importFileId: id, dryRun: true, reason: null }));
      setFileId(id);
    });
  };
  const apply = () => {
    if (!fileId || busy) return;
    void attempt(async () => {
      onDone(await run({ importFileId: fileId, dryRun: false, reason: reason.trim() || null }));
      onClose();
    });
  };

  const isReady =
    report !== undefined && fileId !== undefined && report.problemCount === 0 && report.written > 0;
  const needsReason = isReady && report.corrected > 0;
  const failure = general ?? fields.importFileId ?? fields.file ?? fields.name;
  return (
    <Dialog opened onClose={onClose} title={title}>
      <div className={classes.form}>
        <p className={classes.lead}>{lead}</p>
        <Button variant="default" onClick={onTemplate}>
          {templateLabel}
        </Button>
        <FileInput
          label={t('import.file')}
          placeholder={t('import.choose')}
          accept=".csv,.xlsx"
          clearable
          clearButtonProps={{ 'aria-label': t('import.clear') }}
          onChange={choose}
        />
        {failure ? (
          <div role="alert">
            <Banner tone="bad">{failure}</Banner>
          </div>
        ) : null}
        {report && report.problemCount > 0 ? (
          <div role="alert">
            <Banner tone="bad" title={t('import.problems', { number: report.problemCount })}>
              <Notes notes={report.problems} count={report.problemCount} />
            </Banner>
          </div>
        ) : null}
        {report && report.problemCount === 0 ? (
          <div role="status">
            <Banner tone={report.written > 0 ? 'ok' : 'quiet'}>
              {report.written > 0 ? counts(report) : t('import.nothing', { unchanged: report.unchanged })}
            </Banner>
          </div>
        ) : null}
        {report?.warnings && report.warnings.length > 0 ? (
          <Banner tone="wait" title={t('import.warnings')}>
            <Notes notes={report.warnings} count={report.warningCount ?? report.warnings.length} />
          </Banner>
        ) : null}
        {needsReason ? (
          <TextInput
            label={t('import.reason')}
            description={correctedText(report)}
            value={reason}
            maxLength={200}
            error={fields.reason}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
        ) : null}
        <Group justify="flex-end" gap="sm">
          <Button variant="default" onClick={onClose}>
            {t('import.cancel')}
          </Button>
          <Button disabled={!isReady || (needsReason && !reason.trim())} loading={busy} onClick={apply}>
            {t('import.apply')}
          </Button>
        </Group>
      </div>
    </Dialog>
  );
}

function Notes({ notes, count }: { readonly notes: readonly SheetNote[]; readonly count: number }) {
  const { t } = useTranslation();
  return (
    <ul className={classes.notes}>
      {notes.map(({ line, column, text, message }) => (
        <li key={`${line} ${column} ${message}`}>
          {column ? t('import.cell', { line, column, text, message }) : t('import.row', { line, message })}
        </li>
      ))}
      {count > notes.length ? <li>{t('import.more', { number: count - notes.length })}</li> : null}
    </ul>
  );
}
