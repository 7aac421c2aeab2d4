import { Button, Stack } from '@mantine/core';
import { AccountFrame } from '@qinshi/ui';
import { useRouter } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { LanguageSwitch } from '../../shell/LanguageSwitch.tsx';
import { PageTitle } from '../../shell/PageTitle.tsx';
import { isStaff, type Session, type SessionViewer } from '../../shell/session.ts';

interface NoAccessPageProps {
  readonly session: Session;
  readonly viewer: SessionViewer;
}

/** For a person whose present identity is not of this app: which identity to take here, or where one belongs. */
export function NoAccessPage({ session, viewer }: NoAccessPageProps) {
  const { t } = useTranslation();
  const router = useRouter();
  const isBureau = viewer.account.identities.some((identity) => identity.kind === 'BUREAU_ADMIN');
  const atWork = viewer.account.identities.filter((identity) => isStaff(identity.kind));
  const take = async (identity: (typeof atWork)[number]) => {
    await session.switchIdentity(identity);
    await router.invalidate();
  };
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
          {atWork.map((identity) => (
            <Button key={identity.id} onClick={() => void take(identity)}>
              {t('noAccess.take', { identity: identity.label })}
            </Button>
          ))}
          <Button
            component="a"
            variant={atWork.length > 0 ? 'light' : 'filled'}
            href={isBureau ? '/admin/' : '/parent/'}
          >
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
