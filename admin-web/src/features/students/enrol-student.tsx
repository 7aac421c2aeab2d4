import { useMutation, useQuery } from '@apollo/client/react';
import { NativeSelect, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { parseDate, refusalText } from '@qinshi/domain';
import { useAttempt, useLocale } from '@qinshi/web-kit';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DayField } from '../../forms/day-field.tsx';
import { FormDialog } from '../../forms/form-dialog.tsx';
import type { Gender } from '../../gql/graphql.ts';
import { graphql } from '../../gql/index.ts';
import { wholeNumber } from '../../lists/list-search.ts';
import { shortDate } from '../../shell/formats.ts';
import { useToday } from '../../shell/today.ts';

const EnrolStudent_query = graphql(`
  query EnrolStudent($schoolId: ID!) {
    school(id: $schoolId) {
      id
      classGroups {
        id
        name
      }
    }
  }
`);

const EnrolStudent_enrol = graphql(`
  mutation EnrolStudent_enrol($input: EnrolStudentInput!) {
    enrolStudent(input: $input) {
      id
      name
      accountState
    }
  }
`);

const GENDERS = ['FEMALE', 'MALE'] as const satisfies readonly Gender[];
const HIGHEST_SEAT = 99;

interface EnrolStudentProps {
  readonly schoolId: string;
  /** The class that the list is narrowed to, if any. */
  readonly classGroupId: string | undefined;
  readonly onClose: () => void;
  readonly onEnrolled: () => void;
}

/** A new pupil of a class. From the first day on the pupil has an account, and guardians can apply. */
export function EnrolStudent({ schoolId, classGroupId, onClose, onEnrolled }: EnrolStudentProps) {
  const { t } = useTranslation();
  const { locale } = useLocale();
  const attempt = useAttempt();
  const today = useToday();
  const { data } = useQuery(EnrolStudent_query, { variables: { schoolId }, fetchPolicy: 'cache-first' });
  const [enrol] = useMutation(EnrolStudent_enrol);
  const [values, setValues] = useState({
    classGroupId: classGroupId ?? '',
    name: '',
    nationalId: '',
    gender: '',
    studentNumber: '',
    seatNumber: '',
    startsOn: shortDate(today),
  });
  const change = (field: keyof typeof values) => (value: string) =>
    setValues((old) => ({ ...old, [field]: value }));
  const field = (name: Exclude<keyof typeof values, 'startsOn'>) => ({
    label: t(`students.enrol.${name}`),
    value: values[name],
    error: attempt.fields[name],
    autoComplete: 'off',
    onChange: (event: { currentTarget: { value: string } }) => change(name)(event.currentTarget.value),
  });

  const submit = () => {
    const startsOn = parseDate(values.startsOn);
    const seatNumber = wholeNumber(values.seatNumber.trim(), 1, HIGHEST_SEAT);
    const required = refusalText(locale, 'REQUIRED');
    const problems = {
      ...(values.name.trim() ? {} : { name: required }),
      ...(values.nationalId.trim() ? {} : { nationalId: required }),
      ...(values.studentNumber.trim() ? {} : { studentNumber: required }),
      ...(values.classGroupId ? {} : { classGroupId: t('students.enrol.classMissing') }),
      ...(values.seatNumber.trim() && !seatNumber ? { seatNumber: t('students.enrol.seatInvalid') } : {}),
      ...(startsOn ? {} : { startsOn: t('form.dayInvalid') }),
    };
    if (!startsOn || Object.keys(problems).length > 0) return attempt.refuse(problems);
    void attempt.attempt(async () => {
      const { name, nationalId, studentNumber } = values;
      const gender = GENDERS.find((one) => one === values.gender) ?? null;
      const input = { classGroupId: values.classGroupId, name, nationalId, gender, studentNumber, startsOn };
      await enrol({ variables: { input: { ...input, seatNumber: seatNumber ?? null } } });
      notifications.show({ color: 'green', message: t('students.enrol.done', { name: name.trim() }) });
      onEnrolled();
      onClose();
    });
  };

  return (
    <FormDialog
      title={t('students.enrol.title')}
      lead={t('students.enrol.lead')}
      submit={t('students.enrol.submit')}
      attempt={attempt}
      shown={Object.keys(values)}
      onSubmit={submit}
      onClose={onClose}
    >
      <NativeSelect
        {...field('classGroupId')}
        data={[
          { value: '', label: t('students.enrol.chooseClass') },
          ...(data?.school?.classGroups ?? []).map(({ id, name }) => ({ value: id, label: name })),
        ]}
      />
      <TextInput {...field('name')} />
      <TextInput spellCheck={false} {...field('nationalId')} />
      <NativeSelect
        {...field('gender')}
        data={[
          { value: '', label: t('list.none') },
          ...GENDERS.map((value) => ({ value, label: t(`student.gender.${value}`) })),
        ]}
      />
      <TextInput {...field('studentNumber')} />
      <TextInput inputMode="numeric" {...field('seatNumber')} />
      <DayField
        label={t('students.enrol.startsOn')}
        value={values.startsOn}
        error={attempt.fields.startsOn}
        onChange={change('startsOn')}
      />
    </FormDialog>
  );
}
