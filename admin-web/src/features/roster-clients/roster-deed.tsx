import { useMutation } from '@apollo/client/react';
import { useAttempt } from '@qinshi/web-kit';
import { useTranslation } from 'react-i18next';
import { FormDialog } from '../../forms/form-dialog.tsx';
import type { RosterSecret_RegisteredFragment as Registered } from '../../gql/graphql.ts';
import { graphql, readFragment } from '../../gql/index.ts';
import { RosterSecret_registered } from './roster-secret.tsx';

const RosterDeed_rotate = graphql(`
  mutation RosterDeed_rotate($id: ID!) {
    rotateRosterClientSecret(id: $id) {
      ...RosterSecret_registered
    }
  }
`);

const RosterDeed_revoke = graphql(`
  mutation RosterDeed_revoke($id: ID!) {
    revokeRosterClient(id: $id) {
      id
      revokedAt
    }
  }
`);

interface RosterDeedProps {
  readonly kind: 'rotate' | 'revoke';
  readonly client: { readonly id: string; readonly name: string };
  readonly onClose: () => void;
  readonly onRotated: (registered: Registered) => void;
  readonly onRevoked: () => void;
}

/** A new secret in place of the old one, or no way in any more. */
export function RosterDeed({ kind, client, onClose, onRotated, onRevoked }: RosterDeedProps) {
  const { t } = useTranslation();
  const attempt = useAttempt();
  // The answer stays out of the cache: a secret is shown once and kept nowhere.
  const [rotate] = useMutation(RosterDeed_rotate, { fetchPolicy: 'no-cache' });
  const [revoke] = useMutation(RosterDeed_revoke);
  const { id, name } = client;
  const submit = () =>
    attempt.attempt(async () => {
      if (kind === 'revoke') {
        await revoke({ variables: { id } });
        onRevoked();
        return;
      }
      const { data } = await rotate({ variables: { id } });
      if (data) onRotated(readFragment(RosterSecret_registered, data.rotateRosterClientSecret));
    });
  return (
    <FormDialog
      danger
      title={t(kind === 'rotate' ? 'clients.rotate.title' : 'rosterClients.revoke.title', { name })}
      lead={t(`rosterClients.${kind}.lead`)}
      submit={t(kind === 'rotate' ? 'clients.rotate.submit' : 'rosterClients.revoke.action')}
      attempt={attempt}
      onSubmit={() => void submit()}
      onClose={onClose}
    />
  );
}
