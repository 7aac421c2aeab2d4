import { EmptyState } from '@qinshi/ui';
import { IconHandClick } from '@tabler/icons-react';
import { useContext } from 'react';
import { useTranslation } from 'react-i18next';
import { PageTitle } from '../../shell/PageTitle.tsx';
import { QueueOrder } from '../../shell/queue/queue-order.ts';

/** Stands beside the list until a request is opened. */
export function NoLeaveCase() {
  const { t } = useTranslation();
  const { ids } = useContext(QueueOrder);
  return (
    <>
      <PageTitle title={t('leave.title')} />
      {ids.length > 0 && (
        <EmptyState
          icon={<IconHandClick size={32} stroke={1.6} aria-hidden />}
          title={t('leave.none')}
          text={t('case.noneText')}
        />
      )}
    </>
  );
}
