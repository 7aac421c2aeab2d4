import { useMutation } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../gql/index.ts';
import { RecordsImportDialog } from '../../shell/RecordsImportDialog.tsx';

const IMPORT = graphql(`
  mutation ConductImportDialog_import($input: ImportConductInput!) {
    importConduct(input: $input) {
      ...RecordsImportDialog_report
    }
  }
`);

interface ConductImportDialogProps {
  /** The class whose pupils stand in the template. */
  readonly classGroup: string | null;
  readonly onDone: (written: number) => void;
  readonly onClose: () => void;
}

/** Merits and demerits from a table. */
export function ConductImportDialog(props: ConductImportDialogProps) {
  const { t } = useTranslation();
  const [send] = useMutation(IMPORT);
  return (
    <RecordsImportDialog
      {...props}
      title={t('conduct.import.title')}
      lead={t('conduct.import.lead')}
      template={{ name: t('conduct.title'), columns: ['日期', '類別', '次數', '事由'] }}
      run={async ({ importFileId, dryRun }) => {
        const { data } = await send({ variables: { input: { importFileId, dryRun } } });
        return data?.importConduct;
      }}
    />
  );
}
