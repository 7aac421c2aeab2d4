import { useMutation } from '@apollo/client/react';
import { Textarea, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useAttempt } from '@qinshi/web-kit';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormDialog } from '../../forms/form-dialog.tsx';
import { graphql } from '../../gql/index.ts';

const ConsentDraftForm_save = graphql(`
  mutation ConsentDraftForm_save($input: SaveConsentDraftInput!) {
    saveConsentDraft(input: $input) {
      version
      revision
    }
  }
`);

interface ConsentDraftFormProps {
  /** A new version has no revision yet; its text begins as that of the one in force. */
  readonly draft: { readonly version: string; readonly revision: number | null; readonly body: string };
  readonly onClose: () => void;
  readonly onSaved: () => void;
}

/** Name and text of a draft. */
export function ConsentDraftForm({ draft, onClose, onSaved }: ConsentDraftFormProps) {
  const { t } = useTranslation();
  const attempt = useAttempt();
  const [save] = useMutation(ConsentDraftForm_save);
  const [version, setVersion] = useState(draft.version);
  const [body, setBody] = useState(draft.body);
  const { revision } = draft;
  const submit = () =>
    attempt.attempt(async () => {
      await save({ variables: { input: { version: version.trim(), revision, body } } });
      notifications.show({ color: 'green', message: t('consents.saved', { version: version.trim() }) });
      onSaved();
      onClose();
    });
  return (
    <FormDialog
      title={t(revision === null ? 'consents.add' : 'consents.edit')}
      lead={t('consents.draftLead')}
      submit={t('connection.save')}
      attempt={attempt}
      shown={['version', 'body']}
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      <TextInput
        data-autofocus
        label={t('consents.version')}
        description={t('consents.versionHelp')}
        value={version}
        readOnly={revision !== null}
        error={attempt.fields.version}
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => setVersion(event.currentTarget.value)}
      />
      <Textarea
        label={t('consents.body')}
        description={t('consents.bodyHelp')}
        value={body}
        error={attempt.fields.body}
        autosize
        minRows={10}
        maxRows={18}
        onChange={(event) => setBody(event.currentTarget.value)}
      />
    </FormDialog>
  );
}
