import { useMutation, useQuery } from '@apollo/client/react';
import { Autocomplete, Textarea } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { parseDate, TRANSFER_PLACE_MAX_LENGTH, TRANSFER_REASON_MAX_LENGTH } from '@qinshi/domain';
import { useAttempt } from '@qinshi/web-kit';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DayField } from '../../forms/day-field.tsx';
import { FormDialog } from '../../forms/form-dialog.tsx';
import { graphql } from '../../gql/index.ts';
import { shortDate } from '../../shell/formats.ts';
import { useToday } from '../../shell/today.ts';

const ReleaseStudent_query = graphql(`
  query ReleaseStudent {
    schools {
      id
      name
      code
    }
  }
`);

const ReleaseStudent_release = graphql(`
  mutation ReleaseStudent_release($input: ReleaseStudentInput!) {
    releaseStudent(input: $input) {
      id
      state
    }
  }
`);

interface ReleaseStudentProps {
  readonly student: { readonly id: string; readonly name: string };
  readonly schoolId: string;
  readonly onClose: () => void;
  readonly onReleased: () => void;
}

/** The old school lets a pupil go: to a school of the city, which finds the pupil on its list, or to one elsewhere. */
export function ReleaseStudent({ student, schoolId, onClose, onReleased }: ReleaseStudentProps) {
  const { t } = useTranslation();
  const attempt = useAttempt();
  const today = useToday();
  const { data } = useQuery(ReleaseStudent_query, { fetchPolicy: 'cache-first' });
  const [release] = useMutation(ReleaseStudent_release);
  const [to, setTo] = useState('');
  const [reason, setReason] = useState('');
  const [day, setDay] = useState(shortDate(today));
  const others = (data?.schools ?? []).filter(({ id }) => id !== schoolId);

  const submit = () => {
    const releasedOn = parseDate(day);
    if (!releasedOn) return attempt.refuse({ releasedOn: t('form.dayInvalid') });
    const known = others.find(({ name }) => name === to.trim());
    void attempt.attempt(async () => {
      const destination = known ? { toSchoolId: known.id } : { toPlace: to.trim() };
      await release({ variables: { input: { studentId: student.id, releasedOn, reason, ...destination } } });
      notifications.show({ color: 'green', message: t('student.release.done', { name: student.name }) });
      onReleased();
      onClose();
    });
  };

  return (
    <FormDialog
      title={t('student.release.title', { name: student.name })}
      lead={t('student.release.lead')}
      submit={t('student.release.submit')}
      attempt={attempt}
      shown={['toSchoolId', 'toPlace', 'releasedOn', 'reason']}
      onSubmit={submit}
      onClose={onClose}
    >
      <Autocomplete
        label={t('student.release.to')}
        description={t('student.release.toHelp')}
        value={to}
        error={attempt.fields.toSchoolId ?? attempt.fields.toPlace}
        data={others.map(({ name }) => name)}
        limit={20}
        openOnFocus={false}
        comboboxProps={{ withinPortal: false }}
        maxLength={TRANSFER_PLACE_MAX_LENGTH}
        onChange={setTo}
      />
      <DayField
        label={t('student.release.releasedOn')}
        value={day}
        error={attempt.fields.releasedOn}
        onChange={setDay}
      />
      <Textarea
        label={t('student.release.reason')}
        value={reason}
        error={attempt.fields.reason}
        maxLength={TRANSFER_REASON_MAX_LENGTH}
        autosize
        minRows={2}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
    </FormDialog>
  );
}
