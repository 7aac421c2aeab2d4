import { Title, VisuallyHidden } from '@mantine/core';
import {
  addDays,
  formatRocDateLong,
  formatTaipeiTime,
  type IsoDate,
  toTaipeiDate,
  weekdayName,
} from '@qinshi/domain';
import { Card } from '@qinshi/ui';
import { useLocale } from '@qinshi/web-kit';
import {
  IconAlertTriangle,
  IconCalendarCheck,
  IconClipboardCheck,
  IconClipboardText,
  IconFileText,
  IconLogin2,
  IconLogout2,
  IconMessage2,
  type TablerIcon,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { MessageList_NotificationFragment, NotificationKind } from '../../gql/graphql.ts';
import { type FragmentType, graphql, readFragment } from '../../gql/index.ts';
import { RouterLink } from '../../shell/router-link.tsx';
import classes from './notifications.module.css';

const MessageList_notification = graphql(`
  fragment MessageList_notification on Notification {
    id
    kind
    title
    body
    path
    createdAt
    readAt
  }
`);

const ICONS: Record<NotificationKind, TablerIcon> = {
  ARRIVAL: IconLogin2,
  DEPARTURE: IconLogout2,
  MISSING: IconAlertTriangle,
  LEAVE_DECIDED: IconCalendarCheck,
  LEAVE_AWAITING: IconClipboardCheck,
  LEAVE_REMINDER: IconClipboardCheck,
  SURVEY_OPENED: IconClipboardText,
  SURVEY_REMINDER: IconClipboardText,
  RECORDS_VISIBLE: IconFileText,
  MESSAGE: IconMessage2,
  MESSAGE_REMINDER: IconMessage2,
  GUARDIAN_CORRECTED: IconFileText,
  TRANSFER_OVERDUE: IconAlertTriangle,
};

interface MessageListProps {
  notifications: readonly FragmentType<typeof MessageList_notification>[];
  /** By the school's clock; this device's is asked until it is known. */
  today: IsoDate | undefined;
  /** Called when one is followed to where it leads. */
  onOpen: (id: string) => void;
}

/** Notifications under the days on which they came. */
export function MessageList({ notifications, today, onOpen }: MessageListProps) {
  const dayName = useDayName(today ?? toTaipeiDate(new Date()));
  const all = readFragment(MessageList_notification, notifications);
  const byDay = new Map<string, MessageList_NotificationFragment[]>();
  for (const one of all) {
    const day = toTaipeiDate(one.createdAt);
    byDay.set(day, [...(byDay.get(day) ?? []), one]);
  }
  return [...byDay].map(([day, ofDay]) => (
    <Card key={day} component="section" aria-labelledby={`day-${day}`}>
      <Title order={2} id={`day-${day}`} className={classes.day}>
        {dayName(day)}
      </Title>
      <ul className={classes.list}>
        {ofDay.map((one) => (
          <Message key={one.id} message={one} onOpen={() => one.readAt === null && onOpen(one.id)} />
        ))}
      </ul>
    </Card>
  ));
}

interface MessageProps {
  message: MessageList_NotificationFragment;
  onOpen: () => void;
}

function Message({ message: { kind, title, body, path, createdAt, readAt }, onOpen }: MessageProps) {
  const { t } = useTranslation();
  const Icon = ICONS[kind];
  const isUnread = !readAt;
  return (
    <li className={isUnread ? classes.unread : undefined} data-kind={kind}>
      <RouterLink href={path} className={classes.message} onClick={onOpen}>
        <Icon size={24} stroke={1.8} aria-hidden />
        <span className={classes.words}>
          <span className={classes.name}>
            {isUnread && <VisuallyHidden>{`${t('messages.unread')} `}</VisuallyHidden>}
            {title}
          </span>
          <span className={classes.body}>{body}</span>
        </span>
        <span className={classes.side}>
          <time dateTime={createdAt}>{formatTaipeiTime(createdAt)}</time>
          {isUnread && <span className={classes.dot} aria-hidden />}
        </span>
      </RouterLink>
    </li>
  );
}

/** 今天, 昨天, and then the date. */
function useDayName(today: IsoDate): (day: IsoDate) => string {
  const { t } = useTranslation();
  const { locale } = useLocale();
  return (day) => {
    if (day === today) return t('messages.today');
    if (day === addDays(today, -1)) return t('messages.yesterday');
    const weekday = weekdayName(day, locale);
    return locale === 'zh-TW' ? `${formatRocDateLong(day)} ${weekday}` : `${weekday}, ${day}`;
  };
}
