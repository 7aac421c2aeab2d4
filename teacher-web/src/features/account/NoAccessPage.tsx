import { Button, Stack } from '@mantine/core';
import { AccountFrame } from '@qinshi/ui';
import { useRouter } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { LanguageSwitch } from '../../shell/LanguageSwitch.tsx';
import { PageTitle } from '../../shell/PageTitle.tsx';
import type { Session, SessionViewer } from '../../shell/session.ts';

interface NoAccessPageProps {
  readonly session: Session;
  readonly viewer: SessionViewer;
}

/** For an account without any identity of this app: who one is, and where one belongs. */
export function NoAccessPage({ session, viewer }: NoAccessPageProps) {
  const { t } = useTranslation();
  const router = useRouter();
  const isBureau = viewer.account.identities.some((identity) => identity.kind === 'BUREAU_ADMIN');
  const leave = async () => {
    await session.signOut();
    await router.invalidate();
  };
  return (
    <>
      <PageTitle title={t('noAccess.title')} />
      <AccountFrame
        productName={t('product')}
        title={t('noAccess.title')}
        lead={t('noAccess.text', { name: viewer.account.name, identity: viewer.activeIdentity.label })}
        footer={<LanguageSwitch />}
      >
        <Stack>
          <Button component="a" href={isBureau ? '/admin/' : '/parent/'}>
            {isBureau ? t('noAccess.toAdmin') : t('noAccess.toParent')}
          </Button>
          <Button variant="default" onClick={() => void leave()}>
            {t('noAccess.otherAccount')}
          </Button>
        </Stack>
      </AccountFrame>
    </>
  );
}
