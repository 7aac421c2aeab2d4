import { Button, Group, Stack, Text } from '@mantine/core';
import { Banner, Dialog } from '@qinshi/ui';
import { useTranslation } from 'react-i18next';
import { CopyField } from '../../forms/copy-field.tsx';
import type { RosterSecret_RegisteredFragment } from '../../gql/graphql.ts';
import { graphql } from '../../gql/index.ts';

export const RosterSecret_registered = graphql(`
  fragment RosterSecret_registered on RegisteredRosterClient {
    secret
    baseUrl
    tokenUrl
    client {
      id
      name
      clientId
    }
  }
`);

interface RosterSecretProps {
  readonly registered: RosterSecret_RegisteredFragment;
  readonly onClose: () => void;
}

/** Everything that the operators of a system need. The secret is known here only while this is open. */
export function RosterSecret({ registered, onClose }: RosterSecretProps) {
  const { t } = useTranslation();
  const { secret, baseUrl, tokenUrl, client } = registered;
  return (
    // Only its button closes it: a click beside it must not lose what cannot be shown again.
    <Dialog opened onClose={() => undefined} title={t('clients.secret.title', { name: client.name })}>
      <Stack gap="md">
        <Text>{t('clients.secret.lead')}</Text>
        <CopyField label={t('rosterClients.baseUrl')} value={baseUrl} />
        <CopyField label={t('rosterClients.tokenUrl')} value={tokenUrl} />
        <CopyField label={t('clients.clientId')} value={client.clientId} />
        <CopyField label={t('clients.secret.secret')} value={secret} />
        <Banner tone="live">{t('clients.secret.once')}</Banner>
        <Group justify="flex-end">
          <Button onClick={onClose}>{t('clients.secret.noted')}</Button>
        </Group>
      </Stack>
    </Dialog>
  );
}
