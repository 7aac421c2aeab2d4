import { Button } from '@mantine/core';
import { EmptyState } from '@qinshi/ui';
import { IconLock } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { PageTitle } from '../../shell/PageTitle.tsx';

/** For whoever followed a link to the queue under an identity that does not decide. */
export function NoReview() {
  const { t } = useTranslation();
  return (
    <>
      <PageTitle title={t('queue.title')} />
      <EmptyState
        headingOrder={1}
        icon={<IconLock size={32} stroke={1.6} aria-hidden />}
        title={t('queue.forbidden')}
        text={t('queue.forbiddenText')}
        action={
          <Button component={Link} to="/classes" variant="light">
            {t('nav.classes')}
          </Button>
        }
      />
    </>
  );
}
