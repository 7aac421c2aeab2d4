import { useMutation } from '@apollo/client/react';
import { NativeSelect } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { parseDate, refusalText } from '@qinshi/domain';
import { useAttempt, useLocale } from '@qinshi/web-kit';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DayField } from '../../forms/day-field.tsx';
import { FormDialog } from '../../forms/form-dialog.tsx';
import type { EnrolmentEnd } from '../../gql/graphql.ts';
import { graphql } from '../../gql/index.ts';
import { shortDate } from '../../shell/formats.ts';
import { useToday } from '../../shell/today.ts';

const EndEnrolment_end = graphql(`
  mutation EndEnrolment_end($input: EndEnrolmentInput!) {
    endEnrolment(input: $input) {
      id
      accountState
    }
  }
`);

/** Why somebody leaves in the middle of things; classes that move up do so together. */
const REASONS = ['WITHDRAWAL', 'GRADUATION'] as const satisfies readonly EnrolmentEnd[];

interface EndEnrolmentProps {
  readonly student: { readonly id: string; readonly name: string };
  readonly onClose: () => void;
  readonly onEnded: () => void;
}

/** The last day of a pupil at this school; guardians stay bound, because a binding is to the child. */
export function EndEnrolment({ student, onClose, onEnded }: EndEnrolmentProps) {
  const { t } = useTranslation();
  const { locale } = useLocale();
  const attempt = useAttempt();
  const today = useToday();
  const [end] = useMutation(EndEnrolment_end);
  const [day, setDay] = useState(shortDate(today));
  const [reason, setReason] = useState<(typeof REASONS)[number]>();

  const submit = () => {
    const endsOn = parseDate(day);
    if (!endsOn || !reason)
      return attempt.refuse({
        ...(!reason && { reason: refusalText(locale, 'REQUIRED') }),
        ...(!endsOn && { endsOn: t('form.dayInvalid') }),
      });
    void attempt.attempt(async () => {
      await end({ variables: { input: { studentId: student.id, endsOn, reason } } });
      notifications.show({ color: 'green', message: t('student.leave.done', { name: student.name }) });
      onEnded();
      onClose();
    });
  };

  return (
    <FormDialog
      danger
      title={t('student.leave.title', { name: student.name })}
      lead={t('student.leave.lead')}
      submit={t('student.leave.submit')}
      attempt={attempt}
      shown={['endsOn', 'reason']}
      onSubmit={submit}
      onClose={onClose}
    >
      <NativeSelect
        label={t('student.leave.reason')}
        value={reason ?? ''}
        error={attempt.fields.reason}
        data={[
          { value: '', label: t('form.choose'), disabled: true },
          ...REASONS.map((value) => ({ value, label: t(`student.end.${value}`) })),
        ]}
        onChange={(event) => {
          const chosen = REASONS.find((one) => one === event.currentTarget.value);
          if (chosen) setReason(chosen);
        }}
      />
      <DayField
        label={t('student.leave.endsOn')}
        value={day}
        error={attempt.fields.endsOn}
        onChange={setDay}
      />
    </FormDialog>
  );
}
