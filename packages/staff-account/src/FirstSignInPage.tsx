import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { AccountFrame } from '@qinshi/ui';
import { errorMessage, useLocale } from '@qinshi/web-kit';
import { useRouter } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useAccountHost } from './host.ts';
import { PasswordStep } from './PasswordStep.tsx';
import { RescueStep } from './RescueStep.tsx';

interface FirstSignInPageProps {
  /** Who signs in for the first time, and with what. */
  readonly viewer: {
    readonly nextStep: 'CHANGE_PASSWORD' | 'CONFIRM_RESCUE' | 'DONE';
    readonly account: { readonly email: string | null; readonly phone: string | null };
  };
}

/** What the first sign-in asks for: an own password, then where help may reach the owner. */
export function FirstSignInPage({ viewer }: FirstSignInPageProps) {
  const { t } = useTranslation('account');
  const { locale } = useLocale();
  const { session, productName, PageTitle } = useAccountHost();
  const router = useRouter();
  const isPassword = viewer.nextStep === 'CHANGE_PASSWORD';
  const title = isPassword ? t('firstSignIn.password.title') : t('firstSignIn.rescue.title');

  const proceed = async () => {
    await session.entered();
    await router.invalidate();
  };
  const leave = async () => {
    try {
      await session.signOut();
      await router.invalidate();
    } catch (error) {
      notifications.show({ color: 'red', message: errorMessage(error, locale) });
    }
  };

  return (
    <>
      <PageTitle title={title} />
      <AccountFrame
        productName={productName}
        title={title}
        lead={isPassword ? t('firstSignIn.password.lead') : t('firstSignIn.rescue.lead')}
        steps={{
          labels: [t('firstSignIn.password.title'), t('firstSignIn.rescue.title')],
          current: isPassword ? 0 : 1,
          doneLabel: t('firstSignIn.done'),
        }}
        footer={
          <Button variant="subtle" size="md" onClick={() => void leave()}>
            {t('signOut')}
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
