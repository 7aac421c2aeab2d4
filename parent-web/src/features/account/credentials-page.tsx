import { Title } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { Card, ChangePasswordForm, type ChangePasswordValues, DataList } from '@qinshi/ui';
import { formErrors, useLocale } from '@qinshi/web-kit';
import { useState } from 'react';
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

/** 帳號與密碼: the username, another password, another e-mail address. */
export function CredentialsPage() {
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
      <PasswordChange />
      <EmailChange />
    </SubPage>
  );
}

function PasswordChange() {
  const { t } = useTranslation();
  const { locale } = useLocale();
  const [{ fetching, error }, changePassword] = useMutation(CredentialsPage_changePassword);
  const [times, setTimes] = useState(0);
  const labels = useNewPasswordLabels();
  const checkRules = useCheckRules();
  const { fields, general } = formErrors(error, locale);

  const submit = async (input: ChangePasswordValues) => {
    const { data } = await changePassword({ input });
    if (!data) return;
    // The fields are empty again.
    setTimes((count) => count + 1);
    notifications.show({ color: 'green', message: t('credentials.passwordChanged') });
  };

  return (
    <Card className={classes.section}>
      <Title order={2}>{t('credentials.changePassword')}</Title>
      <p>{t('credentials.changePasswordText')}</p>
      <div className={classes.narrow}>
        <ChangePasswordForm
          key={times}
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
