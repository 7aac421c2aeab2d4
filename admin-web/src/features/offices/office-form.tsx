import { useMutation } from '@apollo/client/react';
import { TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useAttempt } from '@qinshi/web-kit';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormDialog } from '../../forms/form-dialog.tsx';
import { graphql } from '../../gql/index.ts';

const OfficeForm_save = graphql(`
  mutation OfficeForm_save($input: SaveOfficeInput!) {
    saveOffice(input: $input) {
      id
      offices {
        id
        code
        name
      }
    }
  }
`);

export interface Office {
  readonly id: string;
  readonly code: string;
  readonly name: string;
}

interface OfficeFormProps {
  readonly schoolId: string;
  /** The one to rename; a new one without it. */
  readonly office: Office | undefined;
  readonly onClose: () => void;
}

/** Code and name of an office. */
export function OfficeForm({ schoolId, office, onClose }: OfficeFormProps) {
  const { t } = useTranslation();
  const attempt = useAttempt();
  const [save] = useMutation(OfficeForm_save);
  const [code, setCode] = useState(office?.code ?? '');
  const [name, setName] = useState(office?.name ?? '');
  const submit = () =>
    attempt.attempt(async () => {
      await save({ variables: { input: { schoolId, id: office?.id ?? null, code: code.trim(), name } } });
      notifications.show({ color: 'green', message: t('offices.saved', { name: name.trim() }) });
      onClose();
    });
  return (
    <FormDialog
      title={office ? t('offices.renameOf', { name: office.name }) : t('offices.add')}
      submit={t('connection.save')}
      attempt={attempt}
      shown={['code', 'name']}
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      <TextInput
        data-autofocus
        label={t('offices.name')}
        placeholder={t('offices.nameExample')}
        value={name}
        error={attempt.fields.name}
        autoComplete="off"
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <TextInput
        label={t('offices.code')}
        description={t('offices.codeHelp')}
        value={code}
        error={attempt.fields.code}
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => setCode(event.currentTarget.value)}
      />
    </FormDialog>
  );
}
