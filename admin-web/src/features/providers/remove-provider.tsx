import { useMutation } from '@apollo/client/react';
import { notifications } from '@mantine/notifications';
import { useAttempt } from '@qinshi/web-kit';
import { useTranslation } from 'react-i18next';
import { FormDialog } from '../../forms/form-dialog.tsx';
import { graphql } from '../../gql/index.ts';
import { useNumberFormat } from '../../shell/formats.ts';

const RemoveProvider_remove = graphql(`
  mutation RemoveProvider_remove($id: ID!) {
    removeIdentityProvider(id: $id)
  }
`);

interface RemoveProviderProps {
  readonly provider: { readonly id: string; readonly name: string; readonly linkedCount: number };
  readonly onClose: () => void;
  readonly onRemoved: () => void;
}

/** Removes a provider with all links to it; says how many people sign in with it. */
export function RemoveProvider({ provider, onClose, onRemoved }: RemoveProviderProps) {
  const { t } = useTranslation();
  const number = useNumberFormat();
  const attempt = useAttempt();
  const [remove] = useMutation(RemoveProvider_remove);
  const { id, name, linkedCount } = provider;
  const submit = () =>
    attempt.attempt(async () => {
      await remove({ variables: { id } });
      notifications.show({ color: 'green', message: t('providers.removed', { name }) });
      onRemoved();
      onClose();
    });
  return (
    <FormDialog
      danger
      title={t('providers.removeTitle', { name })}
      lead={t('providers.removeLead', { people: number(linkedCount) })}
      submit={t('connection.remove')}
      attempt={attempt}
      onSubmit={() => void submit()}
      onClose={onClose}
    />
  );
}
