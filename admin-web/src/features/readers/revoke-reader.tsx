import { useMutation } from '@apollo/client/react';
import { notifications } from '@mantine/notifications';
import { useAttempt } from '@qinshi/web-kit';
import { useTranslation } from 'react-i18next';
import { FormDialog } from '../../forms/form-dialog.tsx';
import { graphql } from '../../gql/index.ts';

const RevokeReader_revoke = graphql(`
  mutation RevokeReader_revoke($id: ID!) {
    revokeGateReader(id: $id) {
      id
    }
  }
`);

interface RevokeReaderProps {
  readonly reader: { readonly id: string; readonly name: string };
  readonly onClose: () => void;
  readonly onRevoked: () => void;
}

/** A reader that is gone or was stolen: what it sends is not taken any more. */
export function RevokeReader({ reader: { id, name }, onClose, onRevoked }: RevokeReaderProps) {
  const { t } = useTranslation();
  const attempt = useAttempt();
  const [revoke] = useMutation(RevokeReader_revoke);
  const submit = () =>
    attempt.attempt(async () => {
      await revoke({ variables: { id } });
      notifications.show({ color: 'green', message: t('readers.revoke.done', { name }) });
      onRevoked();
      onClose();
    });
  return (
    <FormDialog
      danger
      title={t('readers.revoke.title', { name })}
      lead={t('readers.revoke.lead')}
      submit={t('readers.revoke.action')}
      attempt={attempt}
      onSubmit={() => void submit()}
      onClose={onClose}
    />
  );
}
