import { useMutation, useQuery } from '@apollo/client/react';
import { notifications } from '@mantine/notifications';
import { EmptyState, ErrorState, LoadingCards, PageHeader } from '@qinshi/ui';
import { errorMessage, useLocale } from '@qinshi/web-kit';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../gql/index.ts';
import { PageTitle } from '../../shell/PageTitle.tsx';
import { useToday } from '../../shell/today.ts';
import classes from './form.module.css';
import { LeaveForm, type LeaveInput } from './LeaveForm.tsx';
import { fromLeaveDays } from './leave-draft.ts';

const REQUEST = graphql(`
  query ChangeLeavePage_query($id: ID!) {
    leaveRequest(id: $id) {
      id
      version
      mayEdit
      reason
      days {
        date
        periods
      }
      type {
        id
        code
      }
      attachments {
        id
        name
      }
      student {
        id
        name
        classGroup {
          id
          name
        }
      }
    }
  }
`);

const CHANGE = graphql(`
  mutation ChangeLeavePage_change($input: ChangeLeaveRequestInput!) {
    changeLeaveRequest(input: $input) {
      id
      ...LeaveRow_request
      ...LeaveCaseData_request
      ...LeaveNote_request
      ...LeaveSteps_request
    }
  }
`);

interface ChangeLeavePageProps {
  readonly id: string;
}

/** A request that nobody has decided on yet, to be changed by whoever sent it. */
export function ChangeLeavePage({ id }: ChangeLeavePageProps) {
  const { t } = useTranslation();
  const { locale } = useLocale();
  const navigate = useNavigate();
  const { data, loading, error, refetch } = useQuery(REQUEST, {
    variables: { id },
    fetchPolicy: 'network-only',
  });
  const request = data?.leaveRequest;
  const today = useToday();
  const [change] = useMutation(CHANGE);

  const send = async ({ studentId: _, ...input }: LeaveInput) => {
    if (!request) return;
    await change({ variables: { input: { id, version: request.version, ...input } } });
    notifications.show({ color: 'green', message: t('leave.changed') });
    await navigate({ to: '/leave/$id', params: { id }, search: { tab: 'pending' } });
  };

  return (
    <div className={classes.page}>
      <PageTitle title={t('leave.edit')} />
      <PageHeader
        title={t('leave.edit')}
        subtitle={request && `${request.student.name} ${request.student.classGroup?.name ?? ''}`}
      />
      {request?.mayEdit ? (
        <LeaveForm
          studentId={request.student.id}
          today={today}
          changing={id}
          initial={{
            type: request.type.code,
            reason: request.reason,
            days: fromLeaveDays(request.days),
          }}
          attachments={request.attachments}
          submitLabel={t('leave.form.change')}
          onSubmit={send}
        >
          {() => null}
        </LeaveForm>
      ) : loading ? (
        <LoadingCards label={t('states.loading')} />
      ) : error ? (
        <ErrorState
          title={t('states.failed')}
          text={errorMessage(error, locale)}
          retryLabel={t('states.retry')}
          onRetry={() => void refetch()}
        />
      ) : (
        <EmptyState title={t('leave.noChange')} text={t('leave.noChangeText')} />
      )}
    </div>
  );
}
