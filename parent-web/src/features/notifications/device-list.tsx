import { notifications } from '@mantine/notifications';
import { PushDeviceList } from '@qinshi/ui';
import { errorMessage, showDateTime, useLocale } from '@qinshi/web-kit';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { type FragmentType, graphql, readFragment } from '../../gql/index.ts';

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
    <PushDeviceList
      devices={devices.map(({ id, name, current, createdAt, lastUsedAt }) => ({
        id,
        name,
        isCurrent: current,
        detail: lastUsedAt
          ? t('notify.devices.last', { time: showDateTime(lastUsedAt, locale) })
          : t('notify.devices.since', { time: showDateTime(createdAt, locale) }),
      }))}
      onRemove={({ id, name }) => void end(id, name)}
      labels={{
        title: t('notify.devices.title'),
        empty: t('notify.devices.empty'),
        current: t('notify.devices.current'),
        remove: t('notify.devices.remove'),
        removeOf: (device) => t('notify.devices.removeOf', { device }),
      }}
    />
  );
}
