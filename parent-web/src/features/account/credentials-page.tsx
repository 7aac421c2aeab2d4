import { Button, Title } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { Card, ChangePasswordForm, type ChangePasswordValues, DataList } from '@qinshi/ui';
import { formErrors, useLocale } from '@qinshi/web-kit';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { graphql } from '../../gql/index.ts';
import { SubPage } from '../../shell/sub-page.tsx';
import { useViewer } from '../../shell/viewer.tsx';
import classes from './account.module.css';
import { EmailChange } from './email-change.tsx';
import { useCheckRules, useNewPasswordLabels } from './password-words.ts';

const CredentialsPage_changePassword = graphql(`
  mutation CredentialsPage_changePassword($input: ChangePasswordInput!) {
    changePassword(input: $input) { nextStep account { id } }
  }
`);

export type Change = 'password' | 'email';

interface CredentialsPageProps {
  /** What is being changed; null for nothing yet. */
  change: Change | null;
  onChange: (change: Change | null) => void;
}

/** 帳號與密碼: the username, another password, another e-mail address; one at a time. */
export function CredentialsPage({ change, onChange }: CredentialsPageProps) {
  const { t } = useTranslation();
  const { account } = useViewer();
  return (
    <SubPage title={t('credentials.title')}>
      <Card>
        <DataList
          items={[
            { label: t('profile.name'), value: account.name },
            { label: t('profile.username'), value: account.username },
            { label: t('firstSignIn.rescue.email'), value: account.email ?? t('profile.notGiven') },
            { label: t('firstSignIn.rescue.phone'), value: account.phone ?? t('profile.notGiven') },
          ]}
        />
      </Card>
      {change === 'password' ? <PasswordChange onDone={() => onChange(null)} /> : null}
      {change === 'email' ? <EmailChange onDone={() => onChange(null)} /> : null}
      {change === null ? (
        <>
          <Button variant="default" onClick={() => onChange('password')}>
            {t('credentials.changePassword')}
          </Button>
          <Button variant="default" onClick={() => onChange('email')}>
            {t('credentials.changeEmail')}
          </Button>
        </>
      ) : (
        <Button variant="subtle" onClick={() => onChange(null)}>
          {t('actions.keep')}
        </Button>
      )}
    </SubPage>
  );
}

function PasswordChange({ onDone }: { onDone: () => void }) {
  const { t } = useTranslation();
  const { locale } = useLocale();
  const [{ fetching, error }, changePassword] = useMutation(CredentialsPage_changePassword);
  const labels = useNewPasswordLabels();
  const checkRules = useCheckRules();
  const { fields, general } = formErrors(error, locale);

  const submit = async (input: ChangePasswordValues) => {
    const { data } = await changePassword({ input });
    if (!data) return;
    notifications.show({ color: 'green', message: t('credentials.passwordChanged') });
    onDone();
  };

  return (
    <Card className={classes.section}>
      <Title order={2}>{t('credentials.changePassword')}</Title>
      <p>{t('credentials.changePasswordText')}</p>
      <div className={classes.narrow}>
        <ChangePasswordForm
          labels={{
            ...labels,
            currentPassword: t('firstSignIn.password.current'),
            submit: t('credentials.changePassword'),
          }}
          checkRules={(newPassword) => checkRules(newPassword)}
          errors={fields}
          formError={general ?? undefined}
          busy={fetching}
          onSubmit={(values) => void submit(values)}
        />
      </div>
    </Card>
  );
}
