import { useMutation } from '@apollo/client/react';
import { Button, Kbd, Switch } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { Banner } from '@qinshi/ui';
import { formErrors, readRefusals, useLocale } from '@qinshi/web-kit';
import { IconArrowBackUp, IconCheck } from '@tabler/icons-react';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useContext, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type FragmentType, graphql, readFragment } from '../../gql/index.ts';
import queue from '../../shell/queue/queue.module.css';
import { nextInLine, QueueOrder } from '../../shell/queue/queue-order.ts';
import { useShortcuts, useShortcutsSetting } from '../../shell/queue/shortcuts.ts';
import { ReasonDialog } from './ReasonDialog.tsx';

const DECISION_BAR = graphql(`
  fragment LeaveDecisionBar_request on LeaveRequest {
    id
    mayDecide
    version
    student {
      id
      name
    }
  }
`);

const APPROVE = graphql(`
  mutation LeaveDecisionBar_approve($id: ID!, $version: Int!) {
    approveLeaveRequest(id: $id, version: $version) {
      id
      status
      currentStep {
        role
      }
      ...LeaveRow_request
      ...LeaveNote_request
      ...LeaveSteps_request
    }
  }
`);

const RETURN = graphql(`
  mutation LeaveDecisionBar_return($id: ID!, $version: Int!, $reason: String!) {
    returnLeaveRequest(id: $id, version: $version, reason: $reason) {
      id
      ...LeaveRow_request
      ...LeaveNote_request
      ...LeaveSteps_request
    }
  }
`);

const KEYS = ['A', 'R', 'J', 'K'] as const;
const COMMON_REASONS = ['proof', 'type', 'dates', 'reason'] as const;

interface LeaveDecisionBarProps {
  readonly request: FragmentType<typeof DECISION_BAR>;
  /** Somebody was faster: read the case again. */
  readonly onStale: () => void;
}

/** The two answers and their keys. Once decided, the next case in line opens. */
export function LeaveDecisionBar(props: LeaveDecisionBarProps) {
  const { id, mayDecide, version, student } = readFragment(DECISION_BAR, props.request);
  const { t } = useTranslation();
  const { locale } = useLocale();
  const navigate = useNavigate();
  const search = useSearch({ from: '/_staff/leave' });
  const order = useContext(QueueOrder);
  const [approve, approving] = useMutation(APPROVE);
  const [sendBack, sendingBack] = useMutation(RETURN);
  const [isReturning, setReturning] = useState(false);
  const [failure, setFailure] = useState<unknown>();
  const errors = formErrors(failure, locale);
  const sentence = errors.general ?? Object.values(errors.fields)[0];
  const [hasShortcuts, setShortcuts] = useShortcutsSetting();
  const busy = approving.loading || sendingBack.loading;

  /** What to tell of the decision. */
  const send = async (reason: string | null): Promise<string> => {
    const refetchQueries = ['LiveLeave_waiting'];
    const { name } = student;
    if (reason !== null) {
      await sendBack({ variables: { id, version, reason }, refetchQueries });
      return t('leave.returned', { student: name });
    }
    const { data } = await approve({ variables: { id, version }, refetchQueries });
    const role = data?.approveLeaveRequest.currentStep?.role;
    return data?.approveLeaveRequest.status === 'PENDING' && role
      ? t('leave.passedOn', { student: name, role })
      : t('leave.approved', { student: name });
  };

  const decide = async (reason: string | null) => {
    if (!mayDecide || busy) return;
    setFailure(undefined);
    try {
      const message = await send(reason);
      setReturning(false);
      notifications.show({ color: reason === null ? 'green' : 'gray', message });
      const next = nextInLine(order, id);
      if (next) await navigate({ to: '/leave/$id', params: { id: next }, search });
    } catch (error) {
      setFailure(error);
      if (readRefusals(error).some(({ code }) => code === 'CONFLICT')) {
        setReturning(false);
        props.onStale();
      }
    }
  };

  /** What was refused before is not about the reason that is asked for now. */
  const ask = () => {
    setFailure(undefined);
    setReturning(mayDecide);
  };

  useShortcuts({ A: () => void decide(null), R: ask });

  return (
    <>
      {failure !== undefined && !isReturning && <Banner tone="bad">{sentence}</Banner>}
      {mayDecide && (
        <div className={queue.actions}>
          <Button
            variant="default"
            leftSection={<IconArrowBackUp size={20} aria-hidden />}
            disabled={busy}
            onClick={ask}
          >
            {t('leave.sendBack')}
          </Button>
          <Button
            className={queue.approve}
            leftSection={<IconCheck size={20} aria-hidden />}
            loading={approving.loading}
            onClick={() => void decide(null)}
          >
            {t('leave.approve')}
          </Button>
          <div className={queue.hints}>
            {hasShortcuts &&
              KEYS.map((key) => (
                <span key={key}>
                  <Kbd>{key}</Kbd> {t(`leave.keys.${key}`)}
                </span>
              ))}
            <Switch
              className={queue.hintSwitch}
              size="xs"
              label={t('case.shortcuts')}
              checked={hasShortcuts}
              onChange={(event) => setShortcuts(event.currentTarget.checked)}
            />
          </div>
        </div>
      )}
      <ReasonDialog
        opened={isReturning && mayDecide}
        onClose={() => setReturning(false)}
        title={t('leave.return.title', { student: student.name })}
        label={t('leave.return.reason')}
        submitLabel={t('leave.return.submit')}
        commonReasons={COMMON_REASONS.map((key) => ({
          short: t(`leave.return.short.${key}`),
          text: t(`leave.return.reasons.${key}`),
        }))}
        busy={sendingBack.loading}
        error={isReturning ? sentence : undefined}
        onSubmit={(reason) => void decide(reason)}
      />
    </>
  );
}
