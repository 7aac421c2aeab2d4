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

const ScheduleConsent_schedule = graphql(`
  mutation ScheduleConsent_schedule($input: ScheduleConsentInput!) {
    scheduleConsent(input: $input) {
      version
      state
      inForceFrom
    }
  }
`);

interface ScheduleConsentProps {
  readonly draft: { readonly version: string; readonly revision: number };
  readonly onClose: () => void;
  readonly onScheduled: () => void;
}

/** From when on guardians agree to this text; from then on nobody changes it. */
export function ScheduleConsent({ draft, onClose, onScheduled }: ScheduleConsentProps) {
  const { t } = useTranslation();
  const attempt = useAttempt();
  const [schedule] = useMutation(ScheduleConsent_schedule);
  const [day, setDay] = useState(shortDate(useToday()));
  const { version, revision } = draft;
  const submit = () => {
    const from = parseDate(day);
    if (!from) return attempt.refuse({ from: t('form.dayInvalid') });
    void attempt.attempt(async () => {
      await schedule({ variables: { input: { version, revision, from } } });
      notifications.show({
        color: 'green',
        message: t('consents.scheduled', { version, date: shortDate(from) }),
      });
      onScheduled();
      onClose();
    });
  };
  return (
    <FormDialog
      title={t('consents.scheduleOf', { version })}
      lead={t('consents.scheduleLead')}
      submit={t('consents.schedule')}
      attempt={attempt}
      shown={['from']}
      onSubmit={submit}
      onClose={onClose}
    >
      <DayField label={t('consents.from')} value={day} error={attempt.fields.from} onChange={setDay} />
    </FormDialog>
  );
}
