import { Button, Title } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { Card, StatePill } from '@qinshi/ui';
import { errorMessage, showDateTime, useLocale } from '@qinshi/web-kit';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { type FragmentType, graphql, readFragment } from '../../gql/index.ts';
import classes from './notifications.module.css';

const DeviceList_settings = graphql(`
  fragment DeviceList_settings on NotificationSettings {
    devices { id name current createdAt lastUsedAt }
  }
`);
const DeviceList_remove = graphql(`
  mutation DeviceList_remove($id: ID!) {
    removePushDevice(id: $id)
  }
`);

/** Makes a device forgotten. @throws CombinedError when it could not be. */
export function useRemoveDevice(): (id: string) => Promise<void> {
  const [, remove] = useMutation(DeviceList_remove);
  return async (id) => {
    const { error } = await remove({ id });
    if (error) throw error;
  };
}

/** Every browser that rings for the viewer. */
export function DeviceList({ settings }: { settings: FragmentType<typeof DeviceList_settings> }) {
  const { t } = useTranslation();
  const { locale } = useLocale();
  const { devices } = readFragment(DeviceList_settings, settings);
  const remove = useRemoveDevice();
  const end = async (id: string, device: string) => {
    try {
      await remove(id);
      notifications.show({ color: 'green', message: t('notify.devices.removed', { device }) });
    } catch (error) {
      notifications.show({ color: 'red', message: errorMessage(error, locale) });
    }
  };
  return (
    <Card component="section" aria-labelledby="push-devices">
      <Title order={2} id="push-devices">
        {t('notify.devices.title')}
      </Title>
      {devices.length === 0 && <p className={classes.hint}>{t('notify.devices.empty')}</p>}
      <ul className={classes.list}>
        {devices.map(({ id, name, current, createdAt, lastUsedAt }) => (
          <li key={id} className={classes.device}>
            <span className={classes.words}>
              <span className={classes.name}>
                {name} {current && <StatePill tone="ok">{t('notify.devices.current')}</StatePill>}
              </span>
              <span className={classes.body}>
                {lastUsedAt
                  ? t('notify.devices.last', { time: showDateTime(lastUsedAt, locale) })
                  : t('notify.devices.since', { time: showDateTime(createdAt, locale) })}
              </span>
            </span>
            <Button
              variant="default"
              aria-label={t('notify.devices.removeOf', { device: name })}
              onClick={() => void end(id, name)}
            >
              {t('notify.devices.remove')}
            </Button>
          </li>
        ))}
      </ul>
    </Card>
  );
}
