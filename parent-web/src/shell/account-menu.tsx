import { LOCALES } from '@qinshi/domain';
import { IdentityMenu } from '@qinshi/ui';
import { LOCALE_NAMES, useLocale } from '@qinshi/web-kit';
import { useTranslation } from 'react-i18next';
import { useSignOut } from './use-sign-out.ts';
import { useSwitchIdentity } from './use-switch-identity.ts';
import { useViewer } from './viewer.tsx';

/** Who is signed in and as what; the ways to change that. */
export function AccountMenu() {
  const { t } = useTranslation();
  const { locale, setLocale } = useLocale();
  const { account, activeIdentity } = useViewer();
  const switchIdentity = useSwitchIdentity();
  const signOut = useSignOut();
  return (
    <IdentityMenu
      accountName={account.name}
      identityLabel={activeIdentity.label}
      identities={account.identities.map(({ id, label }) => ({
        id,
        label,
        active: id === activeIdentity.id,
      }))}
      onSwitch={(id) => void switchIdentity(id)}
      languages={LOCALES.map((value) => ({ value, label: LOCALE_NAMES[value], active: value === locale }))}
      onLanguage={setLocale}
      onSignOut={() => void signOut()}
      labels={{
        menu: t('identity.menu'),
        identities: t('identity.title'),
        language: t('identity.language'),
        signOut: t('actions.signOut'),
      }}
    />
  );
}
