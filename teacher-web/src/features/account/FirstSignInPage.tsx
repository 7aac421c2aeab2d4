import { Button } from '@mantine/core';
import { AccountFrame } from '@qinshi/ui';
import { useRouter } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { PageTitle } from '../../shell/PageTitle.tsx';
import type { Session, SessionViewer } from '../../shell/session.ts';
import { PasswordStep } from './PasswordStep.tsx';
import { RescueStep } from './RescueStep.tsx';

interface FirstSignInPageProps {
  readonly session: Session;
  readonly viewer: SessionViewer;
}

/** What the first sign-in asks for: an own password, then where help may reach the owner. */
export function FirstSignInPage({ session, viewer }: FirstSignInPageProps) {
  const { t } = useTranslation();
  const router = useRouter();
  const isPassword = viewer.nextStep === 'CHANGE_PASSWORD';
  const title = isPassword ? t('firstSignIn.password.title') : t('firstSignIn.rescue.title');

  const proceed = async () => {
    await session.entered();
    await router.invalidate();
  };
  const leave = async () => {
    await session.signOut();
    await router.invalidate();
  };

  return (
    <>
      <PageTitle title={title} />
      <AccountFrame
        productName={t('product')}
        title={title}
        lead={isPassword ? t('firstSignIn.password.lead') : t('firstSignIn.rescue.lead')}
        steps={{
          labels: [t('firstSignIn.steps.password'), t('firstSignIn.steps.rescue')],
          current: isPassword ? 0 : 1,
          doneLabel: t('firstSignIn.steps.done'),
        }}
        footer={
          <Button variant="subtle" color="gray" onClick={() => void leave()}>
            {t('identity.signOut')}
          </Button>
        }
      >
        {isPassword ? (
          <PasswordStep onDone={proceed} />
        ) : (
          <RescueStep email={viewer.account.email} phone={viewer.account.phone} onDone={proceed} />
        )}
      </AccountFrame>
    </>
  );
}
