import { EmptyState } from '@qinshi/ui';
import { IconHandClick } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { PageTitle } from '../../shell/PageTitle.tsx';

/** Stands beside the list until an application is opened. */
export function NoCase() {
  const { t } = useTranslation();
  return (
    <>
      <PageTitle title={t('queue.title')} />
      <EmptyState
        icon={<IconHandClick size={32} stroke={1.6} aria-hidden />}
        title={t('case.none')}
        text={t('case.noneText')}
      />
    </>
  );
}
