import { formatRocDateTime } from '@qinshi/domain';
import { Banner } from '@qinshi/ui';
import { IconPlugConnectedX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useReachability } from './reachability.ts';

/** Says that what is shown comes from this device's memory, and how old it is. Nothing while the API answers. */
export function OfflineBanner() {
  const { t } = useTranslation();
  const { online, lastAnswerAt } = useReachability();
  if (online) return null;
  return (
    <Banner
      tone="live"
      icon={<IconPlugConnectedX size={20} stroke={2.2} aria-hidden />}
      title={t('offline.title')}
    >
      {lastAnswerAt ? t('offline.age', { time: formatRocDateTime(lastAnswerAt) }) : t('offline.text')}
    </Banner>
  );
}
