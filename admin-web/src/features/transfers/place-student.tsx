import { useMutation, useQuery } from '@apollo/client/react';
import { NativeSelect, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { parseDate } from '@qinshi/domain';
import { useAttempt } from '@qinshi/web-kit';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DayField } from '../../forms/day-field.tsx';
import { FormDialog } from '../../forms/form-dialog.tsx';
import { graphql } from '../../gql/index.ts';
import { wholeNumber } from '../../lists/list-search.ts';
import { shortDate } from '../../shell/formats.ts';
import { useToday } from '../../shell/today.ts';
import type { TransferRow } from './transfers-page.tsx';

const PlaceStudent_query = graphql(`
  query PlaceStudent($schoolId: ID!) {
    school(id: $schoolId) {
      id
      classGroups {
        id
        name
      }
    }
  }
`);

const PlaceStudent_place = graphql(`
  mutation PlaceStudent_place($input: PlaceStudentInput!) {
    placeStudent(input: $input) {
      id
      state
    }
  }
`);

const HIGHEST_SEAT = 99;

interface PlaceStudentProps {
  readonly schoolId: string;
  readonly transfer: TransferRow;
  readonly onClose: () => void;
  readonly onPlaced: () => void;
}

/** The new school takes a pupil in: number and first day, and the class if it is known already. */
export function PlaceStudent({ schoolId, transfer, onClose, onPlaced }: PlaceStudentProps) {
  const { t } = useTranslation();
  const attempt = useAttempt();
  const today = useToday();
  const { data } = useQuery(PlaceStudent_query, { variables: { schoolId }, fetchPolicy: 'cache-first' });
  const [place] = useMutation(PlaceStudent_place);
  const [values, setValues] = useState({
    classGroupId: '',
    studentNumber: '',
    seatNumber: '',
    startsOn: shortDate([transfer.releasedOn, today].toSorted().at(-1) ?? today),
  });
  const change = (field: keyof typeof values) => (value: string) =>
    setValues((old) => ({ ...old, [field]: value }));
  const field = (name: Exclude<keyof typeof values, 'startsOn'>) => ({
    label: t(`transfers.place.${name}`),
    value: values[name],
    error: attempt.fields[name],
    autoComplete: 'off',
    onChange: (event: { currentTarget: { value: string } }) => change(name)(event.currentTarget.value),
  });

  const submit = () => {
    const startsOn = parseDate(values.startsOn);
    const seatNumber = wholeNumber(values.seatNumber.trim(), 1, HIGHEST_SEAT);
    const problems = {
      ...(values.seatNumber.trim() && !seatNumber ? { seatNumber: t('students.enrol.seatInvalid') } : {}),
      ...(startsOn ? {} : { startsOn: t('form.dayInvalid') }),
    };
    if (!startsOn || Object.keys(problems).length > 0) return attempt.refuse(problems);
    void attempt.attempt(async () => {
      const { classGroupId, studentNumber } = values;
      const input = { transferId: transfer.id, startsOn, studentNumber, classGroupId: classGroupId || null };
      await place({ variables: { input: { ...input, seatNumber: seatNumber ?? null } } });
      notifications.show({
        color: 'green',
        message: t('transfers.place.done', { name: transfer.studentName }),
      });
      onPlaced();
      onClose();
    });
  };

  return (
    <FormDialog
      title={t('transfers.place.title', { name: transfer.studentName })}
      lead={t('transfers.place.lead', { school: transfer.fromSchool.name })}
      submit={t('transfers.place.submit')}
      attempt={attempt}
      shown={Object.keys(values)}
      onSubmit={submit}
      onClose={onClose}
    >
      <TextInput {...field('studentNumber')} />
      <NativeSelect
        {...field('classGroupId')}
        data={[
          { value: '', label: t('transfers.place.noClass') },
          ...(data?.school?.classGroups ?? []).map(({ id, name }) => ({ value: id, label: name })),
        ]}
      />
      <TextInput inputMode="numeric" {...field('seatNumber')} />
      <DayField
        label={t('transfers.place.startsOn')}
        value={values.startsOn}
        error={attempt.fields.startsOn}
        onChange={change('startsOn')}
      />
    </FormDialog>
  );
}
