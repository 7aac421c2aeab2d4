import { notifications } from '@mantine/notifications';
import type { IsoDate } from '@qinshi/domain';
import { formErrors, useLocale } from '@qinshi/web-kit';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { graphql, readFragment } from '../../gql/index.ts';
import { ChildPage, type PageChild } from '../../shell/child-page.tsx';
import { Day_day } from '../../shell/day.ts';
import { EMPTY_DRAFT, leaveDraft } from './draft.ts';
import { ForGuardians } from './for-guardians.tsx';
import { LeaveTabs } from './leave-tabs.tsx';
import { LeaveWizard } from './leave-wizard.tsx';
import type { Step } from './steps.ts';

const NewPage_submit = graphql(`
  mutation NewPage_submit($input: SubmitLeaveRequestInput!) {
    submitLeaveRequest(input: $input) { id student { id } ...LeaveCard_request }
  }
`);

interface NewPageProps {
  childId: string | null;
  /** A date to begin with: that of the notification which led here. */
  date: IsoDate | null;
  step: Step;
  onChild: (id: string) => void;
  onStep: (step: Step, instead?: boolean) => void;
  onSent: (id: string) => void;
}

/** 申請請假, for one child. */
export function NewPage({ childId, onChild, ...rest }: NewPageProps) {
  const { t } = useTranslation();
  return (
    <ChildPage title={t('leave.title')} childId={childId} onChild={onChild}>
      {(child) => (
        <>
          <LeaveTabs childId={child.id} />
          {/* Nobody can decide about leave of a child who is at no school. */}
          {child.standing === 'PLACED' || child.standing === 'UNPLACED' ? (
            <ForGuardians childId={child.id}>
              <NewLeave key={child.id} child={child} {...rest} />
            </ForGuardians>
          ) : null}
        </>
      )}
    </ChildPage>
  );
}

interface NewLeaveProps extends Omit<NewPageProps, 'childId' | 'onChild'> {
  child: PageChild;
}

function NewLeave({ child, date, step, onStep, onSent }: NewLeaveProps) {
  const { t } = useTranslation();
  const { locale } = useLocale();
  const [{ fetching, error }, submit] = useMutation(NewPage_submit);
  const { date: today } = readFragment(Day_day, child.today);
  const kept = useMemo(() => leaveDraft({ child: child.id }), [child.id]);
  const initial = useMemo(
    () => (date ? { ...EMPTY_DRAFT, days: [{ date, periods: null }] } : EMPTY_DRAFT),
    [date],
  );
  return (
    <LeaveWizard
      studentId={child.id}
      today={today}
      kept={kept}
      initial={initial}
      step={step}
      onStep={onStep}
      refused={formErrors(error, locale)}
      sending={fetching}
      sendLabel={t('leave.send')}
      onSend={async (entry) => {
        const { data } = await submit({ input: { studentId: child.id, ...entry } });
        if (!data) return false;
        kept.clear();
        notifications.show({ color: 'green', message: t('leave.sent') });
        onSent(data.submitLeaveRequest.id);
        return true;
      }}
    />
  );
}
