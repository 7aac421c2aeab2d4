import { useQuery } from '@apollo/client/react';
import { Button, Title } from '@mantine/core';
import { EmptyState, ErrorState, Face, LeaveStatusBadge, LoadingCards } from '@qinshi/ui';
import { errorMessage, useLocale } from '@qinshi/web-kit';
import { IconArrowLeft, IconFileUnknown } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../gql/index.ts';
import { PageTitle } from '../../shell/PageTitle.tsx';
import queue from '../../shell/queue/queue.module.css';
import { EarlierLeave } from './EarlierLeave.tsx';
import { LeaveCaseData } from './LeaveCaseData.tsx';
import { LeaveDecisionBar } from './LeaveDecisionBar.tsx';
import { LeaveNote } from './LeaveNote.tsx';
import { LeaveSteps } from './LeaveSteps.tsx';
import classes from './leave.module.css';
import { RevokeButton } from './RevokeButton.tsx';
import { WithdrawButton } from './WithdrawButton.tsx';

const CASE = graphql(`
  query LeaveCasePage_query($id: ID!) {
    leaveRequest(id: $id) {
      id
      status
      mayDecide
      mayEdit
      mayWithdraw
      mayRevoke
      student {
        id
        name
        seatNumber
        classGroup {
          id
          name
        }
      }
      ...LeaveRow_request
      ...LeaveCaseData_request
      ...LeaveSteps_request
      ...LeaveNote_request
      ...LeaveDecisionBar_request
      ...RevokeButton_request
    }
  }
`);

interface LeaveCasePageProps {
  readonly id: string;
}

/** One request, whole. What a colleague decides while it is open greys it out. */
export function LeaveCasePage({ id }: LeaveCasePageProps) {
  const { t } = useTranslation();
  const { locale } = useLocale();
  const { data, error, loading, refetch } = useQuery(CASE, {
    variables: { id },
    fetchPolicy: 'cache-and-network',
    nextFetchPolicy: 'cache-first',
  });
  const request = data?.leaveRequest;

  // Whoever opens a case, or has just decided the one before, goes on reading here.
  const caseRef = useRef<HTMLElement>(null);
  const isShown = Boolean(request);
  useEffect(() => {
    if (isShown) caseRef.current?.focus({ preventScroll: true });
  }, [isShown]);

  const back = (
    <div className={queue.back}>
      <Button
        component={Link}
        to="/leave"
        search={true}
        variant="subtle"
        leftSection={<IconArrowLeft size={20} aria-hidden />}
      >
        {t('case.back')}
      </Button>
    </div>
  );

  if (!request) {
    return (
      <div>
        <PageTitle title={t('leave.title')} />
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
            title={t('leave.missing')}
            text={t('NOT_FOUND', { ns: 'refusals' })}
          />
        )}
      </div>
    );
  }

  const { student, status, mayDecide, mayEdit, mayWithdraw, mayRevoke } = request;
  const place = [
    student.classGroup?.name,
    student.seatNumber && t('leave.seat', { seat: student.seatNumber }),
  ]
    .filter(Boolean)
    .join(' ');
  return (
    <div>
      <PageTitle title={`${student.name} ${t('leave.title')}`} />
      {back}
      <article
        ref={caseRef}
        tabIndex={-1}
        className={`${queue.case} ${mayDecide ? '' : classes.settledCase}`}
        aria-labelledby="leave-title"
      >
        <header className={queue.caseHead}>
          <Face name={student.name} />
          <div className={queue.caseTitle}>
            <Title order={2} id="leave-title">
              {student.name}
            </Title>
            <p className={queue.muted}>{place}</p>
          </div>
          <LeaveStatusBadge status={status} locale={locale} />
        </header>
        <LeaveNote request={request} />
        <LeaveCaseData request={request} />
        <LeaveSteps request={request} />
        <EarlierLeave studentId={student.id} exceptId={request.id} />
        {(mayEdit || mayWithdraw || mayRevoke) && (
          <div className={classes.own}>
            {mayEdit && (
              <Button
                variant="default"
                renderRoot={(props) => <Link {...props} to="/leave-change/$id" params={{ id: request.id }} />}
              >
                {t('leave.edit')}
              </Button>
            )}
            {mayWithdraw && <WithdrawButton id={request.id} />}
            <RevokeButton request={request} onStale={() => void refetch()} />
          </div>
        )}
        <LeaveDecisionBar key={request.id} request={request} onStale={() => void refetch()} />
      </article>
    </div>
  );
}
