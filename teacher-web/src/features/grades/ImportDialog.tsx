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
