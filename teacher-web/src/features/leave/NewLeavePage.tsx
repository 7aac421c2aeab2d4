import { useMutation } from '@apollo/client/react';
import { notifications } from '@mantine/notifications';
import { LoadingCards, PageHeader } from '@qinshi/ui';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { graphql, readFragment } from '../../gql/index.ts';
import { ClassSelect } from '../../shell/ClassSelect.tsx';
import { useClassChoices } from '../../shell/class-groups.ts';
import { PageTitle } from '../../shell/PageTitle.tsx';
import { useSchoolCalendar } from '../../shell/school-calendar.ts';
import type { SessionViewer } from '../../shell/session.ts';
import { useToday } from '../../shell/today.ts';
import classes from './form.module.css';
import { LeaveForm, type LeaveInput } from './LeaveForm.tsx';
import { LEAVE_ROW } from './LeaveRow.tsx';
import type { NewLeaveSearch } from './new-leave-search.ts';
import { PupilField } from './PupilField.tsx';
import { useNewLeaveDraft } from './use-new-leave-draft.ts';

const SUBMIT = graphql(`
  mutation NewLeavePage_submit($input: SubmitLeaveRequestInput!) {
    submitLeaveRequest(input: $input) {
      id
      ...LeaveRow_request
      ...LeaveNote_request
      ...LeaveSteps_request
    }
  }
`);

interface NewLeavePageProps {
  readonly viewer: SessionViewer;
  readonly search: NewLeaveSearch;
}

/** Leave that the school asks for on a pupil's behalf, e.g. after a telephone call. */
export function NewLeavePage({ viewer, search }: NewLeavePageProps) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { classes: choices } = useClassChoices(viewer);
  const [draft, keep, clear] = useNewLeaveDraft(viewer.activeIdentity.id, search);
  const { studentId } = draft;
  const classGroup = (choices.find(({ id }) => id === draft.classGroup) ?? choices[0])?.id ?? null;
  const today = useToday();
  const calendar = useSchoolCalendar(today);
  const [submit] = useMutation(SUBMIT);
  // A link from the morning's board means the whole of that day.
  const wholeDay = search.date ? calendar.periodsOf(search.date).map(({ code }) => code) : [];
  const days = search.date && wholeDay.length > 0 ? { [search.date]: wholeDay } : {};

  const send = async (input: LeaveInput) => {
    const { data } = await submit({
      variables: { input },
      refetchQueries: ['LeaveQueuePage_query', 'LiveLeave_waiting'],
    });
    const request = readFragment(LEAVE_ROW, data?.submitLeaveRequest);
    if (!request) return;
    clear();
    notifications.show({ color: 'green', message: t('leave.sent', { student: request.student.name }) });
    await navigate({
      to: '/leave/$id',
      params: { id: request.id },
      search: { tab: request.mayDecide ? undefined : 'pending' },
    });
  };

  return (
    <div className={classes.page}>
      <PageTitle title={t('leave.new')} />
      <PageHeader title={t('leave.new')} subtitle={t('leave.newText')} />
      {search.date && calendar.loading ? (
        <LoadingCards label={t('states.loading')} />
      ) : (
        <LeaveForm
          studentId={studentId}
          today={today}
          initial={draft.values ?? { type: null, reason: '', days }}
          attachments={draft.files}
          onValues={(values) => keep({ values })}
          onFiles={(files) => keep({ files })}
          submitLabel={t('leave.form.submit')}
          onSubmit={send}
        >
          {(error) => (
            <div className={classes.who}>
              <ClassSelect
                label={t('queue.class')}
                choices={choices}
                value={classGroup}
                onChange={(id) => keep({ classGroup: id, studentId: null })}
              />
              <PupilField
                classGroup={classGroup}
                value={studentId}
                onChange={(id) => keep({ classGroup, studentId: id })}
                error={error}
              />
            </div>
          )}
        </LeaveForm>
      )}
    </div>
  );
}
