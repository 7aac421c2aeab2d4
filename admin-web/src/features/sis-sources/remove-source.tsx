import { useMutation } from '@apollo/client/react';
import { useAttempt } from '@qinshi/web-kit';
import { useTranslation } from 'react-i18next';
import { FormDialog } from '../../forms/form-dialog.tsx';
import { graphql } from '../../gql/index.ts';

const RemoveSource_remove = graphql(`
  mutation RemoveSource_remove($input: RemoveSisSourceInput!) {
    removeSisSource(input: $input)
  }
`);

interface RemoveSourceProps {
  readonly source: { readonly id: string; readonly name: string; readonly version: number };
  readonly onClose: () => void;
  readonly onRemoved: () => void;
}

/** Takes a service away; what it brought stays. */
export function RemoveSource({ source, onClose, onRemoved }: RemoveSourceProps) {
  const { t } = useTranslation();
  const attempt = useAttempt();
  const [remove] = useMutation(RemoveSource_remove);
  const { id, name, version } = source;
  const submit = () =>
    attempt.attempt(async () => {
      await remove({ variables: { input: { id, version } } });
      onRemoved();
    });
  return (
    <FormDialog
      danger
      title={t('sisSources.remove.title', { name })}
      lead={t('sisSources.remove.lead')}
      submit={t('sisSources.remove.action')}
      attempt={attempt}
      onSubmit={() => void submit()}
      onClose={onClose}
    />
  );
}
