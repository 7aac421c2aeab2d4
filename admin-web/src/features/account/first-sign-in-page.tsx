import { Button } from '@mantine/core';
import { AccountFrame } from '@qinshi/ui';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { usePageTitle } from '../../shell/page-title.ts';
import { useAccountActions } from '../../shell/use-account-actions.ts';
import { PasswordStep } from './password-step.tsx';
import { RescueStep } from './rescue-step.tsx';

const route = getRouteApi('/first-sign-in');

/** The first sign-in: a password of one's own, then where one is reached about the account. */
export function FirstSignInPage() {
  const { t } = useTranslation();
  const { viewer } = route.useRouteContext();
  const actions = useAccountActions();
  const isPassword = viewer.nextStep === 'CHANGE_PASSWORD';
  const title = t(isPassword ? 'firstSignIn.passwordTitle' : 'firstSignIn.rescueTitle');
  usePageTitle(title);
  return (
    <AccountFrame
      productName={`${t('app.product')} ${t('app.name')}`}
      title={title}
      lead={t(isPassword ? 'firstSignIn.passwordLead' : 'firstSignIn.rescueLead')}
      steps={{
        labels: [t('firstSignIn.passwordTitle'), t('firstSignIn.rescueTitle')],
        current: isPassword ? 0 : 1,
        doneLabel: t('firstSignIn.stepDone'),
      }}
      footer={
        <Button variant="subtle" size="md" onClick={() => void actions.signOut()}>
          {t('identity.signOut')}
        </Button>
      }
    >
      {isPassword ? <PasswordStep /> : <RescueStep account={viewer.account} />}
    </AccountFrame>
  );
}
