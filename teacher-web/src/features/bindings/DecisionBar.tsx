import { useMutation } from '@apollo/client/react';
import { Button, Kbd, Switch } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { Banner } from '@qinshi/ui';
import { formErrors, readRefusals, useLocale } from '@qinshi/web-kit';
import { IconCheck, IconX } from '@tabler/icons-react';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useContext, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type FragmentType, graphql, readFragment } from '../../gql/index.ts';
import classes from '../../shell/queue/queue.module.css';
import { nextInLine, QueueOrder } from '../../shell/queue/queue-order.ts';
import { useShortcuts, useShortcutsSetting } from '../../shell/queue/shortcuts.ts';
import { RejectDialog } from './RejectDialog.tsx';

const DECISION_BAR = graphql(`
  fragment DecisionBar_application on BindingApplication {
    id
    status
    version
    studentName
  }
`);

const APPROVE = graphql(`
  mutation DecisionBar_approve($id: ID!, $version: Int!) {
    approveBindingApplication(id: $id, version: $version) {
      id
      ...QueueRow_application
      ...DecisionNote_application
    }
  }
`);

const REJECT = graphql(`
  mutation DecisionBar_reject($id: ID!, $version: Int!, $reason: String!) {
    rejectBindingApplication(id: $id, version: $version, reason: $reason) {
      id
      ...QueueRow_application
      ...DecisionNote_application
    }
  }
`);

interface DecisionBarProps {
  readonly application: FragmentType<typeof DECISION_BAR>;
  /** Somebody was faster: read the case again. */
  readonly onStale: () => void;
}

/** The two answers and their keys. Once decided, the next case in line opens. */
export function DecisionBar(props: DecisionBarProps) {
  const { id, status, version, studentName } = readFragment(DECISION_BAR, props.application);
  const { t } = useTranslation();
  const { locale } = useLocale();
  const navigate = useNavigate();
  const search = useSearch({ from: '/_staff/bindings' });
  const order = useContext(QueueOrder);
  const [approve, approving] = useMutation(APPROVE);
  const [reject, rejecting] = useMutation(REJECT);
  const [isRejecting, setRejecting] = useState(false);
  const [failure, setFailure] = useState<unknown>();
  const errors = formErrors(failure, locale);
  const [hasShortcuts, setShortcuts] = useShortcutsSetting();
  const isWaiting = status === 'SUBMITTED';
  const busy = approving.loading || rejecting.loading;

  const decide = async (reason: string | null) => {
    if (!isWaiting || busy) return;
    setFailure(undefined);
    try {
      const refetchQueries = ['LiveApplications_waiting'];
      if (reason === null) await approve({ variables: { id, version }, refetchQueries });
      else await reject({ variables: { id, version, reason }, refetchQueries });
      setRejecting(false);
      notifications.show({
        color: reason === null ? 'green' : 'gray',
        message: t(reason === null ? 'case.approved' : 'case.rejected', { student: studentName }),
      });
      const next = nextInLine(order, id);
      if (next) await navigate({ to: '/bindings/$id', params: { id: next }, search });
    } catch (error) {
      setFailure(error);
      if (readRefusals(error).some((refusal) => refusal.code === 'CONFLICT')) {
        setRejecting(false);
        props.onStale();
      }
    }
  };

  /** What was refused before is not about the reason that is asked for now. */
  const ask = () => {
    setFailure(undefined);
    setRejecting(isWaiting);
  };

  useShortcuts({ A: () => void decide(null), R: ask });

  return (
    <>
      {failure !== undefined && !isRejecting && (
        <Banner tone="bad">{errors.general ?? Object.values(errors.fields)[0]}</Banner>
      )}
      {isWaiting && (
        <div className={classes.actions}>
          <Button
            variant="default"
            leftSection={<IconX size={20} aria-hidden />}
            disabled={busy}
            onClick={ask}
          >
            {t('case.reject')}
          </Button>
          <Button
            className={classes.approve}
            leftSection={<IconCheck size={20} aria-hidden />}
            loading={approving.loading}
            onClick={() => void decide(null)}
          >
            {t('case.approve')}
          </Button>
          <div className={classes.hints}>
            {hasShortcuts &&
              (['A', 'R', 'J', 'K'] as const).map((key) => (
                <span key={key}>
                  <Kbd>{key}</Kbd> {t(`case.keys.${key}`)}
                </span>
              ))}
            <Switch
              className={classes.hintSwitch}
              size="xs"
              label={t('case.shortcuts')}
              checked={hasShortcuts}
              onChange={(event) => setShortcuts(event.currentTarget.checked)}
            />
          </div>
        </div>
      )}
      <RejectDialog
        opened={isRejecting && isWaiting}
        onClose={() => setRejecting(false)}
        subject={studentName}
        busy={rejecting.loading}
        {...((errors.fields.reason ?? errors.general) && {
          error: errors.fields.reason ?? errors.general ?? '',
        })}
        onReject={(reason) => void decide(reason)}
      />
    </>
  );
}
