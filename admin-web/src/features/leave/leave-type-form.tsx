import { useMutation } from '@apollo/client/react';
import { Checkbox, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useAttempt } from '@qinshi/web-kit';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormDialog } from '../../forms/form-dialog.tsx';
import { NumberField, numberOf } from '../../forms/number-field.tsx';
import type { LeaveTypesPage_TypeFragment as LeaveType } from '../../gql/graphql.ts';
import { graphql } from '../../gql/index.ts';

const LeaveTypeForm_save = graphql(`
  mutation LeaveTypeForm_save($input: SaveLeaveTypeInput!) {
    saveLeaveType(input: $input) {
      id
    }
  }
`);

interface LeaveTypeFormProps {
  readonly schoolId: string;
  /** What to change; a new one without it. */
  readonly type: LeaveType | undefined;
  /** Those taken already. */
  readonly codes: readonly string[];
  readonly onClose: () => void;
  readonly onSaved: () => void;
}

const NUMBERS = ['attachmentFromDays', 'proofWithinDays', 'minimumPeriods', 'yearlyDays'] as const;

/** What a type asks for. An empty number means: no such rule. */
export function LeaveTypeForm({ schoolId, type, codes, onClose, onSaved }: LeaveTypeFormProps) {
  const { t } = useTranslation();
  const attempt = useAttempt();
  const [save] = useMutation(LeaveTypeForm_save);
  const [name, setName] = useState(type?.name ?? '');
  const [offered, setOffered] = useState(type?.offered ?? true);
  const [guardiansMayAsk, setGuardiansMayAsk] = useState(type?.guardiansMayAsk ?? true);
  const [numbers, setNumbers] = useState({
    attachmentFromDays: text(type?.attachmentFromDays),
    proofWithinDays: text(type ? type.proofWithinDays : 7),
    minimumPeriods: text(type?.minimumPeriods ?? 1),
    yearlyDays: text(type?.yearlyDays),
  });

  const submit = () => {
    const wrong = NUMBERS.filter((field) => Number.isNaN(numberOf(numbers[field])));
    if (wrong.length > 0)
      return attempt.refuse(Object.fromEntries(wrong.map((field) => [field, t('form.numberInvalid')])));
    void attempt.attempt(async () => {
      const input = {
        schoolId,
        code: type?.code ?? freeCode(codes),
        name: name.trim(),
        offered,
        guardiansMayAsk,
        attachmentFromDays: numberOf(numbers.attachmentFromDays),
        proofWithinDays: numberOf(numbers.proofWithinDays),
        minimumPeriods: numberOf(numbers.minimumPeriods) ?? 1,
        yearlyDays: numberOf(numbers.yearlyDays),
      };
      await save({ variables: { input } });
      notifications.show({ color: 'green', message: t('calendar.saved', { name: input.name }) });
      onSaved();
      onClose();
    });
  };

  return (
    <FormDialog
      title={type ? t('leave.editType', { name: type.name }) : t('leave.addType')}
      submit={t('connection.save')}
      attempt={attempt}
      shown={['name', 'code', ...NUMBERS]}
      onSubmit={submit}
      onClose={onClose}
    >
      <TextInput
        data-autofocus
        label={t('leave.typeName')}
        value={name}
        error={attempt.fields.name ?? attempt.fields.code}
        maxLength={20}
        autoComplete="off"
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <Checkbox
        label={t('leave.offeredHelp')}
        checked={offered}
        onChange={(event) => setOffered(event.currentTarget.checked)}
      />
      <Checkbox
        label={t('leave.guardiansMayAsk')}
        checked={guardiansMayAsk}
        onChange={(event) => setGuardiansMayAsk(event.currentTarget.checked)}
      />
      {NUMBERS.map((field) => (
        <NumberField
          key={field}
          label={t(`leave.field.${field}`)}
          description={t(`leave.help.${field}`)}
          value={numbers[field]}
          error={attempt.fields[field]}
          onChange={(value) => setNumbers((old) => ({ ...old, [field]: value }))}
        />
      ))}
    </FormDialog>
  );
}

function text(number: number | null | undefined): string {
  return number === null || number === undefined ? '' : String(number);
}

/** A school's own types need a code that nobody has to invent. */
function freeCode(codes: readonly string[]): string {
  let number = 1;
  while (codes.includes(`OWN_${number}`)) number += 1;
  return `OWN_${number}`;
}
