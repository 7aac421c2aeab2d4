import { Button } from '@mantine/core';
import { Banner } from '@qinshi/ui';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { usePushState } from './use-push-state.ts';

/** Says on the list that this device could ring, as long as nobody has decided about it. */
export function PushOffer() {
  const { t } = useTranslation();
  const { ability, isOn } = usePushState();
  if (ability !== 'able' || isOn !== false || Notification.permission !== 'default') return null;
  return (
    <Banner
      tone="live"
      title={t('messages.offerTitle')}
      action={
        <Button component={Link} to="/profile/notifications" variant="light">
          {t('messages.offer')}
        </Button>
      }
    >
      {t('messages.offerText')}
    </Banner>
  );
}
