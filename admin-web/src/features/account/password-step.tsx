import { useMutation } from '@apollo/client/react';
import { passwordRules } from '@qinshi/domain';
import { ChangePasswordForm, type ChangePasswordValues } from '@qinshi/ui';
import { formErrors, useLocale } from '@qinshi/web-kit';
import { useRouter } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../gql/index.ts';
import { useSession } from '../../shell/session.ts';

const PasswordStep_changePassword = graphql(`
  mutation PasswordStep_changePassword($input: ChangePasswordInput!) {
    changePassword(input: $input) {
      ...Session_viewer
    }
  }
`);

/** The forced change. The initial password is the last six of the owner's ID, so the rule against these knows them. */
export function PasswordStep() {
  const { t } = useTranslation();
  const { locale } = useLocale();
  const session = useSession();
  const router = useRouter();
  const [changePassword, { loading }] = useMutation(PasswordStep_changePassword);
  const [error, setError] = useState<unknown>(null);

  async function submit(input: ChangePasswordValues): Promise<void> {
    setError(null);
    try {
      const { data } = await changePassword({ variables: { input } });
      if (!data) return;
      await session.advanced(data.changePassword);
      await router.invalidate();
    } catch (refused) {
      setError(refused);
    }
  }

  const { fields, general } = formErrors(error, locale);
  return (
    <ChangePasswordForm
      labels={{
        currentPassword: t('firstSignIn.currentPassword'),
        newPassword: t('firstSignIn.newPassword'),
        repeatPassword: t('firstSignIn.repeatPassword'),
        submit: t('firstSignIn.submitPassword'),
        reveal: t('signIn.reveal'),
        required: t('signIn.required'),
        repeatDiffers: t('firstSignIn.repeatDiffers'),
        rules: t('firstSignIn.rules'),
        met: t('firstSignIn.ruleMet'),
        unmet: t('firstSignIn.ruleUnmet'),
      }}
      currentPassword={fields.currentPassword ? undefined : session.typedPassword()}
      checkRules={(next, current) => {
        const met = passwordRules(next, { lastSix: current });
        return [
          { key: 'longEnough', label: t('firstSignIn.rule.longEnough'), met: met.longEnough },
          {
            key: 'allowedCharacters',
            label: t('firstSignIn.rule.allowedCharacters'),
            met: met.allowedCharacters,
          },
          { key: 'notNationalId', label: t('firstSignIn.rule.notNationalId'), met: met.notNationalId },
          { key: 'strongEnough', label: t('firstSignIn.rule.strongEnough'), met: met.strongEnough },
        ];
      }}
      errors={fields}
      formError={general ?? undefined}
      busy={loading}
      onSubmit={(values) => void submit(values)}
    />
  );
}
