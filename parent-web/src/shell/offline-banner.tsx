import { formatRocDateTime } from '@qinshi/domain';
import { Banner } from '@qinshi/ui';
import { IconPlugConnectedX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useReachability } from './reachability.ts';

/**
 * Says that there is no connection. Nothing while the API answers.
 *
 * @param showsAge for pages that show data from this device's memory: how old they are
 */
export function OfflineBanner({ showsAge = false }: { showsAge?: boolean }) {
  const { t } = useTranslation();
  const { online, lastAnswerAt } = useReachability();
  if (online) return null;
  return (
    <Banner
      tone="live"
      icon={<IconPlugConnectedX size={20} stroke={2.2} aria-hidden />}
      title={t('offline.title')}
    >
      {showsAge && lastAnswerAt
        ? t('offline.age', { time: formatRocDateTime(lastAnswerAt) })
        : t('offline.text')}
    </Banner>
  );
}
