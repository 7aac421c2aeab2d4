import { AccountFrame, ChangePasswordForm, type ChangePasswordValues } from '@qinshi/ui';
import { formErrors, useLocale } from '@qinshi/web-kit';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { graphql } from '../../gql/index.ts';
import { usePageTitle } from '../../shell/page-title.ts';
import { useSession } from '../../shell/session.tsx';
import { useCheckRules, useNewPasswordLabels } from './password-words.ts';
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
  const labels = useNewPasswordLabels();
  const checkRules = useCheckRules();
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
          ...labels,
          currentPassword: t('firstSignIn.password.current'),
          submit: t('actions.confirm'),
        }}
        // A wrong one that was kept is asked for again.
        currentPassword={fields.currentPassword ? undefined : kept}
        // The first password is the last six of the identity number.
        checkRules={(newPassword, currentPassword) => checkRules(newPassword, { lastSix: currentPassword })}
        errors={fields}
        formError={general ?? undefined}
        busy={fetching}
        onSubmit={(values) => void submit(values)}
      />
    </AccountFrame>
  );
}
