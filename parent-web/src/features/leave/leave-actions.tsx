import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { errorMessage, useLocale } from '@qinshi/web-kit';
import { IconArrowBackUp, IconPencil, IconRepeat } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { type FragmentType, graphql, readFragment } from '../../gql/index.ts';
import { ConfirmDialog } from '../../shell/confirm-dialog.tsx';
import { useViewer } from '../../shell/viewer.tsx';
import { leaveDraft } from './draft.ts';
import classes from './leave.module.css';

const LeaveActions_request = graphql(`
  fragment LeaveActions_request on LeaveRequest {
    id
    status
    mayEdit
    mayWithdraw
    retroactive
    reason
    type { id code }
    days { date periods }
    student { id }
  }
`);
const LeaveActions_withdraw = graphql(`
  mutation LeaveActions_withdraw($id: ID!) {
    withdrawLeaveRequest(id: $id) { id student { id } ...LeaveCard_request ...LeaveActions_request }
  }
`);

interface LeaveActionsProps {
  request: FragmentType<typeof LeaveActions_request>;
  /** Leads to a new request that begins with what this one held. */
  onAgain: () => void;
}

/** What can still be done about a request: change it, take it back, or ask anew after it was returned. */
export function LeaveActions({ request, onAgain }: LeaveActionsProps) {
  const { t } = useTranslation();
  const { locale } = useLocale();
  const { activeIdentity } = useViewer();
  const one = readFragment(LeaveActions_request, request);
  const [asks, setAsks] = useState(false);
  const [{ fetching }, withdraw] = useMutation(LeaveActions_withdraw);
  const isOver = one.status === 'RETURNED' || one.status === 'WITHDRAWN';
  const mayAskAgain = isOver && !one.retroactive && activeIdentity.kind !== 'STUDENT';

  const takeBack = async () => {
    const { error } = await withdraw({ id: one.id });
    setAsks(false);
    notifications.show(
      error
        ? { color: 'red', message: errorMessage(error, locale) }
        : { color: 'green', message: t('leave.withdrawn') },
    );
  };
  const again = () => {
    leaveDraft({ child: one.student.id }).write({
      type: one.type.code,
      reason: one.reason,
      days: one.days.map(({ date, periods }) => ({ date, periods: [...periods] })),
      files: [],
    });
    onAgain();
  };

  return (
    <div className={classes.actions}>
      {one.mayEdit ? (
        <Button
          variant="default"
          leftSection={<IconPencil size={20} stroke={1.8} aria-hidden />}
          renderRoot={(props) => <Link to="/leave/$id/edit" params={{ id: one.id }} {...props} />}
        >
          {t('leave.edit')}
        </Button>
      ) : null}
      {one.mayWithdraw ? (
        <Button
          variant="light"
          color="red"
          leftSection={<IconArrowBackUp size={20} stroke={1.8} aria-hidden />}
          onClick={() => setAsks(true)}
        >
          {t('leave.withdraw')}
        </Button>
      ) : null}
      {mayAskAgain ? (
        <Button leftSection={<IconRepeat size={20} stroke={1.8} aria-hidden />} onClick={again}>
          {t('leave.again')}
        </Button>
      ) : null}
      <ConfirmDialog
        opened={asks}
        title={t('leave.withdrawTitle')}
        confirmLabel={t('leave.withdraw')}
        busy={fetching}
        onConfirm={() => void takeBack()}
        onClose={() => setAsks(false)}
      >
        {t('leave.withdrawText')}
      </ConfirmDialog>
    </div>
  );
}
