import { StatePill, type Tone } from '@qinshi/ui';
import { IconAlertTriangle, IconCalendarDue, IconClockHour4, type TablerIcon } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { shortDateOf } from '../../shell/formats.ts';
import { useToday } from '../../shell/today.ts';
import classes from './data-requests.module.css';
import { daysLeft } from './days-left.ts';

/** Days before the end from which on a request presses. */
const SOON = 5;

/** Until when the law wants a request decided, and how long that still is. */
export function Due({ at }: { at: string }) {
  const { t } = useTranslation();
  const left = daysLeft(at, useToday());
  const [tone, Icon, words]: [Tone, TablerIcon, string] =
    left < 0
      ? ['bad', IconAlertTriangle, t('dataRequests.overdue', { count: -left })]
      : left === 0
        ? ['live', IconCalendarDue, t('dataRequests.dueToday')]
        : [
            left <= SOON ? 'live' : 'wait',
            left <= SOON ? IconCalendarDue : IconClockHour4,
            t('dataRequests.daysLeft', { count: left }),
          ];
  return (
    <span className={classes.due}>
      <time dateTime={at}>{shortDateOf(at)}</time>
      <StatePill tone={tone} icon={<Icon size={16} stroke={2.4} aria-hidden />}>
        {words}
      </StatePill>
    </span>
  );
}
