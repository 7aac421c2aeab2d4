import { Button, Title } from '@mantine/core';
import { LOCALES } from '@qinshi/domain';
import { Card, DataList, PageHeader, SegmentedChoice, StatePill } from '@qinshi/ui';
import { LOCALE_NAMES, useLocale } from '@qinshi/web-kit';
import { IconLogout } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { usePageTitle } from '../../shell/page-title.ts';
import { useSignOut } from '../../shell/use-sign-out.ts';
import { useSwitchIdentity } from '../../shell/use-switch-identity.ts';
import { useViewer } from '../../shell/viewer.tsx';
import classes from './account.module.css';

/** 個人: who I am here, as what, in which language; and the way out. */
export function ProfilePage() {
  const { t } = useTranslation();
  const { locale, setLocale } = useLocale();
  const { account, activeIdentity } = useViewer();
  const switchIdentity = useSwitchIdentity();
  const signOut = useSignOut();
  usePageTitle(t('profile.title'));

  return (
    <>
      <PageHeader title={t('profile.title')} />
      <Card className={classes.section}>
        <Title order={2}>{t('profile.account')}</Title>
        <DataList
          items={[
            { label: t('profile.name'), value: account.name },
            { label: t('profile.username'), value: account.username },
          ]}
        />
      </Card>
      <Card className={classes.section}>
        <Title order={2}>{t('profile.rescue')}</Title>
        <p>{t('profile.rescueText')}</p>
        <DataList
          items={[
            { label: t('firstSignIn.rescue.phone'), value: account.phone ?? t('profile.notGiven') },
            { label: t('firstSignIn.rescue.email'), value: account.email ?? t('profile.notGiven') },
          ]}
        />
      </Card>
      <Card>
        <Title order={2}>{t('identity.title')}</Title>
        {account.identities.map((identity) => (
          <div key={identity.id} className={classes.identity}>
            <span className={classes.grow}>
              {identity.school ? `${identity.school.name} ${identity.label}` : identity.label}
            </span>
            {identity.id === activeIdentity.id ? (
              <StatePill tone="ok">{t('identity.active')}</StatePill>
            ) : (
              <Button
                variant="light"
                aria-label={t('identity.switchTo', { identity: identity.label })}
                onClick={() => void switchIdentity(identity.id)}
              >
                {t('identity.switch')}
              </Button>
            )}
          </div>
        ))}
      </Card>
      <Card>
        <SegmentedChoice
          label={t('identity.language')}
          options={LOCALES.map((value) => ({ value, label: LOCALE_NAMES[value] }))}
          value={locale}
          onChange={setLocale}
        />
      </Card>
      <Button
        variant="default"
        leftSection={<IconLogout size={20} aria-hidden />}
        onClick={() => void signOut()}
      >
        {t('actions.signOut')}
      </Button>
    </>
  );
}
