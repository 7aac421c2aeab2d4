import { passwordRules } from '@qinshi/domain';
import { AccountFrame, ChangePasswordForm, type ChangePasswordValues } from '@qinshi/ui';
import { formErrors, useLocale } from '@qinshi/web-kit';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { graphql } from '../../gql/index.ts';
import { usePageTitle } from '../../shell/page-title.ts';
import { useSession } from '../../shell/session.tsx';
import { SignOutButton } from './sign-out-button.tsx';

const ChangePasswordPage_changePassword = graphql(`
  mutation ChangePasswordPage_changePassword($input: ChangePasswordInput!) {
    changePassword(input: $input) { nextStep account { id } }
  }
`);

/** First sign-in, first step: the password known to the school is replaced by an own one. */
export function ChangePasswordPage() {
  const { t } = useTranslation();
  const { locale } = useLocale();
  const { firstPassword } = useSession();
  const [{ fetching, error }, changePassword] = useMutation(ChangePasswordPage_changePassword);
  usePageTitle(t('firstSignIn.password.title'));
  const { fields, general } = formErrors(error, locale);
  const kept = firstPassword.take();

  const submit = async (input: ChangePasswordValues) => {
    const { data } = await changePassword({ input });
    if (data) firstPassword.keep(undefined);
  };

  return (
    <AccountFrame
      productName={t('app.name')}
      title={t('firstSignIn.password.title')}
      lead={t('firstSignIn.password.lead')}
      steps={{
        labels: [t('firstSignIn.password.title'), t('firstSignIn.rescue.title')],
        current: 0,
        doneLabel: t('firstSignIn.done'),
      }}
      footer={<SignOutButton />}
    >
      <ChangePasswordForm
        labels={{
          currentPassword: t('firstSignIn.password.current'),
          newPassword: t('firstSignIn.password.new'),
          repeatPassword: t('firstSignIn.password.repeat'),
          submit: t('actions.confirm'),
          reveal: t('signIn.reveal'),
          required: t('refusals:REQUIRED'),
          repeatDiffers: t('firstSignIn.password.differs'),
          rules: t('firstSignIn.password.rules'),
          met: t('firstSignIn.password.ruleMet'),
          unmet: t('firstSignIn.password.ruleUnmet'),
        }}
        // A wrong one that was kept is asked for again.
        currentPassword={fields.currentPassword ? undefined : kept}
        checkRules={(newPassword, currentPassword) => {
          // The first password is the last six of the identity number.
          const rules = passwordRules(newPassword, { lastSix: currentPassword });
          return (['longEnough', 'allowedCharacters', 'notNationalId', 'strongEnough'] as const).map(
            (key) => ({
              key,
              label: t(`firstSignIn.password.rule.${key}`),
              met: rules[key],
            }),
          );
        }}
        errors={fields}
        formError={general ?? undefined}
        busy={fetching}
        onSubmit={(values) => void submit(values)}
      />
    </AccountFrame>
  );
}
