import { Button, Group, Stack, Text } from '@mantine/core';
import { Banner, Dialog } from '@qinshi/ui';
import { useTranslation } from 'react-i18next';
import { CopyField } from '../../forms/copy-field.tsx';
import type { ClientSecret_RegisteredFragment } from '../../gql/graphql.ts';
import { graphql } from '../../gql/index.ts';

export const ClientSecret_registered = graphql(`
  fragment ClientSecret_registered on RegisteredOidcClient {
    secret
    issuer
    client {
      id
      name
      clientId
    }
  }
`);

interface ClientSecretProps {
  readonly registered: ClientSecret_RegisteredFragment;
  readonly onClose: () => void;
}

/** Everything that the operators of a system need. The secret is known here only while this is open. */
export function ClientSecret({ registered, onClose }: ClientSecretProps) {
  const { t } = useTranslation();
  const { secret, issuer, client } = registered;
  return (
    // Only its button closes it: a click beside it must not lose what cannot be shown again.
    <Dialog opened onClose={() => undefined} title={t('clients.secret.title', { name: client.name })}>
      <Stack gap="md">
        <Text>{t('clients.secret.lead')}</Text>
        <CopyField label={t('clients.secret.issuer')} value={issuer} />
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
