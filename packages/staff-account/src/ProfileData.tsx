import { Button, Group } from '@mantine/core';
import { Card, DataList } from '@qinshi/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ChangeEmail } from './ChangeEmail.tsx';
import { ChangePassword } from './ChangePassword.tsx';
import { ChangePhone } from './ChangePhone.tsx';
import { type FragmentType, graphql, readFragment } from './gql/index.ts';
import classes from './profile.module.css';

const ACCOUNT = graphql(`
  fragment ProfileData_account on Account {
    id
    name
    username
    email
    phone
  }
`);

interface ProfileDataProps {
  readonly account: FragmentType<typeof ACCOUNT>;
  readonly onChanged: () => void;
}

/** Whose account this is and where help reaches its owner; another password, another address. */
export function ProfileData(props: ProfileDataProps) {
  const { t } = useTranslation('account');
  const account = readFragment(ACCOUNT, props.account);
  const [open, setOpen] = useState<'password' | 'email' | 'phone'>();
  const close = () => setOpen(undefined);
  return (
    <Card className={classes.card}>
      <DataList
        items={[
          { label: t('profile.name'), value: account.name },
          { label: t('profile.username'), value: account.username },
          { label: t('firstSignIn.rescue.email'), value: account.email ?? t('profile.notGiven') },
          { label: t('firstSignIn.rescue.phone'), value: account.phone ?? t('profile.notGiven') },
        ]}
      />
      <Group gap="sm">
        <Button variant="light" onClick={() => setOpen('password')}>
          {t('credentials.changePassword')}
        </Button>
        <Button variant="light" onClick={() => setOpen('email')}>
          {t('credentials.changeEmail')}
        </Button>
        <Button variant="light" onClick={() => setOpen('phone')}>
          {t('credentials.changePhone')}
        </Button>
      </Group>
      {open === 'password' ? <ChangePassword onClose={close} onChanged={props.onChanged} /> : null}
      {open === 'email' ? (
        <ChangeEmail account={account} onClose={close} onChanged={props.onChanged} />
      ) : null}
      {open === 'phone' ? <ChangePhone phone={account.phone} onClose={close} /> : null}
    </Card>
  );
}
