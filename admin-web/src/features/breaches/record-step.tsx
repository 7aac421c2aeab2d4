import { useMutation } from '@apollo/client/react';
import { NativeSelect, Textarea } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { BREACH_LIMITS, BREACH_STEP_KINDS, type BreachStepKind } from '@qinshi/domain';
import { useAttempt } from '@qinshi/web-kit';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormDialog } from '../../forms/form-dialog.tsx';
import { graphql } from '../../gql/index.ts';

const RecordStep_record = graphql(`
  mutation RecordStep_record($input: RecordBreachStepInput!) {
    recordBreachStep(input: $input) {
      id
      ...BreachPage_breach
    }
  }
`);

interface RecordStepProps {
  readonly id: string;
  /** What is still to be done comes first. */
  readonly first: BreachStepKind;
  readonly isClosed: boolean;
  readonly onClose: () => void;
}

/** One more line of the record: it is never changed afterwards, and the form says so. */
export function RecordStep({ id, first, isClosed, onClose }: RecordStepProps) {
  const { t } = useTranslation();
  const attempt = useAttempt();
  const [record] = useMutation(RecordStep_record);
  const [kind, setKind] = useState<BreachStepKind>(first);
  const [note, setNote] = useState('');
  const kinds = isClosed ? (['NOTE'] as const) : BREACH_STEP_KINDS;

  const submit = () =>
    attempt.attempt(async () => {
      await record({ variables: { input: { id, kind, note } } });
      notifications.show({ color: 'green', message: t('breaches.step.done') });
      onClose();
    });

  return (
    <FormDialog
      title={t('breaches.step.title')}
      lead={t('breaches.step.lead')}
      submit={t('breaches.step.submit')}
      attempt={attempt}
      shown={['kind', 'note']}
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      <NativeSelect
        label={t('breaches.step.kind')}
        data={kinds.map((each) => ({ value: each, label: t(`breaches.task.${each}`) }))}
        value={kind}
        error={attempt.fields.kind}
        onChange={(event) => {
          const { value } = event.currentTarget;
          setKind(kinds.find((each) => each === value) ?? 'NOTE');
        }}
      />
      <Textarea
        data-autofocus
        label={t('breaches.step.note')}
        autosize
        minRows={3}
        maxRows={10}
        maxLength={BREACH_LIMITS.note}
        value={note}
        error={attempt.fields.note}
        onChange={(event) => setNote(event.currentTarget.value)}
      />
    </FormDialog>
  );
}
