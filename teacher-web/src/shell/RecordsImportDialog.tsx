import { skipToken, useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { type FragmentType, graphql, readFragment } from '../gql/index.ts';
import { downloadCsv } from './csv.ts';
import { SheetImportDialog } from './SheetImportDialog.tsx';

const PUPILS = graphql(`
  query RecordsImportDialog_pupils($class: ID!) {
    classGroup(id: $class) {
      id
      name
      students {
        id
        name
        studentNumber
        seatNumber
      }
    }
  }
`);

const REPORT = graphql(`
  fragment RecordsImportDialog_report on SheetImport {
    added
    corrected
    unchanged
    problemCount
    problems {
      line
      column
      text
      message
    }
    warningCount
    warnings {
      line
      column
      text
      message
    }
  }
`);

interface RecordsImportDialogProps {
  readonly title: string;
  readonly lead: string;
  /** What the template is called, and its columns beside those that say who. */
  readonly template: { readonly name: string; readonly columns: readonly string[] };
  /** The class whose pupils stand in the template; without one it has a heading only. */
  readonly classGroup: string | null;
  readonly run: (input: {
    importFileId: string;
    dryRun: boolean;
    reason: string | null;
  }) => Promise<FragmentType<typeof REPORT> | undefined>;
  readonly onDone: (written: number) => void;
  readonly onClose: () => void;
}

/** Records of pupils from a table: who a row is about stands in it, and so does what it says. */
export function RecordsImportDialog(props: RecordsImportDialogProps) {
  const { title, lead, template, classGroup, run, onDone, onClose } = props;
  const { t } = useTranslation();
  const { data } = useQuery(PUPILS, classGroup ? { variables: { class: classGroup } } : skipToken);
  const { name = '', students = [] } = data?.classGroup ?? {};
  const rows = students.map((pupil) => [
    ...[pupil.studentNumber, name, String(pupil.seatNumber ?? ''), pupil.name],
    ...template.columns.map(() => ''),
  ]);
  return (
    <SheetImportDialog
      title={title}
      lead={lead}
      templateLabel={t('import.template')}
      onTemplate={() =>
        downloadCsv(`${name}${template.name}`, [
          ['學號', '班級', '座號', '姓名', ...template.columns],
          ...rows,
        ])
      }
      counts={({ written, unchanged }) =>
        t(unchanged > 0 ? 'import.counts' : 'import.allNew', { written, unchanged })
      }
      correctedText={({ corrected }) => t('import.corrected', { number: corrected })}
      run={async (input) => {
        const report = await run(input);
        if (!report) throw new Error('The import answered nothing.');
        const { added, corrected, ...rest } = readFragment(REPORT, report);
        return { ...rest, corrected, written: added + corrected };
      }}
      onDone={({ written }) => onDone(written)}
      onClose={onClose}
    />
  );
}
