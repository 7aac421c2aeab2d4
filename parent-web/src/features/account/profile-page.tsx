import { Button, Title } from '@mantine/core';
import { LOCALES } from '@qinshi/domain';
import { Card, PageHeader, SegmentedChoice, StatePill } from '@qinshi/ui';
import { LOCALE_NAMES, useLocale } from '@qinshi/web-kit';
import {
  IconBell,
  IconDevices,
  IconEye,
  IconFileText,
  IconHistory,
  IconKey,
  IconLink,
  IconLogout,
  IconPlugConnected,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { usePageTitle } from '../../shell/page-title.ts';
import { useSignOut } from '../../shell/use-sign-out.ts';
import { useSwitchIdentity } from '../../shell/use-switch-identity.ts';
import { useViewer } from '../../shell/viewer.tsx';
import classes from './account.module.css';
import { ProfileLinks } from './profile-links.tsx';

/** 個人: who I am here and as what; the ways to everything about the account and its data; and the way out. */
export function ProfilePage() {
  const { t } = useTranslation();
  const { locale, setLocale } = useLocale();
  const { account, activeIdentity } = useViewer();
  const signOut = useSignOut();
  const isStudent = activeIdentity.kind === 'STUDENT';
  usePageTitle(t('profile.title'));

  return (
    <>
      <PageHeader title={t('profile.title')} subtitle={`${account.name} · ${account.username}`} />
      <ProfileLinks
        title={t('profile.signInData')}
        items={[
          { to: '/profile/credentials', key: 'credentials', icon: IconKey },
          { to: '/profile/notifications', key: 'notifications', icon: IconBell },
          { to: '/profile/devices', key: 'devices', icon: IconDevices },
          { to: '/profile/sign-ins', key: 'signIns', icon: IconHistory },
          { to: '/profile/outside', key: 'outside', icon: IconLink },
          { to: '/profile/services', key: 'services', icon: IconPlugConnected },
        ]}
      />
      <ProfileLinks
        title={t('profile.privacy')}
        items={[
          { to: '/profile/access', key: 'access', icon: IconEye, isOwn: isStudent },
          { to: '/profile/my-data', key: 'myData', icon: IconFileText },
        ]}
      />
      <Identities />
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

function Identities() {
  const { t } = useTranslation();
  const { account, activeIdentity } = useViewer();
  const switchIdentity = useSwitchIdentity();
  return (
    <Card>
      <Title order={2}>{t('identity.title')}</Title>
      {account.identities.map((identity) => (
        <div key={identity.id} className={classes.identity}>
          <span className={classes.grow}>{identity.label}</span>
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
  );
}
