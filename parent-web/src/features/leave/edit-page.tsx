import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { EmptyState } from '@qinshi/ui';
import { formErrors, useLocale } from '@qinshi/web-kit';
import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useClient, useMutation, useQuery } from 'urql';
import type { EditPage_QueryQuery } from '../../gql/graphql.ts';
import { graphql, readFragment } from '../../gql/index.ts';
import { Day_day } from '../../shell/day.ts';
import { Loaded } from '../../shell/loaded.tsx';
import { SubPage } from '../../shell/sub-page.tsx';
import { leaveDraft } from './draft.ts';
import { ForGuardians } from './for-guardians.tsx';
import { LeaveWizard } from './leave-wizard.tsx';
import type { Step } from './steps.ts';
import { isOvertaken, whyNoChange } from './turn.ts';

const EditPage_query = graphql(`
  query EditPage_query($id: ID!) {
    leaveRequest(id: $id) {
      id
      version
      status
      mayEdit
      type { id code }
      reason
      days { date periods }
      attachments { id name }
      student { id name today { ...Day_day } }
    }
  }
`);
const EditPage_change = graphql(`
  mutation EditPage_change($input: ChangeLeaveRequestInput!) {
    changeLeaveRequest(input: $input) { id student { id } ...LeaveCard_request }
  }
`);

interface EditPageProps {
  id: string;
  step: Step;
  onStep: (step: Step, instead?: boolean) => void;
  onSent: () => void;
}

/** 修改假單, until somebody has decided. */
export function EditPage({ id, ...rest }: EditPageProps) {
  const { t } = useTranslation();
  const [{ data, error, fetching }, reread] = useQuery({
    query: EditPage_query,
    variables: { id },
    requestPolicy: 'cache-and-network',
  });
  const request = data?.leaveRequest;
  return (
    <SubPage
      title={t('leave.edit')}
      lead={request?.student.name}
      parent={{ to: '/leave', label: t('leave.title') }}
    >
      <Loaded
        value={request}
        fetching={fetching}
        error={error}
        onRetry={() => reread({ requestPolicy: 'network-only' })}
      >
        {(found) => (
          <ForGuardians childId={found.student.id}>
            {found.mayEdit ? (
              <ChangeLeave request={found} {...rest} />
            ) : (
              // It may take the place of a form that was being filled in.
              <div role="alert">
                <EmptyState
                  title={t('leave.editOverTitle')}
                  text={t(`refusals:${whyNoChange(found.status)}`)}
                  action={
                    <Button renderRoot={(props) => <Link to="/leave/$id" params={{ id }} {...props} />}>
                      {t('leave.toRequest')}
                    </Button>
                  }
                />
              </div>
            )}
          </ForGuardians>
        )}
      </Loaded>
    </SubPage>
  );
}

interface ChangeLeaveProps extends Omit<EditPageProps, 'id'> {
  request: NonNullable<EditPage_QueryQuery['leaveRequest']>;
}

function ChangeLeave({ request, step, onStep, onSent }: ChangeLeaveProps) {
  const { t } = useTranslation();
  const { locale } = useLocale();
  const client = useClient();
  const [{ fetching, error }, change] = useMutation(EditPage_change);
  const { id, version, student, type, reason, days, attachments } = request;
  const { date: today } = readFragment(Day_day, student.today);
  const kept = useMemo(() => leaveDraft({ request: id }), [id]);
  const initial = useMemo(
    () => ({
      type: type.code,
      reason,
      days: days.map(({ date, periods }) => ({ date, periods: [...periods] })),
      files: attachments.map((file) => ({ id: file.id, name: file.name })),
    }),
    [type.code, reason, days, attachments],
  );
  return (
    <LeaveWizard
      studentId={student.id}
      today={today}
      kept={kept}
      initial={initial}
      changing={id}
      step={step}
      onStep={onStep}
      refused={formErrors(error, locale)}
      sending={fetching}
      sendLabel={t('leave.save')}
      onSend={async (entry) => {
        const { data, error: refusal } = await change({ input: { id, version, ...entry } });
        // What the page holds is no longer so: it is read again, and shows what has become of the request.
        if (isOvertaken(refusal))
          await client.query(EditPage_query, { id }, { requestPolicy: 'network-only' });
        if (!data) return false;
        kept.clear();
        notifications.show({ color: 'green', message: t('leave.saved') });
        onSent();
        return true;
      }}
    />
  );
}
