import { Button, Title, VisuallyHidden } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { notifications } from '@mantine/notifications';
import { bindingStatusWord } from '@qinshi/domain';
import { Banner, Card, EmptyState, LiveBadge, LoadingCards } from '@qinshi/ui';
import { errorMessage, useLiveConnection, useLocale } from '@qinshi/web-kit';
import { IconPlus, IconRefresh } from '@tabler/icons-react';
import { Link, Navigate } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation, useQuery } from 'urql';
import { graphql, readFragment } from '../../gql/index.ts';
import { ConfirmDialog } from '../../shell/confirm-dialog.tsx';
import { useBindingNews } from '../../shell/live-news.ts';
import { Failure } from '../../shell/page-states.tsx';
import { usePageTitle } from '../../shell/page-title.ts';
import { ApplicationRow, ApplicationRow_application } from './application-row.tsx';
import classes from './binding.module.css';
import { StageList } from './stage-list.tsx';
import { StepHeading } from './step-heading.tsx';
import { useLeave } from './use-leave.ts';
import { useWizard } from './wizard.tsx';

const ProgressPage_query = graphql(`
  query ProgressPage_query {
    myBindingApplications {
      id
      ...ApplicationRow_application
      ...StageList_application
    }
  }
`);
const ProgressPage_clear = graphql(`
  mutation ProgressPage_clear { clearBindingApplications }
`);

/** Where each application stands; turns by itself the moment the school decides. */
export function ProgressPage() {
  const { t } = useTranslation();
  const { locale } = useLocale();
  const { applicant, notice } = useWizard();
  const { leave, leaving } = useLeave();
  const live = useLiveConnection();
  const [asks, dialog] = useDisclosure(false);
  const [news, setNews] = useState('');
  const [{ data, error, fetching }, reread] = useQuery({
    query: ProgressPage_query,
    requestPolicy: 'cache-and-network',
    pause: !applicant,
  });
  const [clearing, clear] = useMutation(ProgressPage_clear);
  usePageTitle(t('binding.progress.pageTitle'));
  useEffect(() => notice(error), [error, notice]);
  const readAgain = () => reread({ requestPolicy: 'network-only' });
  useBindingNews(readAgain, ({ status, studentName }) =>
    setNews(
      t(`binding.progress.news.${status}`, { name: studentName, state: bindingStatusWord(status, locale) }),
    ),
  );
  if (!applicant) return <Navigate to="/binding/contact" replace />;
  if (!data) {
    if (fetching || !error) return <LoadingCards label={t('app.loading')} />;
    return <Failure error={error} onRetry={readAgain} />;
  }

  // What was cancelled just now is still in the cache; it is no longer followed.
  const applications = data.myBindingApplications.filter(
    (application) => readFragment(ApplicationRow_application, application).status !== 'CANCELLED',
  );
  const states = applications.map(
    (application) => readFragment(ApplicationRow_application, application).status,
  );
  const isApproved = states.includes('APPROVED');
  const isClearable = states.some((status) => status === 'SUBMITTED' || status === 'REJECTED');
  const clearAll = async () => {
    const { error: refusal } = await clear({});
    dialog.close();
    if (refusal) notifications.show({ color: 'red', message: errorMessage(refusal, locale) });
  };

  return (
    <div className={`${classes.form} ${classes.bottom}`}>
      <StepHeading>{t('binding.progress.title')}</StepHeading>
      <VisuallyHidden role="status" aria-live="polite">
        {news}
      </VisuallyHidden>
      {isApproved ? (
        <Banner tone="ok" title={t('binding.progress.approvedTitle')}>
          {applicant.kind === 'ACCOUNT'
            ? t('binding.progress.approvedText')
            : t('binding.progress.signInText')}
        </Banner>
      ) : null}
      <section className={classes.stack}>
        <div className={classes.top}>
          <Title order={3}>{t('binding.progress.current')}</Title>
          <LiveBadge
            state={live}
            labels={{ live: t('live.live'), connecting: t('live.connecting'), offline: t('live.offline') }}
          />
          <Button
            variant="subtle"
            leftSection={<IconRefresh size={18} aria-hidden />}
            loading={fetching}
            onClick={readAgain}
          >
            {t('binding.progress.reload')}
          </Button>
        </div>
        {applications.length === 0 ? (
          <EmptyState title={t('binding.progress.emptyTitle')} text={t('binding.progress.emptyText')} />
        ) : (
          <ul className={classes.list}>
            {applications.map((application) => (
              <ApplicationRow key={application.id} application={application} />
            ))}
          </ul>
        )}
        <Button
          component={Link}
          to="/binding/student"
          variant="default"
          leftSection={<IconPlus size={20} aria-hidden />}
        >
          {t('binding.addStudent')}
        </Button>
        {isClearable ? (
          <p className={classes.muted}>
            {t('binding.progress.clearHint')}
            <Button variant="subtle" color="red" onClick={dialog.open}>
              {t('binding.progress.clear')}
            </Button>
          </p>
        ) : null}
      </section>
      <Card className={classes.stack}>
        <Title order={3}>{t('binding.progress.stages')}</Title>
        <StageList applications={applications} />
      </Card>
      {isApproved ? (
        <Button component={Link} to="/">
          {applicant.kind === 'ACCOUNT' ? t('actions.home') : t('binding.progress.signIn')}
        </Button>
      ) : null}
      {applicant.kind === 'CONTACT' ? (
        <>
          <p className={classes.muted}>{t('binding.progress.returnHint')}</p>
          <Button variant="default" loading={leaving} onClick={() => void leave()}>
            {t('binding.exit.service')}
          </Button>
        </>
      ) : null}
      <ConfirmDialog
        opened={asks}
        title={t('binding.progress.clearTitle')}
        confirmLabel={t('binding.progress.clear')}
        busy={clearing.fetching}
        onConfirm={() => void clearAll()}
        onClose={dialog.close}
      >
        {t('binding.progress.clearText')}
      </ConfirmDialog>
    </div>
  );
}
