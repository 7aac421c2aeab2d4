import { useMutation } from '@apollo/client/react';
import { notifications } from '@mantine/notifications';
import { PushSwitch } from '@qinshi/ui';
import { errorMessage, readRefusals, useLocale, usePushState } from '@qinshi/web-kit';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type FragmentType, graphql, readFragment } from '../../gql/index.ts';
import { push, useRegisterPush } from '../../shell/push.ts';
import { useRemoveDevice } from './DeviceList.tsx';

const SETTINGS = graphql(`
  fragment ThisBrowser_settings on NotificationSettings {
    pushPublicKey
    devices {
      id
      current
    }
  }
`);

const TEST = graphql(`
  mutation ThisBrowser_test {
    sendTestNotification
  }
`);

const OBSTACLES = { unsupported: 'unsupported', 'needs-install': 'unsupported', denied: 'denied' } as const;

interface ThisBrowserProps {
  readonly accountId: string;
  readonly settings: FragmentType<typeof SETTINGS>;
}

/** Whether this browser rings, and what stands in the way. */
export function ThisBrowser({ accountId, settings }: ThisBrowserProps) {
  const { t } = useTranslation();
  const { locale } = useLocale();
  const { pushPublicKey, devices } = readFragment(SETTINGS, settings);
  const { ability, isOn, look } = usePushState(push, accountId);
  const [isBusy, setBusy] = useState(false);
  const [test] = useMutation(TEST);
  const register = useRegisterPush();
  const remove = useRemoveDevice();

  /** Does it, then looks at what has become of it; says so either way. */
  const attempt = async (deed: () => Promise<string | null>) => {
    setBusy(true);
    try {
      const message = await deed();
      if (message) notifications.show({ color: 'green', message });
    } catch (error) {
      // The browser's own words are for developers; the platform's are for people.
      const isRefused = readRefusals(error).length > 0;
      const message = isRefused ? errorMessage(error, locale) : t('noticeSettings.device.failed');
      notifications.show({ color: 'red', message });
    }
    await look();
    setBusy(false);
  };
  const switchOn = async () => {
    const isWanted = await push.switchOn({ accountId, publicKey: pushPublicKey, register });
    return isWanted ? t('noticeSettings.device.enabled') : null;
  };
  const switchOff = async () => {
    await push.switchOff();
    for (const { id, current } of devices) if (current) await remove(id);
    return t('noticeSettings.device.disabled');
  };
  const tryIt = async () => {
    await test();
    return t('noticeSettings.device.tested');
  };

  return (
    <PushSwitch
      obstacle={ability === 'able' ? null : t(`noticeSettings.device.${OBSTACLES[ability]}`)}
      isOn={isOn}
      isBusy={isBusy}
      onEnable={() => void attempt(switchOn)}
      onDisable={() => void attempt(switchOff)}
      onTest={() => void attempt(tryIt)}
      labels={{
        title: t('noticeSettings.device.title'),
        on: t('noticeSettings.device.on'),
        off: t('noticeSettings.device.off'),
        enable: t('noticeSettings.device.enable'),
        disable: t('noticeSettings.device.disable'),
        test: t('noticeSettings.device.test'),
      }}
    />
  );
}
