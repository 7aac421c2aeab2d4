import { useMutation } from '@apollo/client/react';
import { notifications } from '@mantine/notifications';
import { useAttempt } from '@qinshi/web-kit';
import { useTranslation } from 'react-i18next';
import { FormDialog } from '../../forms/form-dialog.tsx';
import { graphql } from '../../gql/index.ts';

const RemoveOuting_remove = graphql(`
  mutation RemoveOuting_remove($id: ID!) {
    removeOuting(id: $id)
  }
`);

interface RemoveOutingProps {
  readonly outing: { readonly id: string; readonly name: string };
  readonly onClose: () => void;
  readonly onRemoved: () => void;
}

/** A trip that does not take place: its classes are expected at the gate again. */
export function RemoveOuting({ outing, onClose, onRemoved }: RemoveOutingProps) {
  const { t } = useTranslation();
  const attempt = useAttempt();
  const [remove] = useMutation(RemoveOuting_remove);
  const { id, name } = outing;
  const submit = () =>
    attempt.attempt(async () => {
      await remove({ variables: { id } });
      notifications.show({ color: 'green', message: t('calendar.removed', { name }) });
      onRemoved();
      onClose();
    });
  return (
    <FormDialog
      danger
      title={t('calendar.removeTitle', { name })}
      lead={t('outings.removeLead')}
      submit={t('connection.remove')}
      attempt={attempt}
      onSubmit={() => void submit()}
      onClose={onClose}
    />
  );
}
