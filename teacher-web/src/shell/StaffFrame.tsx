import { notifications } from '@mantine/notifications';
import { AppFrame, IdentityMenu, type NavItem } from '@qinshi/ui';
import { errorMessage, LOCALE_NAMES, useLocale } from '@qinshi/web-kit';
import {
  IconAward,
  IconBell,
  IconCalendarOff,
  IconChecklist,
  IconClipboardText,
  IconListCheck,
  IconNotes,
  IconReportAnalytics,
  IconSend,
  IconSunHigh,
  IconUsersGroup,
  type TablerIcon,
} from '@tabler/icons-react';
import { useLocation, useNavigate, useRouter } from '@tanstack/react-router';
import { type ReactNode, useContext } from 'react';
import { useTranslation } from 'react-i18next';
import { RouterLink } from './link.tsx';
import { WaitingCount, WaitingLeaveCount } from './PageTitle.tsx';
import { useKeepPush } from './push.ts';
import { mayReview, type Session, type SessionViewer } from './session.ts';
import { useUnreadCount } from './unread.ts';

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
  const waitingLeave = useContext(WaitingLeaveCount);
  const unread = useUnreadCount();
  useKeepPush(viewer.account.id);
  const { kind } = viewer.activeIdentity;
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

  const item = (href: string, label: string, Icon: TablerIcon): NavItem => ({
    href,
    label,
    icon: <Icon size={22} stroke={1.8} aria-hidden />,
    active: pathname === href || pathname.startsWith(`${href}/`) || pathname.startsWith(`${href}-`),
  });
  const board = item('/board', t('nav.board'), IconSunHigh);
  const bindings: NavItem = {
    ...item('/bindings', t('nav.bindings'), IconChecklist),
    count: waiting,
    countLabel: t('nav.waiting', { count: waiting }),
  };
  const leave: NavItem = {
    ...item('/leave', t('nav.leave'), IconNotes),
    count: waitingLeave,
    countLabel: t('nav.waitingLeave', { count: waitingLeave }),
  };
  const rollCall = item('/roll-call', t('nav.rollCall'), IconListCheck);
  const absences = item('/absences', t('nav.absences'), IconCalendarOff);
  const grades = item('/grades', t('nav.grades'), IconReportAnalytics);
  const conduct = item(
    '/conduct',
    t(viewer.activeIdentity.school?.level === 'ELEMENTARY' ? 'nav.conductElementary' : 'nav.conduct'),
    IconAward,
  );
  const classes = item('/classes', t('nav.classes'), IconUsersGroup);
  const surveys = item('/surveys', t('nav.surveys'), IconClipboardText);
  const broadcasts = item('/broadcasts', t('nav.broadcasts'), IconSend);
  const notices: NavItem = {
    ...item('/notices', t('nav.notices'), IconBell),
    count: unread,
    countLabel: t('nav.unread', { count: unread }),
  };
  const items = mayReview(kind)
    ? [board, bindings, leave, rollCall, absences, grades, conduct, classes, surveys, broadcasts, notices]
    : [rollCall, grades, surveys, notices];

  return (
    <AppFrame
      brand={viewer.activeIdentity.school?.name ?? t('product')}
      items={items}
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
