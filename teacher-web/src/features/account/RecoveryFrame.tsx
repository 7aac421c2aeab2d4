import { Anchor } from '@mantine/core';
import { AccountFrame } from '@qinshi/ui';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { PageTitle } from '../../shell/PageTitle.tsx';

interface RecoveryFrameProps {
  readonly title: string;
  readonly lead?: string;
  readonly children: ReactNode;
}

/** The quiet page of somebody who cannot sign in (yet), with the way back to the sign-in. */
export function RecoveryFrame({ title, lead, children }: RecoveryFrameProps) {
  const { t } = useTranslation();
  return (
    <>
      <PageTitle title={title} />
      <AccountFrame
        productName={t('product')}
        title={title}
        lead={lead}
        footer={
          <Anchor component={Link} to="/sign-in" ta="center" py={10}>
            {t('recovery.toSignIn')}
          </Anchor>
        }
      >
        {children}
      </AccountFrame>
    </>
  );
}
