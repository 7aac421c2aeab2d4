import { AppFrame } from '@qinshi/ui';
import { IconHome, IconMessage, IconUser } from '@tabler/icons-react';
import { useLocation } from '@tanstack/react-router';
import { lazy, type ReactNode, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { useBindingNews } from './live-news.ts';
import { useUnreadCount } from './notification-news.ts';
import { OfflineBanner } from './offline-banner.tsx';
import { RouterLink } from './router-link.tsx';
import classes from './signed-in-frame.module.css';
import { usePush } from './use-push.ts';

/** The menu brings its own positioning code, which the first paint does without. */
const AccountMenu = lazy(async () => ({ default: (await import('./account-menu.tsx')).AccountMenu }));

/** Navigation, identity and the news about the connection around every signed-in page. */
export function SignedInFrame({ children }: { children: ReactNode }) {
  const { t } = useTranslation();
  const { pathname } = useLocation();
  // Keeps the live connection open on every page, so that a session ended elsewhere ends here too.
  useBindingNews(() => undefined);
  usePush();
  const unread = useUnreadCount();
  const items = [
    { href: '/', label: t('nav.home'), icon: <IconHome size={24} stroke={1.8} aria-hidden /> },
    {
      href: '/messages',
      label: t('nav.messages'),
      icon: <IconMessage size={24} stroke={1.8} aria-hidden />,
      count: unread,
      countLabel: t('nav.unread', { count: unread }),
    },
    { href: '/profile', label: t('nav.profile'), icon: <IconUser size={24} stroke={1.8} aria-hidden /> },
  ].map((item) => ({
    ...item,
    active: item.href === '/' ? pathname === '/' : pathname.startsWith(item.href),
  }));

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
        <Suspense fallback={null}>
          <AccountMenu />
        </Suspense>
      }
    >
      <div className={classes.column}>
        <OfflineBanner showsAge />
        {children}
      </div>
    </AppFrame>
  );
}
