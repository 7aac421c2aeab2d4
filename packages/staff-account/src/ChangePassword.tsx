import { useMutation } from '@apollo/client/react';
import { Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { ChangePasswordForm, type ChangePasswordValues, Dialog } from '@qinshi/ui';
import { useAttempt } from '@qinshi/web-kit';
import { useTranslation } from 'react-i18next';
import { graphql } from './gql/index.ts';
import { useCheckRules, useNewPasswordLabels } from './password-words.ts';

const CHANGE = graphql(`
  mutation ChangePassword_change($input: ChangePasswordInput!) {
    changePassword(input: $input) {
      nextStep
    }
  }
`);

interface ChangePasswordProps {
  readonly onClose: () => void;
  readonly onChanged: () => void;
}

/** Another password; whoever else is signed in with the account has to sign in again. */
export function ChangePassword({ onClose, onChanged }: ChangePasswordProps) {
  const { t } = useTranslation('account');
  const attempt = useAttempt();
  const [change] = useMutation(CHANGE);
  const labels = useNewPasswordLabels();
  const checkRules = useCheckRules();
  const submit = (input: ChangePasswordValues) =>
    attempt.attempt(async () => {
      await change({ variables: { input } });
      notifications.show({ color: 'green', message: t('credentials.passwordChanged') });
      onChanged();
      onClose();
    });
  return (
    <Dialog opened onClose={onClose} title={t('credentials.changePassword')}>
      <Text>{t('credentials.changePasswordText')}</Text>
      <ChangePasswordForm
        labels={{
          ...labels,
          currentPassword: t('firstSignIn.password.current'),
          submit: t('credentials.changePassword'),
        }}
        checkRules={(newPassword) => checkRules(newPassword)}
        errors={attempt.fields}
        formError={attempt.general ?? undefined}
        busy={attempt.busy}
        onSubmit={(values) => void submit(values)}
      />
    </Dialog>
  );
}
