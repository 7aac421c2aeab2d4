import { LOCALES } from '@qinshi/domain';
import { AppFrame, IdentityMenu } from '@qinshi/ui';
import { LOCALE_NAMES, useLocale } from '@qinshi/web-kit';
import { IconHome, IconUser } from '@tabler/icons-react';
import { useLocation } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { OfflineBanner } from './offline-banner.tsx';
import { RouterLink } from './router-link.tsx';
import classes from './signed-in-frame.module.css';
import { useSignOut } from './use-sign-out.ts';
import { useSwitchIdentity } from './use-switch-identity.ts';
import { useViewer } from './viewer.tsx';

/** Navigation, identity and the news about the connection around every signed-in page. */
export function SignedInFrame({ children }: { children: ReactNode }) {
  const { t } = useTranslation();
  const { locale, setLocale } = useLocale();
  const { account, activeIdentity } = useViewer();
  const { pathname } = useLocation();
  const switchIdentity = useSwitchIdentity();
  const signOut = useSignOut();
  const items = [
    { href: '/', label: t('nav.home'), icon: <IconHome size={24} stroke={1.8} aria-hidden /> },
    { href: '/profile', label: t('nav.profile'), icon: <IconUser size={24} stroke={1.8} aria-hidden /> },
  ].map((item) => ({ ...item, active: item.href === pathname }));

  return (
    <AppFrame
      brand={t('app.name')}
      items={items}
      link={RouterLink}
      phoneNavigation="bottom"
      labels={{
        skip: t('nav.skip'),
        navigation: t('nav.label'),
        openMenu: t('nav.open'),
        closeMenu: t('nav.close'),
      }}
      identity={
        <IdentityMenu
          accountName={account.name}
          identityLabel={activeIdentity.label}
          identities={account.identities.map(({ id, label }) => ({
            id,
            label,
            active: id === activeIdentity.id,
          }))}
          onSwitch={(id) => void switchIdentity(id)}
          languages={LOCALES.map((value) => ({
            value,
            label: LOCALE_NAMES[value],
            active: value === locale,
          }))}
          onLanguage={setLocale}
          onSignOut={() => void signOut()}
          labels={{
            menu: t('identity.menu'),
            identities: t('identity.title'),
            language: t('identity.language'),
            signOut: t('actions.signOut'),
          }}
        />
      }
    >
      <div className={classes.column}>
        <OfflineBanner />
        {children}
      </div>
    </AppFrame>
  );
}
