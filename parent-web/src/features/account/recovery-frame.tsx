import { Anchor } from '@mantine/core';
import { AccountFrame } from '@qinshi/ui';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { OfflineBanner } from '../../shell/offline-banner.tsx';
import { usePageTitle } from '../../shell/page-title.ts';

interface RecoveryFrameProps {
  title: string;
  lead?: string;
  children: ReactNode;
}

/** The quiet page of somebody who cannot sign in (yet), with the way back to the sign-in. */
export function RecoveryFrame({ title, lead, children }: RecoveryFrameProps) {
  const { t } = useTranslation();
  usePageTitle(title);
  return (
    <AccountFrame
      productName={t('app.name')}
      title={title}
      lead={lead}
      footer={
        <Anchor component={Link} to="/" ta="center" py={10}>
          {t('recovery.toSignIn')}
        </Anchor>
      }
    >
      <OfflineBanner />
      {children}
    </AccountFrame>
  );
}
