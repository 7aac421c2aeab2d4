import { useMutation } from '@apollo/client/react';
import { ChangePasswordForm, type ChangePasswordValues } from '@qinshi/ui';
import { useAttempt } from '@qinshi/web-kit';
import { useTranslation } from 'react-i18next';
import { forgetFirstPassword, recallFirstPassword } from './first-password.ts';
import { graphql } from './gql/index.ts';
import { useCheckRules, useNewPasswordLabels } from './password-words.ts';

const CHANGE_PASSWORD = graphql(`
  mutation PasswordStep_changePassword($input: ChangePasswordInput!) {
    changePassword(input: $input) {
      nextStep
    }
  }
`);

interface StepProps {
  readonly onDone: () => Promise<void>;
}

/** The forced change of the first password, its rules ticking while one types. */
export function PasswordStep({ onDone }: StepProps) {
  const { t } = useTranslation('account');
  const attempt = useAttempt();
  const [change] = useMutation(CHANGE_PASSWORD);
  const labels = useNewPasswordLabels();
  const checkRules = useCheckRules();
  const submit = (input: ChangePasswordValues) =>
    attempt.attempt(async () => {
      await change({ variables: { input } });
      forgetFirstPassword();
      await onDone();
    });

  return (
    <ChangePasswordForm
      labels={{
        ...labels,
        currentPassword: t('firstSignIn.password.current'),
        submit: t('firstSignIn.password.submit'),
      }}
      currentPassword={attempt.fields.currentPassword ? undefined : recallFirstPassword()}
      // The first password is the last six of the ID.
      checkRules={(password, current) => checkRules(password, { lastSix: current })}
      errors={attempt.fields}
      formError={attempt.general ?? undefined}
      busy={attempt.busy}
      onSubmit={(values) => void submit(values)}
    />
  );
}
