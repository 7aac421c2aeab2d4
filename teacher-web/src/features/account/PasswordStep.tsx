import { useMutation } from '@apollo/client/react';
import { passwordRules } from '@qinshi/domain';
import { ChangePasswordForm, type ChangePasswordValues } from '@qinshi/ui';
import { formErrors, useLocale } from '@qinshi/web-kit';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../gql/index.ts';
import { forgetFirstPassword, recallFirstPassword } from './first-password.ts';

const CHANGE_PASSWORD = graphql(`
  mutation PasswordStep_changePassword($input: ChangePasswordInput!) {
    changePassword(input: $input) {
      nextStep
    }
  }
`);

const RULES = ['longEnough', 'allowedCharacters', 'notNationalId', 'strongEnough'] as const;

interface StepProps {
  readonly onDone: () => Promise<void>;
}

/** The forced change of the first password, its rules ticking while one types. */
export function PasswordStep({ onDone }: StepProps) {
  const { t } = useTranslation();
  const { locale } = useLocale();
  const [change] = useMutation(CHANGE_PASSWORD);
  const [failure, setFailure] = useState<unknown>();
  const [busy, setBusy] = useState(false);
  const errors = formErrors(failure, locale);

  const submit = async (input: ChangePasswordValues) => {
    setBusy(true);
    setFailure(undefined);
    try {
      await change({ variables: { input } });
      forgetFirstPassword();
      await onDone();
    } catch (error) {
      setFailure(error);
    } finally {
      setBusy(false);
    }
  };

  return (
    <ChangePasswordForm
      labels={{
        currentPassword: t('firstSignIn.password.current'),
        newPassword: t('firstSignIn.password.new'),
        repeatPassword: t('firstSignIn.password.repeat'),
        submit: t('firstSignIn.password.submit'),
        reveal: t('signIn.reveal'),
        required: t('REQUIRED', { ns: 'refusals' }),
        repeatDiffers: t('firstSignIn.password.differs'),
        rules: t('firstSignIn.password.rules'),
        met: t('firstSignIn.password.met'),
        unmet: t('firstSignIn.password.unmet'),
      }}
      currentPassword={errors.fields.currentPassword ? undefined : recallFirstPassword()}
      checkRules={(password, current) => {
        // The first password is the last six of the ID.
        const met = passwordRules(password, { lastSix: current });
        return RULES.map((key) => ({ key, met: met[key], label: t(`firstSignIn.password.rule.${key}`) }));
      }}
      errors={errors.fields}
      formError={errors.general ?? undefined}
      busy={busy}
      onSubmit={submit}
    />
  );
}
