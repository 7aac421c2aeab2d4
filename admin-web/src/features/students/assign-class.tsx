import { useMutation, useQuery } from '@apollo/client/react';
import { NativeSelect, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useAttempt } from '@qinshi/web-kit';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormDialog } from '../../forms/form-dialog.tsx';
import { graphql } from '../../gql/index.ts';
import { wholeNumber } from '../../lists/list-search.ts';

const AssignClass_query = graphql(`
  query AssignClass($schoolId: ID!) {
    school(id: $schoolId) {
      id
      classGroups {
        id
        name
      }
    }
  }
`);

const AssignClass_assign = graphql(`
  mutation AssignClass_assign($input: AssignClassInput!) {
    assignClass(input: $input) {
      id
      seatNumber
      standing
    }
  }
`);

const HIGHEST_SEAT = 99;

interface AssignClassProps {
  readonly student: { readonly id: string; readonly name: string };
  readonly schoolId: string;
  readonly onClose: () => void;
  readonly onAssigned: () => void;
}

/** A class for a pupil who has none yet. */
export function AssignClass({ student, schoolId, onClose, onAssigned }: AssignClassProps) {
  const { t } = useTranslation();
  const attempt = useAttempt();
  const { data } = useQuery(AssignClass_query, { variables: { schoolId }, fetchPolicy: 'cache-first' });
  const [assign] = useMutation(AssignClass_assign);
  const [classGroupId, setClassGroupId] = useState('');
  const [seat, setSeat] = useState('');

  const submit = () => {
    const seatNumber = wholeNumber(seat.trim(), 1, HIGHEST_SEAT);
    const problems = {
      ...(classGroupId ? {} : { classGroupId: t('students.enrol.classMissing') }),
      ...(seat.trim() && !seatNumber ? { seatNumber: t('students.enrol.seatInvalid') } : {}),
    };
    if (Object.keys(problems).length > 0) return attempt.refuse(problems);
    void attempt.attempt(async () => {
      const input = { studentId: student.id, classGroupId, seatNumber: seatNumber ?? null };
      await assign({ variables: { input } });
      notifications.show({ color: 'green', message: t('student.assign.done', { name: student.name }) });
      onAssigned();
      onClose();
    });
  };

  return (
    <FormDialog
      title={t('student.assign.title', { name: student.name })}
      submit={t('student.assign.submit')}
      attempt={attempt}
      shown={['classGroupId', 'seatNumber']}
      onSubmit={submit}
      onClose={onClose}
    >
      <NativeSelect
        label={t('transfers.place.classGroupId')}
        value={classGroupId}
        error={attempt.fields.classGroupId}
        data={[
          { value: '', label: t('students.enrol.chooseClass') },
          ...(data?.school?.classGroups ?? []).map(({ id, name }) => ({ value: id, label: name })),
        ]}
        onChange={(event) => setClassGroupId(event.currentTarget.value)}
      />
      <TextInput
        label={t('transfers.place.seatNumber')}
        inputMode="numeric"
        value={seat}
        error={attempt.fields.seatNumber}
        autoComplete="off"
        onChange={(event) => setSeat(event.currentTarget.value)}
      />
    </FormDialog>
  );
}
