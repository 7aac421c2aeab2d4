import { LOCALES } from '@qinshi/domain';
import { AppFrame, IdentityMenu, type NavItem } from '@qinshi/ui';
import { LOCALE_NAMES, useLocale } from '@qinshi/web-kit';
import {
  IconBuilding,
  IconCalendarEvent,
  IconCalendarStats,
  IconChartBar,
  IconChartHistogram,
  IconClipboardCheck,
  IconDatabaseImport,
  IconDoorEnter,
  IconFileText,
  IconHistory,
  IconIdBadge2,
  IconListDetails,
  IconPlugConnected,
  IconSchool,
  IconSend,
  IconSettings,
  IconShieldExclamation,
  IconSignature,
  IconStairsUp,
  IconTransfer,
  IconUserShield,
  IconUsersGroup,
} from '@tabler/icons-react';
import { useLocation, useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { isOneOf } from './guards.ts';
import { RouterLink } from './router-link.tsx';
import type { SessionViewer } from './session.ts';
import { useKeepToday } from './today.ts';
import { useAccountActions } from './use-account-actions.ts';

/** Frame of every signed-in screen: where one can go depends on the identity in force. */
export function StaffFrame({ viewer, children }: { viewer: SessionViewer; children: ReactNode }) {
  useKeepToday();
  const { t } = useTranslation();
  const { locale, setLocale } = useLocale();
  const actions = useAccountActions();
  const navigate = useNavigate();
  const items = useNavItems(viewer);
  const { account, activeIdentity } = viewer;
  return (
    <AppFrame
      wide
      brand={activeIdentity.school?.name ?? t('app.bureau')}
      items={items}
      link={RouterLink}
      labels={{
        skip: t('app.skip'),
        navigation: t('app.navigation'),
        openMenu: t('app.openMenu'),
        closeMenu: t('app.closeMenu'),
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
          onSwitch={(id) => void actions.switchIdentity(id)}
          languages={LOCALES.map((value) => ({
            value,
            label: LOCALE_NAMES[value],
            active: value === locale,
          }))}
          onLanguage={setLocale}
          onAccount={() => void navigate({ to: '/profile' })}
          onSignOut={() => void actions.signOut()}
          labels={{
            menu: t('identity.menu'),
            identities: t('identity.switch'),
            language: t('app.language'),
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

function useNavItems(viewer: SessionViewer): NavItem[] {
  const { t } = useTranslation();
  const { pathname } = useLocation();
  const school = viewer.activeIdentity.school;
  const item = (
    href: string,
    label: string,
    Icon: typeof IconSchool,
    also: readonly string[] = [],
  ): NavItem => ({
    href,
    label,
    icon: <Icon size={20} aria-hidden />,
    active: pathname === href || also.some((prefix) => pathname.startsWith(prefix)),
  });
  const requests = item('/data-requests', t('nav.dataRequests'), IconFileText, ['/data-requests/']);
  const broadcasts = item('/broadcasts', t('nav.broadcasts'), IconSend, ['/broadcasts/']);
  const breaches = item('/breaches', t('nav.breaches'), IconShieldExclamation, ['/breaches/']);
  const audit = item('/audit', t('nav.audit'), IconHistory);
  const imports = item('/imports', t('nav.imports'), IconDatabaseImport, ['/imports/']);
  if (!school) {
    return [
      item('/', t('nav.overview'), IconChartBar),
      item('/promotions', t('nav.promotions'), IconStairsUp),
      item('/schools', t('nav.schools'), IconBuilding, ['/schools/', '/classes/', '/students/', '/staff/']),
      item('/terms', t('nav.terms'), IconCalendarStats),
      item('/calendar', t('nav.cityCalendar'), IconCalendarEvent),
      imports,
      broadcasts,
      requests,
      item('/administrators', t('nav.administrators'), IconUserShield),
      item('/usage', t('nav.usage'), IconChartHistogram),
      item('/consents', t('nav.consents'), IconSignature, ['/consents/']),
      item('/providers', t('nav.providers'), IconDoorEnter),
      item('/clients', t('nav.clients'), IconPlugConnected),
      item('/roster-clients', t('nav.rosterClients'), IconListDetails),
      breaches,
      audit,
    ];
  }
  const home = `/schools/${school.id}`;
  return [
    item(home, t('nav.school'), IconChartBar),
    item(`${home}/classes`, t('nav.classes'), IconSchool, ['/classes/']),
    item(`${home}/students`, t('nav.students'), IconUsersGroup, ['/students/']),
    item(`${home}/transfers`, t('nav.transfers'), IconTransfer),
    ...(isOneOf(viewer, 'SCHOOL_ADMIN') ? [item(`${home}/promotion`, t('nav.promotion'), IconStairsUp)] : []),
    item(`${home}/staff`, t('nav.staff'), IconIdBadge2, ['/staff/']),
    item(`${home}/attendance`, t('nav.attendance'), IconClipboardCheck, [`${home}/attendance/`]),
    broadcasts,
    item(`${home}/calendar`, t('nav.calendar'), IconCalendarEvent),
    item('/terms', t('nav.terms'), IconCalendarStats),
    ...(isOneOf(viewer, 'SCHOOL_ADMIN')
      ? [item(`${home}/settings`, t('nav.settings'), IconSettings, [`${home}/settings/`])]
      : []),
    requests,
    ...(isOneOf(viewer, 'SCHOOL_ADMIN') ? [imports, breaches, audit] : []),
  ];
}
