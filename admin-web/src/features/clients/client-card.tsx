import { useMutation } from '@apollo/client/react';
import { Anchor, Button, Group, Title } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { Card, DataList, StatePill } from '@qinshi/ui';
import { errorMessage, useLocale } from '@qinshi/web-kit';
import { useTranslation } from 'react-i18next';
import type { ClientsPage_ClientFragment as Client } from '../../gql/graphql.ts';
import { graphql } from '../../gql/index.ts';
import { dateTime, shortDateOf } from '../../shell/formats.ts';
import { inputOf, valuesOf } from './client-values.ts';
import classes from './clients.module.css';

const ClientCard_update = graphql(`
  mutation ClientCard_update($input: OidcClientInput!) {
    updateOidcClient(input: $input) {
      ...ClientsPage_client
    }
  }
`);

interface ClientCardProps {
  readonly client: Client;
  readonly onEdit: () => void;
  readonly onRotate: () => void;
  readonly onSwitched: () => void;
}

/** One connected system: what it may read, where it returns to, when it was last used. */
export function ClientCard({ client, onEdit, onRotate, onSwitched }: ClientCardProps) {
  const { t } = useTranslation();
  const { locale } = useLocale();
  const [update, { loading }] = useMutation(ClientCard_update);
  const { name, enabled, homepageUrl, lastUsedAt } = client;

  const turn = async () => {
    try {
      await update({ variables: { input: inputOf(valuesOf(client), client, !enabled) } });
    } catch (error) {
      notifications.show({ color: 'red', message: errorMessage(error, locale) });
      onSwitched();
    }
  };

  return (
    <Card className={classes.card}>
      <div className={classes.head}>
        <Title order={2} className={classes.name}>
          {name}
        </Title>
        <StatePill tone={enabled ? 'ok' : 'quiet'}>
          {t(enabled ? 'connection.enabled' : 'connection.disabled')}
        </StatePill>
      </div>
      <DataList
        items={[
          {
            label: t('clients.reads'),
            value: client.scopes.map((scope) => t(`clients.scope.${scope}`)).join(t('clients.separator')),
          },
          { label: t('clients.clientId'), value: client.clientId },
          {
            label: t('clients.homepageUrl'),
            value: homepageUrl ? (
              <Anchor href={homepageUrl} target="_blank" rel="noreferrer">
                {homepageUrl}
              </Anchor>
            ) : null,
          },
          {
            label: t('clients.redirectUris'),
            value: (
              <ul className={classes.plain}>
                {client.redirectUris.map((uri) => (
                  <li key={uri}>{uri}</li>
                ))}
              </ul>
            ),
          },
          { label: t('clients.createdAt'), value: shortDateOf(client.createdAt) },
          {
            label: t('clients.lastUsedAt'),
            value: lastUsedAt ? dateTime(lastUsedAt) : t('clients.neverUsed'),
          },
        ]}
      />
      <Group gap="sm">
        <Button variant="light" aria-label={t('connection.editOf', { name })} onClick={onEdit}>
          {t('connection.edit')}
        </Button>
        <Button
          variant="light"
          loading={loading}
          aria-label={t(enabled ? 'connection.disableOf' : 'connection.enableOf', { name })}
          onClick={() => void turn()}
        >
          {t(enabled ? 'connection.disable' : 'connection.enable')}
        </Button>
        <Button
          variant="light"
          color="red"
          aria-label={t('clients.rotate.actionOf', { name })}
          onClick={onRotate}
        >
          {t('clients.rotate.action')}
        </Button>
      </Group>
    </Card>
  );
}
