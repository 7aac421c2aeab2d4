import { useMutation } from '@apollo/client/react';
import { Textarea } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useAttempt } from '@qinshi/web-kit';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormDialog } from '../../forms/form-dialog.tsx';
import { graphql } from '../../gql/index.ts';

const SettleWatch_settle = graphql(`
  mutation SettleWatch_settle($input: SettleDropoutWatchInput!) {
    settleDropoutWatch(input: $input) {
      ...WatchListPage_watch
    }
  }
`);

interface SettleWatchProps {
  readonly watch: { readonly id: string; readonly student: { readonly name: string } };
  readonly onClose: () => void;
  readonly onSettled: () => void;
}

/** What was done about a pupil who stayed away; the note stays with the entry. */
export function SettleWatch({ watch, onClose, onSettled }: SettleWatchProps) {
  const { t } = useTranslation();
  const attempt = useAttempt();
  const [settle] = useMutation(SettleWatch_settle);
  const [note, setNote] = useState('');
  const { name } = watch.student;
  const submit = () => {
    if (note.trim() === '') return attempt.refuse({ note: t('watchList.noteMissing') });
    void attempt.attempt(async () => {
      await settle({ variables: { input: { id: watch.id, note: note.trim() } } });
      notifications.show({ color: 'green', message: t('watchList.done', { name }) });
      onSettled();
      onClose();
    });
  };
  return (
    <FormDialog
      title={t('watchList.settleOf', { name })}
      lead={t('watchList.settleLead')}
      submit={t('watchList.settle')}
      attempt={attempt}
      shown={['note']}
      onSubmit={submit}
      onClose={onClose}
    >
      <Textarea
        data-autofocus
        autosize
        minRows={3}
        label={t('watchList.note')}
        value={note}
        error={attempt.fields.note}
        maxLength={500}
        onChange={(event) => setNote(event.currentTarget.value)}
      />
    </FormDialog>
  );
}
