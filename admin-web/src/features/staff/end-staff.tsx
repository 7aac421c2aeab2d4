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

const EndStaff_end = graphql(`
  mutation EndStaff_end($input: EndStaffInput!) {
    endStaff(input: $input) {
      id
      accountState
    }
  }
`);

interface EndStaffProps {
  readonly person: { readonly id: string; readonly name: string };
  readonly onClose: () => void;
  readonly onEnded: () => void;
}

/** The last day of somebody in post: what the posts opened closes with it, what was done stays on record. */
export function EndStaff({ person, onClose, onEnded }: EndStaffProps) {
  const { t } = useTranslation();
  const attempt = useAttempt();
  const today = useToday();
  const [end] = useMutation(EndStaff_end);
  const [day, setDay] = useState(shortDate(today));

  const submit = () => {
    const endsOn = parseDate(day);
    if (!endsOn) return attempt.refuse({ endsOn: t('form.dayInvalid') });
    void attempt.attempt(async () => {
      await end({ variables: { input: { id: person.id, endsOn } } });
      notifications.show({ color: 'green', message: t('staff.end.done', { name: person.name }) });
      onEnded();
      onClose();
    });
  };

  return (
    <FormDialog
      danger
      title={t('staff.end.title', { name: person.name })}
      lead={t('staff.end.lead')}
      submit={t('staff.end.submit')}
      attempt={attempt}
      shown={['endsOn']}
      onSubmit={submit}
      onClose={onClose}
    >
      <DayField label={t('staff.end.endsOn')} value={day} error={attempt.fields.endsOn} onChange={setDay} />
    </FormDialog>
  );
}
