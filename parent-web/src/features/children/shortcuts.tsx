import { Card } from '@qinshi/ui';
import {
  IconAward,
  IconCalendarX,
  IconChartLine,
  IconClipboardList,
  IconDoorEnter,
  IconNotes,
  IconProgressCheck,
  IconUser,
  type TablerIcon,
} from '@tabler/icons-react';
import { Link, type LinkProps } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import classes from './children.module.css';

interface ShortcutsProps {
  /** The child whose pages are opened; null without children. */
  childId: string | null;
  isStudent: boolean;
}

interface Shortcut extends Pick<LinkProps, 'to' | 'params' | 'search'> {
  label: string;
  icon: TablerIcon;
}

/** All services, in the order in which the city shows them. */
export function Shortcuts({ childId, isStudent }: ShortcutsProps) {
  const { t } = useTranslation();
  const ofChild: readonly Shortcut[] = childId
    ? [
        {
          to: '/children/$id/arrivals',
          params: { id: childId },
          label: t('arrivals.title'),
          icon: IconDoorEnter,
        },
        { to: '/leave', search: { child: childId }, label: t('leave.title'), icon: IconNotes },
        {
          to: '/children/$id/grades',
          params: { id: childId },
          label: t('services.grades'),
          icon: IconChartLine,
        },
        {
          to: '/children/$id/absences',
          params: { id: childId },
          label: t('absences.title'),
          icon: IconCalendarX,
        },
        {
          to: '/children/$id/conduct',
          params: { id: childId },
          label: t('conduct.title'),
          icon: IconAward,
        },
        {
          to: '/surveys',
          search: { child: childId },
          label: t('home.surveys'),
          icon: IconClipboardList,
        },
      ]
    : [];
  const all: readonly Shortcut[] = [
    ...ofChild,
    ...(isStudent
      ? []
      : [{ to: '/binding/progress', label: t('home.bindingProgress'), icon: IconProgressCheck } as const]),
    { to: '/profile', label: t('nav.profile'), icon: IconUser },
  ];
  return (
    <Card component="nav" aria-label={t('home.services')} className={classes.tiles}>
      {all.map(({ label, icon: Icon, ...link }) => (
        <Link key={label} {...link} className={classes.tile}>
          <span className={classes.tileIcon}>
            <Icon size={24} stroke={1.8} aria-hidden />
          </span>
          {label}
        </Link>
      ))}
    </Card>
  );
}
