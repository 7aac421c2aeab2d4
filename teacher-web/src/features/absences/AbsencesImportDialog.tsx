import { useMutation } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../gql/index.ts';
import { RecordsImportDialog } from '../../shell/RecordsImportDialog.tsx';

const IMPORT = graphql(`
  mutation AbsencesImportDialog_import($input: ImportAbsencesInput!) {
    importAbsences(input: $input) {
      ...RecordsImportDialog_report
    }
  }
`);

interface AbsencesImportDialogProps {
  /** The class whose pupils stand in the template. */
  readonly classGroup: string | null;
  readonly onDone: (written: number) => void;
  readonly onClose: () => void;
}

/** Absences from a table. */
export function AbsencesImportDialog(props: AbsencesImportDialogProps) {
  const { t } = useTranslation();
  const [send] = useMutation(IMPORT);
  return (
    <RecordsImportDialog
      {...props}
      title={t('absences.import.title')}
      lead={t('absences.import.lead')}
      template={{ name: t('absences.title'), columns: ['日期', '節次', '缺曠別'] }}
      run={async (input) => (await send({ variables: { input } })).data?.importAbsences}
    />
  );
}
