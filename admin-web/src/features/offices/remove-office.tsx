import { useMutation } from '@apollo/client/react';
import { notifications } from '@mantine/notifications';
import { useAttempt } from '@qinshi/web-kit';
import { useTranslation } from 'react-i18next';
import { FormDialog } from '../../forms/form-dialog.tsx';
import { graphql } from '../../gql/index.ts';

const RemoveOffice_remove = graphql(`
  mutation RemoveOffice_remove($id: ID!) {
    removeOffice(id: $id) {
      id
      offices {
        id
        code
        name
      }
    }
  }
`);

interface RemoveOfficeProps {
  readonly office: { readonly id: string; readonly name: string };
  readonly onClose: () => void;
}

/** An office that the school has no more; one that still has posts is refused. */
export function RemoveOffice({ office: { id, name }, onClose }: RemoveOfficeProps) {
  const { t } = useTranslation();
  const attempt = useAttempt();
  const [remove] = useMutation(RemoveOffice_remove);
  const submit = () =>
    void attempt.attempt(async () => {
      await remove({ variables: { id } });
      notifications.show({ color: 'green', message: t('offices.removed', { name }) });
      onClose();
    });
  return (
    <FormDialog
      danger
      title={t('calendar.removeTitle', { name })}
      lead={t('offices.removeLead')}
      submit={t('connection.remove')}
      attempt={attempt}
      onSubmit={submit}
      onClose={onClose}
    />
  );
}
