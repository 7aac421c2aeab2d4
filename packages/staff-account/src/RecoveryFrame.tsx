import { Anchor } from '@mantine/core';
import { AccountFrame } from '@qinshi/ui';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useAccountHost } from './host.ts';

interface RecoveryFrameProps {
  readonly title: string;
  readonly lead?: string;
  readonly children: ReactNode;
}

/** The quiet page of somebody who cannot sign in (yet), with the way back to the sign-in. */
export function RecoveryFrame({ title, lead, children }: RecoveryFrameProps) {
  const { t } = useTranslation('account');
  const { productName, PageTitle } = useAccountHost();
  return (
    <>
      <PageTitle title={title} />
      <AccountFrame
        productName={productName}
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
