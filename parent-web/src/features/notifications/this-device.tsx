import { notifications } from '@mantine/notifications';
import { PushSwitch } from '@qinshi/ui';
import { errorMessage, readRefusals, useLocale } from '@qinshi/web-kit';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { type FragmentType, graphql, readFragment } from '../../gql/index.ts';
import { push, registerPush } from '../../shell/push.ts';
import { useSession } from '../../shell/session.tsx';
import { useViewer } from '../../shell/viewer.tsx';
import { useRemoveDevice } from './device-list.tsx';
import { usePushState } from './use-push-state.ts';

const ThisDevice_settings = graphql(`
  fragment ThisDevice_settings on NotificationSettings {
    pushPublicKey
    devices { id current }
  }
`);
const ThisDevice_test = graphql(`
  mutation ThisDevice_test {
    sendTestNotification
  }
`);

const OBSTACLES = { unsupported: 'unsupported', 'needs-install': 'install', denied: 'denied' } as const;

/** Whether this browser rings, what stands in the way, and a try. */
export function ThisDevice({ settings }: { settings: FragmentType<typeof ThisDevice_settings> }) {
  const { t } = useTranslation();
  const { locale } = useLocale();
  const { api } = useSession();
  const { account } = useViewer();
  const { pushPublicKey, devices } = readFragment(ThisDevice_settings, settings);
  const { ability, isOn, look } = usePushState();
  const [isBusy, setBusy] = useState(false);
  const [, test] = useMutation(ThisDevice_test);
  const remove = useRemoveDevice();

  /** Does it, then looks at what has become of it; says so either way. */
  const attempt = async (deed: () => Promise<string | null>) => {
    setBusy(true);
    try {
      const message = await deed();
      if (message) notifications.show({ color: 'green', message });
    } catch (error) {
      // The browser's own words are for developers; the platform's are for people.
      const message =
        readRefusals(error).length > 0 ? errorMessage(error, locale) : t('notify.device.failed');
      notifications.show({ color: 'red', message });
    }
    await look();
    setBusy(false);
  };
  const switchOn = async () => {
    const { id: accountId } = account;
    const isWanted = await push.switchOn({
      accountId,
      publicKey: pushPublicKey,
      register: registerPush(api),
    });
    return isWanted ? t('notify.device.enabled') : null;
  };
  const switchOff = async () => {
    await push.switchOff();
    for (const { id, current } of devices) if (current) await remove(id);
    return t('notify.device.disabled');
  };
  const tryIt = async () => {
    const { error } = await test({});
    if (error) throw error;
    return t('notify.device.tested');
  };

  return (
    <PushSwitch
      obstacle={ability === 'able' ? null : t(`notify.device.${OBSTACLES[ability]}`)}
      isOn={isOn}
      isBusy={isBusy}
      onEnable={() => void attempt(switchOn)}
      onDisable={() => void attempt(switchOff)}
      onTest={() => void attempt(tryIt)}
      labels={{
        title: t('notify.device.title'),
        on: t('notify.device.on'),
        off: t('notify.device.off'),
        enable: t('notify.device.enable'),
        disable: t('notify.device.disable'),
        test: t('notify.device.test'),
      }}
    />
  );
}
