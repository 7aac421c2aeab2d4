import { notifications } from '@mantine/notifications';
import { parseDate } from '@qinshi/domain';
import { useAttempt } from '@qinshi/web-kit';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { shortDate } from '../shell/formats.ts';
import { useToday } from '../shell/today.ts';
import { DayField } from './day-field.tsx';
import { FormDialog } from './form-dialog.tsx';

interface LastDayDialogProps {
  readonly title: string;
  readonly lead: string;
  /** Told once it is done. */
  readonly done: string;
  /** Ends it with that day (ISO); what it throws is told in the form. */
  readonly onEnd: (endsOn: string) => Promise<void>;
  readonly onClose: () => void;
  readonly onEnded: () => void;
}

/** Asks for the last day of what somebody holds. */
export function LastDayDialog({ title, lead, done, onEnd, onClose, onEnded }: LastDayDialogProps) {
  const { t } = useTranslation();
  const attempt = useAttempt();
  const [day, setDay] = useState(shortDate(useToday()));
  const submit = () => {
    const endsOn = parseDate(day);
    if (!endsOn) return attempt.refuse({ endsOn: t('form.dayInvalid') });
    void attempt.attempt(async () => {
      await onEnd(endsOn);
      notifications.show({ color: 'green', message: done });
      onEnded();
      onClose();
    });
  };
  return (
    <FormDialog
      danger
      title={title}
      lead={lead}
      submit={t('form.end')}
      attempt={attempt}
      shown={['endsOn']}
      onSubmit={submit}
      onClose={onClose}
    >
      <DayField label={t('form.lastDay')} value={day} error={attempt.fields.endsOn} onChange={setDay} />
    </FormDialog>
  );
}
