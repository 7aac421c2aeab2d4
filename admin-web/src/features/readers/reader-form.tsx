import { useMutation } from '@apollo/client/react';
import { TextInput } from '@mantine/core';
import { useAttempt } from '@qinshi/web-kit';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormDialog } from '../../forms/form-dialog.tsx';
import type { ReaderToken_TokenFragment as MadeToken } from '../../gql/graphql.ts';
import { graphql, readFragment } from '../../gql/index.ts';
import { ReaderToken_token } from './reader-token.tsx';

const ReaderForm_create = graphql(`
  mutation ReaderForm_create($input: CreateGateReaderInput!) {
    createGateReader(input: $input) {
      ...ReaderToken_token
    }
  }
`);

interface ReaderFormProps {
  readonly schoolId: string;
  readonly onClose: () => void;
  readonly onMade: (made: MadeToken) => void;
}

/** A further reader: what the school calls it, and where it stands. */
export function ReaderForm({ schoolId, onClose, onMade }: ReaderFormProps) {
  const { t } = useTranslation();
  const attempt = useAttempt();
  // The answer stays out of the cache: a token is shown once and kept nowhere.
  const [create] = useMutation(ReaderForm_create, { fetchPolicy: 'no-cache' });
  const [values, setValues] = useState({ name: '', gate: '' });
  const submit = () =>
    attempt.attempt(async () => {
      const input = { schoolId, name: values.name.trim(), gate: values.gate.trim() };
      const { data } = await create({ variables: { input } });
      if (data) onMade(readFragment(ReaderToken_token, data.createGateReader));
    });
  return (
    <FormDialog
      title={t('readers.add')}
      lead={t('readers.formLead')}
      submit={t('readers.create')}
      attempt={attempt}
      shown={['name', 'gate']}
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      <TextInput
        data-autofocus
        label={t('readers.name')}
        placeholder={t('readers.nameExample')}
        maxLength={40}
        value={values.name}
        error={attempt.fields.name}
        autoComplete="off"
        onChange={(event) => setValues({ ...values, name: event.currentTarget.value })}
      />
      <TextInput
        label={t('readers.gate')}
        description={t('readers.gateHelp')}
        placeholder={t('readers.gateExample')}
        maxLength={40}
        value={values.gate}
        error={attempt.fields.gate}
        autoComplete="off"
        onChange={(event) => setValues({ ...values, gate: event.currentTarget.value })}
      />
    </FormDialog>
  );
}
