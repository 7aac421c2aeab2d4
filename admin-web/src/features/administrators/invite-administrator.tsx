import { useMutation } from '@apollo/client/react';
import { TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useAttempt } from '@qinshi/web-kit';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormDialog } from '../../forms/form-dialog.tsx';
import { graphql } from '../../gql/index.ts';

const InviteAdministrator_invite = graphql(`
  mutation InviteAdministrator_invite($input: InviteBureauAdministratorInput!) {
    inviteBureauAdministrator(input: $input) {
      id
    }
  }
`);

interface InviteAdministratorProps {
  readonly onClose: () => void;
  readonly onInvited: () => void;
}

/** A colleague of the bureau: the link that opens the account goes to the address given here. */
export function InviteAdministrator({ onClose, onInvited }: InviteAdministratorProps) {
  const { t } = useTranslation();
  const attempt = useAttempt();
  const [invite] = useMutation(InviteAdministrator_invite);
  const [values, setValues] = useState({ name: '', title: '', email: '' });
  const field = (name: keyof typeof values) => ({
    label: t(`administrators.${name === 'title' ? 'post' : name}`),
    value: values[name],
    error: attempt.fields[name],
    autoComplete: 'off',
    onChange: (event: { currentTarget: { value: string } }) => {
      const { value } = event.currentTarget;
      setValues((old) => ({ ...old, [name]: value }));
    },
  });

  const submit = () =>
    attempt.attempt(async () => {
      await invite({ variables: { input: values } });
      const message = t('administrators.invite.done', {
        name: values.name.trim(),
        email: values.email.trim(),
      });
      notifications.show({ color: 'green', message });
      onInvited();
      onClose();
    });

  return (
    <FormDialog
      title={t('administrators.invite.title')}
      lead={t('administrators.invite.lead')}
      submit={t('administrators.invite.submit')}
      attempt={attempt}
      shown={Object.keys(values)}
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      <TextInput data-autofocus {...field('name')} />
      <TextInput {...field('title')} />
      <TextInput type="email" {...field('email')} />
    </FormDialog>
  );
}
