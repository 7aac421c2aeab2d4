import { type CalendarDayKind, type IsoDate, type SchoolDay, weekdayName } from '@qinshi/domain';
import type { Tone } from '@qinshi/ui';
import { useLocale } from '@qinshi/web-kit';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { shortDate } from '../../shell/formats.ts';

export const KIND_TONES: Readonly<Record<CalendarDayKind, Tone>> = {
  HOLIDAY: 'bad',
  MAKE_UP: 'wait',
  HALF_DAY: 'live',
};

/** Monday to Friday: those that have a timetable. */
export const WEEKDAYS = [1, 2, 3, 4, 5] as const;

interface Content {
  readonly kind: CalendarDayKind;
  readonly weekday: number | null;
  readonly endsAt: string | null;
}

/** What stands in a calendar, in words. */
export function useCalendarWords() {
  const { t } = useTranslation();
  const { locale } = useLocale();
  return useMemo(() => {
    const weekday = (number: number) => {
      const known = WEEKDAYS.find((one) => one === number);
      return known ? t(`calendar.weekdays.${known}`) : '';
    };
    return {
      weekday,
      date: (date: IsoDate) => `${shortDate(date)} ${weekdayName(date, locale)}`,
      /** 上星期四的課, 上到 12:00. */
      detail(entry: Content): string {
        const held = entry.weekday === null ? '' : t('calendar.holds', { weekday: weekday(entry.weekday) });
        const until = entry.endsAt === null ? '' : t('calendar.until', { time: entry.endsAt });
        return [held, until].filter(Boolean).join(' ');
      },
      day({ kind, name, weekday: held, endsAt }: SchoolDay): string {
        const what = t(`calendar.day.${kind}`);
        const until = endsAt ? t('calendar.until', { time: endsAt }) : '';
        const lessons = name && kind === 'SCHOOL_DAY' ? t('calendar.holds', { weekday: weekday(held) }) : '';
        return [what, name, lessons, until].filter(Boolean).join(' · ');
      },
    };
  }, [t, locale]);
}
