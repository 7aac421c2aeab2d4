import { Button, Group, Title } from '@mantine/core';
import { Card, DataList, StatePill } from '@qinshi/ui';
import { useTranslation } from 'react-i18next';
import type { RosterClientsPage_ClientFragment as Client } from '../../gql/graphql.ts';
import { dateTime, shortDateOf } from '../../shell/formats.ts';
import classes from './roster-clients.module.css';

interface RosterClientCardProps {
  readonly client: Client;
  readonly onRotate: () => void;
  readonly onRevoke: () => void;
}

/** One system: whose rosters it reads, and when it last came. */
export function RosterClientCard({ client, onRotate, onRevoke }: RosterClientCardProps) {
  const { t } = useTranslation();
  const { name, lastUsedAt, revokedAt, schools } = client;
  return (
    <Card className={classes.card}>
      <div className={classes.head}>
        <Title order={2} className={classes.name}>
          {name}
        </Title>
        <StatePill tone={revokedAt ? 'quiet' : 'ok'}>
          {t(revokedAt ? 'connection.disabled' : 'connection.enabled')}
        </StatePill>
      </div>
      <DataList
        items={[
          {
            label: t('rosterClients.schools'),
            value:
              schools?.map((school) => school.name).join(t('clients.separator')) ??
              t('rosterClients.allSchools'),
          },
          { label: t('clients.clientId'), value: client.clientId },
          { label: t('clients.createdAt'), value: shortDateOf(client.createdAt) },
          {
            label: t('clients.lastUsedAt'),
            value: lastUsedAt ? dateTime(lastUsedAt) : t('clients.neverUsed'),
          },
          ...(revokedAt ? [{ label: t('rosterClients.revokedAt'), value: dateTime(revokedAt) }] : []),
        ]}
      />
      {revokedAt ? null : (
        <Group gap="sm">
          <Button variant="light" aria-label={t('clients.rotate.actionOf', { name })} onClick={onRotate}>
            {t('clients.rotate.action')}
          </Button>
          <Button
            variant="light"
            color="red"
            aria-label={t('rosterClients.revoke.actionOf', { name })}
            onClick={onRevoke}
          >
            {t('rosterClients.revoke.action')}
          </Button>
        </Group>
      )}
    </Card>
  );
}
