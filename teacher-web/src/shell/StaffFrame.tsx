import { notifications } from '@mantine/notifications';
import { AppFrame, IdentityMenu, type NavItem } from '@qinshi/ui';
import { errorMessage, LOCALE_NAMES, useLocale } from '@qinshi/web-kit';
import { IconChecklist, IconUsersGroup } from '@tabler/icons-react';
import { useLocation, useNavigate, useRouter } from '@tanstack/react-router';
import { type ReactNode, useContext } from 'react';
import { useTranslation } from 'react-i18next';
import { RouterLink } from './link.tsx';
import { WaitingCount } from './PageTitle.tsx';
import { mayReview, type Session, type SessionViewer } from './session.ts';

interface StaffFrameProps {
  readonly viewer: SessionViewer;
  readonly session: Session;
  readonly children: ReactNode;
}

/** Navigation, identity and language around every page of a signed-in member of staff. */
export function StaffFrame({ viewer, session, children }: StaffFrameProps) {
  const { t } = useTranslation();
  const { locale, setLocale } = useLocale();
  const router = useRouter();
  const navigate = useNavigate();
  const { pathname } = useLocation();
  const waiting = useContext(WaitingCount);
  const { identities } = viewer.account;

  const change = async (act: () => Promise<void>) => {
    try {
      await act();
      await navigate({ to: '/' });
      await router.invalidate();
    } catch (error) {
      notifications.show({ color: 'red', message: errorMessage(error, locale) });
    }
  };

  const queue: NavItem = {
    href: '/bindings',
    label: t('nav.bindings'),
    icon: <IconChecklist size={22} stroke={1.8} aria-hidden />,
    active: pathname.startsWith('/bindings'),
    count: waiting,
    countLabel: t('nav.waiting', { count: waiting }),
  };
  const classes: NavItem = {
    href: '/classes',
    label: t('nav.classes'),
    icon: <IconUsersGroup size={22} stroke={1.8} aria-hidden />,
    active: pathname.startsWith('/classes'),
  };

  return (
    <AppFrame
      brand={viewer.activeIdentity.school?.name ?? t('product')}
      items={mayReview(viewer.activeIdentity.kind) ? [queue, classes] : [classes]}
      link={RouterLink}
      wide
      labels={{
        skip: t('frame.skip'),
        navigation: t('frame.navigation'),
        openMenu: t('frame.openMenu'),
        closeMenu: t('frame.closeMenu'),
      }}
      identity={
        <IdentityMenu
          accountName={viewer.account.name}
          identityLabel={viewer.activeIdentity.label}
          identities={identities.map(({ id, label }) => ({
            id,
            label,
            active: id === viewer.activeIdentity.id,
          }))}
          onSwitch={(id) => {
            const chosen = identities.find((identity) => identity.id === id);
            if (chosen) void change(() => session.switchIdentity(chosen));
          }}
          languages={Object.entries(LOCALE_NAMES).map(([value, label]) => ({
            value,
            label,
            active: value === locale,
          }))}
          onLanguage={setLocale}
          onAccount={() => void navigate({ to: '/profile' })}
          onSignOut={() => change(() => session.signOut())}
          labels={{
            menu: t('identity.menu'),
            identities: t('identity.identities'),
            language: t('identity.language'),
            account: t('profile.title'),
            signOut: t('identity.signOut'),
          }}
        />
      }
    >
      {children}
    </AppFrame>
  );
}
