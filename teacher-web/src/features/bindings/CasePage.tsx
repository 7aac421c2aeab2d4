import { useQuery } from '@apollo/client/react';
import { Button, Title } from '@mantine/core';
import { bindingStatusWord } from '@qinshi/domain';
import { EmptyState, ErrorState, Face, LoadingCards, StatePill } from '@qinshi/ui';
import { errorMessage, useLocale } from '@qinshi/web-kit';
import { IconArrowLeft, IconFileUnknown } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../gql/index.ts';
import { PageTitle } from '../../shell/PageTitle.tsx';
import classes from '../../shell/queue/queue.module.css';
import { CaseData } from './CaseData.tsx';
import { DecisionBar } from './DecisionBar.tsx';
import { DecisionNote } from './DecisionNote.tsx';
import { STATUS_TONE } from './status.ts';

const CASE = graphql(`
  query CasePage_query($id: ID!) {
    bindingApplication(id: $id) {
      id
      status
      studentName
      className
      ...CaseData_application
      ...DecisionNote_application
      ...DecisionBar_application
    }
  }
`);

interface CasePageProps {
  readonly id: string;
}

/** One application, whole. Changes by others appear while it is open. */
export function CasePage({ id }: CasePageProps) {
  const { t } = useTranslation();
  const { locale } = useLocale();
  const { data, error, loading, refetch } = useQuery(CASE, {
    variables: { id },
    fetchPolicy: 'cache-and-network',
    nextFetchPolicy: 'cache-first',
  });
  const application = data?.bindingApplication;

  // Whoever opens a case, or has just decided the one before, goes on reading here.
  const caseRef = useRef<HTMLElement>(null);
  const isShown = Boolean(application);
  useEffect(() => {
    if (isShown) caseRef.current?.focus({ preventScroll: true });
  }, [isShown]);

  const back = (
    <div className={classes.back}>
      <Button
        component={Link}
        to="/bindings"
        search={true}
        variant="subtle"
        leftSection={<IconArrowLeft size={20} aria-hidden />}
      >
        {t('case.back')}
      </Button>
    </div>
  );

  if (!application) {
    return (
      <div>
        <PageTitle title={t('queue.title')} />
        {back}
        {loading ? (
          <LoadingCards label={t('states.loading')} count={2} />
        ) : error ? (
          <ErrorState
            title={t('states.failed')}
            text={errorMessage(error, locale)}
            retryLabel={t('states.retry')}
            onRetry={() => void refetch()}
          />
        ) : (
          <EmptyState
            icon={<IconFileUnknown size={32} stroke={1.6} aria-hidden />}
            title={t('case.missing')}
            text={t('NOT_FOUND', { ns: 'refusals' })}
          />
        )}
      </div>
    );
  }

  const title = `${application.studentName} ${application.className}`;
  return (
    <div>
      <PageTitle title={title} />
      {back}
      <article ref={caseRef} tabIndex={-1} className={classes.case} aria-labelledby="case-title">
        <header className={classes.caseHead}>
          <Face name={application.studentName} />
          <div className={classes.caseTitle}>
            <Title order={2} id="case-title">
              {application.studentName}
            </Title>
            <p className={classes.muted}>{`${application.className}・${t('case.what')}`}</p>
          </div>
          <StatePill tone={STATUS_TONE[application.status]}>
            {bindingStatusWord(application.status, locale)}
          </StatePill>
        </header>
        <DecisionNote application={application} />
        <CaseData key={`data ${application.id}`} application={application} />
        <DecisionBar key={application.id} application={application} onStale={() => void refetch()} />
      </article>
    </div>
  );
}
