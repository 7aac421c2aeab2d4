import { useMutation } from '@apollo/client/react';
import { Button, Group, Title } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { Card, DataList, StatePill } from '@qinshi/ui';
import { errorMessage, useLocale } from '@qinshi/web-kit';
import { IconIdBadge2 } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { CopyField } from '../../forms/copy-field.tsx';
import type { ProvidersPage_ProviderFragment as Provider } from '../../gql/graphql.ts';
import { graphql } from '../../gql/index.ts';
import { useNumberFormat } from '../../shell/formats.ts';
import { inputOf, valuesOf } from './provider-values.ts';
import classes from './providers.module.css';

const ProviderCard_save = graphql(`
  mutation ProviderCard_save($input: IdentityProviderInput!) {
    saveIdentityProvider(input: $input) {
      ...ProvidersPage_provider
    }
  }
`);

interface ProviderCardProps {
  readonly provider: Provider;
  readonly onEdit: () => void;
  readonly onRemove: () => void;
  readonly onSwitched: () => void;
}

/** One provider: who it is, how we reach it, and the address that its operator has to know. */
export function ProviderCard({ provider, onEdit, onRemove, onSwitched }: ProviderCardProps) {
  const { t } = useTranslation();
  const { locale } = useLocale();
  const number = useNumberFormat();
  const [save, { loading }] = useMutation(ProviderCard_save);
  const { name, enabled } = provider;

  /** Off closes the way in; the links stay for the day it is on again. */
  const turn = async () => {
    try {
      await save({ variables: { input: inputOf(valuesOf(provider), provider, !enabled) } });
    } catch (error) {
      notifications.show({ color: 'red', message: errorMessage(error, locale) });
      onSwitched();
    }
  };

  return (
    <Card className={classes.card}>
      <div className={classes.head}>
        {provider.iconUrl ? (
          <img className={classes.icon} src={provider.iconUrl} alt="" />
        ) : (
          <IconIdBadge2 size={28} stroke={1.8} aria-hidden />
        )}
        <Title order={2} className={classes.name}>
          {name}
        </Title>
        <StatePill tone={enabled ? 'ok' : 'quiet'}>
          {t(enabled ? 'connection.enabled' : 'connection.disabled')}
        </StatePill>
      </div>
      <DataList
        items={[
          { label: t('providers.issuer'), value: provider.issuer },
          { label: t('providers.clientId'), value: provider.clientId },
          {
            label: t('providers.clientSecret'),
            value: t(provider.hasSecret ? 'providers.secretSet' : 'providers.secretMissing'),
          },
          {
            label: t('providers.linked'),
            value: t('providers.people', { people: number(provider.linkedCount) }),
          },
        ]}
      />
      <CopyField
        label={t('providers.redirectUri')}
        value={provider.redirectUri}
        note={t('providers.redirectUriNote')}
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
          aria-label={t('connection.removeOf', { name })}
          onClick={onRemove}
        >
          {t('connection.remove')}
        </Button>
      </Group>
    </Card>
  );
}
