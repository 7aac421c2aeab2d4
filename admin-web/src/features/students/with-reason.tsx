import { Textarea } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useAttempt } from '@qinshi/web-kit';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormDialog } from '../../forms/form-dialog.tsx';

/** As many characters as the API takes. */
const LONGEST = 200;

interface WithReasonProps {
  readonly title: string;
  readonly lead: string;
  readonly submit: string;
  readonly done: string;
  readonly run: (reason: string) => Promise<unknown>;
  readonly onClose: () => void;
  readonly onDone: () => void;
}

/** Asks why before something ends; the reason stays in the school's record. */
export function WithReason({ title, lead, submit, done, run, onClose, onDone }: WithReasonProps) {
  const { t } = useTranslation();
  const attempt = useAttempt();
  const [reason, setReason] = useState('');
  const end = () =>
    void attempt.attempt(async () => {
      await run(reason);
      notifications.show({ color: 'green', message: done });
      onDone();
      onClose();
    });
  return (
    <FormDialog
      danger
      title={title}
      lead={lead}
      submit={submit}
      attempt={attempt}
      shown={['reason']}
      onSubmit={end}
      onClose={onClose}
    >
      <Textarea
        data-autofocus
        label={t('guardian.reason')}
        description={t('guardian.reasonHelp')}
        autosize
        minRows={2}
        maxLength={LONGEST}
        value={reason}
        error={attempt.fields.reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
    </FormDialog>
  );
}
