import { useMutation } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { ConfirmDialog } from '@qinshi/ui';
import { errorMessage, useLocale } from '@qinshi/web-kit';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../gql/index.ts';

const WITHDRAW = graphql(`
  mutation WithdrawButton_withdraw($id: ID!) {
    withdrawLeaveRequest(id: $id) {
      id
      ...LeaveRow_request
      ...LeaveNote_request
      ...LeaveSteps_request
    }
  }
`);

interface WithdrawButtonProps {
  readonly id: string;
}

/** Takes back a request that was sent here and that nobody has decided on. */
export function WithdrawButton({ id }: WithdrawButtonProps) {
  const { t } = useTranslation();
  const { locale } = useLocale();
  const [isAsking, setAsking] = useState(false);
  const [withdraw, { loading }] = useMutation(WITHDRAW);

  const confirm = async () => {
    try {
      await withdraw({ variables: { id }, refetchQueries: ['LiveLeave_waiting'] });
      setAsking(false);
    } catch (error) {
      notifications.show({ color: 'red', message: errorMessage(error, locale) });
    }
  };

  return (
    <>
      <Button variant="default" onClick={() => setAsking(true)}>
        {t('leave.withdraw.button')}
      </Button>
      <ConfirmDialog
        opened={isAsking}
        title={t('leave.withdraw.title')}
        confirmLabel={t('leave.withdraw.confirm')}
        keepLabel={t('profile.keep')}
        busy={loading}
        onConfirm={() => void confirm()}
        onClose={() => setAsking(false)}
      >
        <p>{t('leave.withdraw.text')}</p>
      </ConfirmDialog>
    </>
  );
}
