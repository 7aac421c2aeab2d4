import { EmptyState } from '@qinshi/ui';
import { IconHandClick } from '@tabler/icons-react';
import { useContext } from 'react';
import { useTranslation } from 'react-i18next';
import { PageTitle } from '../../shell/PageTitle.tsx';
import { QueueOrder } from '../../shell/queue/queue-order.ts';

/** Stands beside the list until an application is opened. */
export function NoCase() {
  const { t } = useTranslation();
  const { ids } = useContext(QueueOrder);
  return (
    <>
      <PageTitle title={t('queue.title')} />
      {ids.length > 0 && (
        <EmptyState
          icon={<IconHandClick size={32} stroke={1.6} aria-hidden />}
          title={t('case.none')}
          text={t('case.noneText')}
        />
      )}
    </>
  );
}
