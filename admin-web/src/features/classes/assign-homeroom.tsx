import { useMutation } from '@apollo/client/react';
import { Radio, Stack } from '@mantine/core';
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

const AssignHomeroom_assign = graphql(`
  mutation AssignHomeroom_assign($input: AssignHomeroomInput!) {
    assignHomeroom(input: $input) {
      id
    }
  }
`);

interface AssignHomeroomProps {
  readonly classGroup: { readonly id: string; readonly name: string };
  readonly schoolId: string;
  readonly onClose: () => void;
  readonly onAssigned: () => void;
}

/** Somebody becomes homeroom teacher of a class, in place of whoever is or beside them. */
export function AssignHomeroom({ classGroup, schoolId, onClose, onAssigned }: AssignHomeroomProps) {
  const { t } = useTranslation();
  const attempt = useAttempt();
  const [assign] = useMutation(AssignHomeroom_assign);
  const [person, setPerson] = useState<PersonOption | null>(null);
  const [replace, setReplace] = useState(true);
  const [from, setFrom] = useState(shortDate(useToday()));
  const submit = () => {
    const startsOn = parseDate(from);
    if (!person) return attempt.refuse({ staffId: t('deputies.choose') });
    if (!startsOn) return attempt.refuse({ startsOn: t('form.dayInvalid') });
    void attempt.attempt(async () => {
      const input = { classGroupId: classGroup.id, staffId: person.id, startsOn, replace };
      await assign({ variables: { input } });
      notifications.show({
        color: 'green',
        message: t('homerooms.assigned', { name: person.name, class: classGroup.name }),
      });
      onAssigned();
      onClose();
    });
  };
  return (
    <FormDialog
      title={t('homerooms.assignOf', { class: classGroup.name })}
      lead={t('homerooms.assignLead')}
      submit={t('connection.save')}
      attempt={attempt}
      shown={['staffId', 'startsOn', 'replace']}
      onSubmit={submit}
      onClose={onClose}
    >
      <StaffSelect
        schoolId={schoolId}
        label={t('classes.homeroom')}
        value={person}
        error={attempt.fields.staffId}
        onChange={setPerson}
      />
      <DayField
        label={t('staffMember.from')}
        value={from}
        error={attempt.fields.startsOn}
        onChange={setFrom}
      />
      <Radio.Group
        label={t('homerooms.how')}
        value={replace ? 'replace' : 'beside'}
        error={attempt.fields.replace}
        onChange={(value) => setReplace(value === 'replace')}
      >
        <Stack gap="xs" mt="xs">
          <Radio value="replace" label={t('homerooms.replace')} />
          <Radio value="beside" label={t('homerooms.beside')} />
        </Stack>
      </Radio.Group>
    </FormDialog>
  );
}
