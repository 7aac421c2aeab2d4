import { useMutation } from '@apollo/client/react';
import { notifications } from '@mantine/notifications';
import { parseDate } from '@qinshi/domain';
import { useAttempt } from '@qinshi/web-kit';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DayField } from '../../forms/day-field.tsx';
import { FormDialog } from '../../forms/form-dialog.tsx';
import type { PersonOption } from '../../forms/person-select.tsx';
import { StaffSelect } from '../../forms/staff-select.tsx';
import { graphql } from '../../gql/index.ts';
import { shortDate } from '../../shell/formats.ts';
import { useToday } from '../../shell/today.ts';

const DeputyForm_save = graphql(`
  mutation DeputyForm_save($input: SaveDeputyInput!) {
    saveDeputy(input: $input) {
      ...DeputiesPage_deputy
    }
  }
`);

interface DeputyFormProps {
  readonly schoolId: string;
  readonly onClose: () => void;
  readonly onSaved: () => void;
}

/** Somebody is away, and somebody else decides beside them for that time. */
export function DeputyForm({ schoolId, onClose, onSaved }: DeputyFormProps) {
  const { t } = useTranslation();
  const attempt = useAttempt();
  const [save] = useMutation(DeputyForm_save);
  const today = shortDate(useToday());
  const [absent, setAbsent] = useState<PersonOption | null>(null);
  const [deputy, setDeputy] = useState<PersonOption | null>(null);
  const [from, setFrom] = useState(today);
  const [to, setTo] = useState(today);

  const submit = () => {
    const [startsOn, endsOn] = [parseDate(from), parseDate(to)];
    if (!absent || !deputy || !startsOn || !endsOn)
      return attempt.refuse({
        ...(!absent && { absentId: t('deputies.choose') }),
        ...(!deputy && { deputyId: t('deputies.choose') }),
        ...(!startsOn && { startsOn: t('form.dayInvalid') }),
        ...(!endsOn && { endsOn: t('form.dayInvalid') }),
      });
    void attempt.attempt(async () => {
      await save({ variables: { input: { absentId: absent.id, deputyId: deputy.id, startsOn, endsOn } } });
      notifications.show({ color: 'green', message: t('deputies.saved', { name: deputy.name }) });
      onSaved();
      onClose();
    });
  };

  return (
    <FormDialog
      title={t('deputies.add')}
      lead={t('deputies.formLead')}
      submit={t('connection.save')}
      attempt={attempt}
      shown={['absentId', 'deputyId', 'startsOn', 'endsOn']}
      onSubmit={submit}
      onClose={onClose}
    >
      <StaffSelect
        schoolId={schoolId}
        label={t('deputies.absent')}
        value={absent}
        error={attempt.fields.absentId}
        onChange={setAbsent}
      />
      <StaffSelect
        schoolId={schoolId}
        label={t('deputies.deputy')}
        value={deputy}
        error={attempt.fields.deputyId}
        onChange={setDeputy}
      />
      <DayField label={t('leave.from')} value={from} error={attempt.fields.startsOn} onChange={setFrom} />
      <DayField label={t('leave.to')} value={to} error={attempt.fields.endsOn} onChange={setTo} />
    </FormDialog>
  );
}
