import { useMutation } from '@apollo/client/react';
import { notifications } from '@mantine/notifications';
import { PushDeviceList } from '@qinshi/ui';
import { errorMessage, showDateTime, useLocale } from '@qinshi/web-kit';
import { useTranslation } from 'react-i18next';
import { type FragmentType, graphql, readFragment } from '../../gql/index.ts';

const SETTINGS = graphql(`
  fragment DeviceList_settings on NotificationSettings {
    devices {
      id
      name
      current
      createdAt
      lastUsedAt
    }
  }
`);

const REMOVE = graphql(`
  mutation DeviceList_remove($id: ID!) {
    removePushDevice(id: $id)
  }
`);

/** Makes a device forgotten; throws what the platform answers. */
export function useRemoveDevice(): (id: string) => Promise<unknown> {
  const [remove] = useMutation(REMOVE, { refetchQueries: ['NoticeSettingsPage_query'] });
  return (id) => remove({ variables: { id } });
}

interface DeviceListProps {
  readonly settings: FragmentType<typeof SETTINGS>;
}

/** Every browser that rings for the viewer, those of other hats included. */
export function DeviceList({ settings }: DeviceListProps) {
  const { t } = useTranslation();
  const { locale } = useLocale();
  const { devices } = readFragment(SETTINGS, settings);
  const remove = useRemoveDevice();
  const end = async (id: string, device: string) => {
    try {
      await remove(id);
      notifications.show({ color: 'green', message: t('noticeSettings.devices.removed', { device }) });
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
          ? t('noticeSettings.devices.last', { time: showDateTime(lastUsedAt, locale) })
          : t('noticeSettings.devices.since', { time: showDateTime(createdAt, locale) }),
      }))}
      onRemove={({ id, name }) => void end(id, name)}
      labels={{
        title: t('noticeSettings.devices.title'),
        empty: t('noticeSettings.devices.empty'),
        current: t('noticeSettings.devices.current'),
        remove: t('noticeSettings.devices.remove'),
        removeOf: (device) => t('noticeSettings.devices.removeOf', { device }),
      }}
    />
  );
}
