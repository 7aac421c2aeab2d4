import { useMutation } from '@apollo/client/react';
import { Textarea, TextInput } from '@mantine/core';
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

const RestrictCustody_restrict = graphql(`
  mutation RestrictCustody_restrict($input: RestrictCustodyInput!) {
    restrictCustody(input: $input) {
      id
    }
  }
`);

interface RestrictCustodyProps {
  readonly guardian: { readonly id: string; readonly name: string };
  readonly onClose: () => void;
  readonly onSaved: () => void;
}

/** Writes down a court order: from which day this guardian sees nothing of the child, until when, and by which case. */
export function RestrictCustody({ guardian, onClose, onSaved }: RestrictCustodyProps) {
  const { t } = useTranslation();
  const attempt = useAttempt();
  const [restrict] = useMutation(RestrictCustody_restrict);
  const [from, setFrom] = useState(shortDate(useToday()));
  const [until, setUntil] = useState('');
  const [basis, setBasis] = useState('');
  const [note, setNote] = useState('');

  const submit = () => {
    const startsOn = parseDate(from);
    const endsOn = until.trim() ? parseDate(until) : null;
    if (!startsOn) return attempt.refuse({ startsOn: t('form.dayInvalid') });
    if (until.trim() && !endsOn) return attempt.refuse({ endsOn: t('form.dayInvalid') });
    void attempt.attempt(async () => {
      await restrict({
        variables: { input: { guardianshipId: guardian.id, startsOn, endsOn, basis, note } },
      });
      notifications.show({ color: 'green', message: t('guardian.restrict.done', { name: guardian.name }) });
      onSaved();
      onClose();
    });
  };

  return (
    <FormDialog
      danger
      title={t('guardian.restrict.title', { name: guardian.name })}
      lead={t('guardian.restrict.lead')}
      submit={t('guardian.restrict.submit')}
      attempt={attempt}
      shown={['startsOn', 'endsOn', 'basis', 'note']}
      onSubmit={submit}
      onClose={onClose}
    >
      <TextInput
        data-autofocus
        label={t('guardian.restrict.basis')}
        description={t('guardian.restrict.basisHelp')}
        maxLength={100}
        value={basis}
        error={attempt.fields.basis}
        onChange={(event) => setBasis(event.currentTarget.value)}
      />
      <DayField
        label={t('guardian.restrict.from')}
        value={from}
        error={attempt.fields.startsOn}
        onChange={setFrom}
      />
      <DayField
        label={t('guardian.restrict.until')}
        value={until}
        error={attempt.fields.endsOn}
        onChange={setUntil}
      />
      <Textarea
        label={t('guardian.restrict.note')}
        autosize
        minRows={2}
        maxLength={500}
        value={note}
        error={attempt.fields.note}
        onChange={(event) => setNote(event.currentTarget.value)}
      />
    </FormDialog>
  );
}
