import { Anchor, Title } from '@mantine/core';
import { LoadingCards, Steps } from '@qinshi/ui';
import { Link, Navigate, Outlet, useLocation } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { LanguageSwitch } from '../../shell/language-switch.tsx';
import { OfflineBanner } from '../../shell/offline-banner.tsx';
import { Failure } from '../../shell/page-states.tsx';
import classes from './binding.module.css';
import { ExitButton } from './exit-button.tsx';
import { useWizard, WizardProvider } from './wizard.tsx';

const STEP_OF_PAGE: Readonly<Record<string, number>> = {
  contact: 1,
  student: 2,
  consent: 3,
  guardian: 4,
  review: 4,
};

/** The frame of the wizard: where one stands, and the way out. */
export function BindingLayout() {
  const { t } = useTranslation();
  return (
    <WizardProvider
      pending={
        <main className={classes.page}>
          <Title order={1}>{t('binding.title')}</Title>
          <LoadingCards label={t('app.loading')} />
        </main>
      }
      failure={(error, retry) => (
        <main className={classes.page}>
          <Title order={1}>{t('binding.title')}</Title>
          <Failure error={error} onRetry={retry} />
        </main>
      )}
    >
      <Frame />
    </WizardProvider>
  );
}

function Frame() {
  const { t } = useTranslation();
  const { pathname } = useLocation();
  const { applicant, mustFinishSignIn, isLeaving } = useWizard();
  const page = pathname.split('/').at(-1) ?? '';
  const step = STEP_OF_PAGE[page];
  if (mustFinishSignIn) return <Navigate to="/" replace />;
  return (
    <div className={classes.page}>
      <header className={classes.head}>
        <div className={classes.title}>
          <Title order={1} className={classes.grow}>
            {t('binding.title')}
          </Title>
          {applicant ? (
            <ExitButton />
          ) : (
            <Anchor component={Link} to="/" className={classes.link}>
              {t('binding.toSignIn')}
            </Anchor>
          )}
        </div>
        {step ? (
          <Steps
            current={step}
            total={4}
            label={t('binding.steps.label')}
            labels={[
              t('binding.steps.contact'),
              t('binding.steps.student'),
              t('binding.steps.consent'),
              t('binding.steps.guardian'),
            ]}
          />
        ) : null}
        <OfflineBanner />
      </header>
      <main className={classes.main}>
        {isLeaving ? <LoadingCards label={t('app.loading')} /> : <Outlet />}
      </main>
      <footer className={classes.foot}>
        <LanguageSwitch />
      </footer>
    </div>
  );
}
