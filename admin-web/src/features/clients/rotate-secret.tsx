import { useMutation } from '@apollo/client/react';
import { useAttempt } from '@qinshi/web-kit';
import { useTranslation } from 'react-i18next';
import { FormDialog } from '../../forms/form-dialog.tsx';
import type { ClientSecret_RegisteredFragment as Registered } from '../../gql/graphql.ts';
import { graphql, readFragment } from '../../gql/index.ts';
import { ClientSecret_registered } from './client-secret.tsx';

const RotateSecret_rotate = graphql(`
  mutation RotateSecret_rotate($id: ID!) {
    rotateOidcClientSecret(id: $id) {
      ...ClientSecret_registered
    }
  }
`);

interface RotateSecretProps {
  readonly client: { readonly id: string; readonly name: string };
  readonly onClose: () => void;
  readonly onRotated: (registered: Registered) => void;
}

/** A new secret in place of one that is lost or known to others; the old one stops working at once. */
export function RotateSecret({ client, onClose, onRotated }: RotateSecretProps) {
  const { t } = useTranslation();
  const attempt = useAttempt();
  // The answer stays out of the cache: a secret is shown once and kept nowhere.
  const [rotate] = useMutation(RotateSecret_rotate, { fetchPolicy: 'no-cache' });
  const submit = () =>
    attempt.attempt(async () => {
      const { data } = await rotate({ variables: { id: client.id } });
      if (data) onRotated(readFragment(ClientSecret_registered, data.rotateOidcClientSecret));
    });
  return (
    <FormDialog
      danger
      title={t('clients.rotate.title', { name: client.name })}
      lead={t('clients.rotate.lead')}
      submit={t('clients.rotate.submit')}
      attempt={attempt}
      onSubmit={() => void submit()}
      onClose={onClose}
    />
  );
}
