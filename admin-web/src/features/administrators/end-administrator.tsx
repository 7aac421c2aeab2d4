import { useMutation } from '@apollo/client/react';
import { notifications } from '@mantine/notifications';
import { useAttempt } from '@qinshi/web-kit';
import { useTranslation } from 'react-i18next';
import { FormDialog } from '../../forms/form-dialog.tsx';
import { graphql } from '../../gql/index.ts';

const EndAdministrator_end = graphql(`
  mutation EndAdministrator_end($id: ID!) {
    endBureauAdministrator(id: $id) {
      id
      accountState
      endedAt
    }
  }
`);

interface EndAdministratorProps {
  readonly person: { readonly id: string; readonly name: string };
  readonly onClose: () => void;
  readonly onEnded: () => void;
}

/** A colleague leaves: signed out everywhere at once, what they did stays on record. */
export function EndAdministrator({ person, onClose, onEnded }: EndAdministratorProps) {
  const { t } = useTranslation();
  const attempt = useAttempt();
  const [end] = useMutation(EndAdministrator_end);
  const submit = () =>
    attempt.attempt(async () => {
      await end({ variables: { id: person.id } });
      notifications.show({ color: 'green', message: t('administrators.end.done', { name: person.name }) });
      onEnded();
      onClose();
    });
  return (
    <FormDialog
      danger
      title={t('administrators.end.title', { name: person.name })}
      lead={t('administrators.end.lead')}
      submit={t('administrators.end.submit')}
      attempt={attempt}
      onSubmit={() => void submit()}
      onClose={onClose}
    />
  );
}
