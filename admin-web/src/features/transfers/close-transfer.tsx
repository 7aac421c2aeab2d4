import { useMutation } from '@apollo/client/react';
import { notifications } from '@mantine/notifications';
import { parseDate } from '@qinshi/domain';
import { useAttempt } from '@qinshi/web-kit';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DayField } from '../../forms/day-field.tsx';
import { FormDialog } from '../../forms/form-dialog.tsx';
import { graphql } from '../../gql/index.ts';
import { shortDate } from '../../shell/formats.ts';
import { useToday } from '../../shell/today.ts';
import type { TransferRow } from './transfers-page.tsx';

const CloseTransfer_withdraw = graphql(`
  mutation CloseTransfer_withdraw($id: ID!) {
    withdrawTransfer(id: $id) {
      id
      state
    }
  }
`);

const CloseTransfer_arrived = graphql(`
  mutation CloseTransfer_arrived($input: RecordArrivalElsewhereInput!) {
    recordArrivalElsewhere(input: $input) {
      id
      state
    }
  }
`);

interface CloseTransferProps {
  readonly kind: 'withdraw' | 'arrived';
  readonly transfer: TransferRow;
  readonly onClose: () => void;
  readonly onClosed: () => void;
}

/** What the old school does about a pupil on the way: take the release back, or write down that a school elsewhere has the pupil. */
export function CloseTransfer({ kind, transfer, onClose, onClosed }: CloseTransferProps) {
  const { t } = useTranslation();
  const attempt = useAttempt();
  const today = useToday();
  const [withdraw] = useMutation(CloseTransfer_withdraw);
  const [arrived] = useMutation(CloseTransfer_arrived);
  const [day, setDay] = useState(shortDate(today));
  const name = transfer.studentName;

  const submit = () => {
    const arrivedOn = parseDate(day);
    if (kind === 'arrived' && !arrivedOn) return attempt.refuse({ arrivedOn: t('form.dayInvalid') });
    void attempt.attempt(async () => {
      if (kind === 'withdraw') await withdraw({ variables: { id: transfer.id } });
      else if (arrivedOn) await arrived({ variables: { input: { transferId: transfer.id, arrivedOn } } });
      notifications.show({ color: 'green', message: t(`transfers.${kind}.done`, { name }) });
      onClosed();
      onClose();
    });
  };

  return (
    <FormDialog
      danger={kind === 'withdraw'}
      title={t(`transfers.${kind}.title`, { name })}
      lead={t(`transfers.${kind}.lead`)}
      submit={t(`transfers.${kind}.submit`)}
      attempt={attempt}
      shown={['arrivedOn']}
      onSubmit={submit}
      onClose={onClose}
    >
      {kind === 'arrived' ? (
        <DayField
          label={t('transfers.arrived.day')}
          value={day}
          error={attempt.fields.arrivedOn}
          onChange={setDay}
        />
      ) : null}
    </FormDialog>
  );
}
