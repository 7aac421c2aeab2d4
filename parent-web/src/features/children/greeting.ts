import { formatRocDateLong, formatTaipeiTime, type IsoDate, type Locale, weekdayName } from '@qinshi/domain';

export type PartOfDay = 'morning' | 'afternoon' | 'evening';

/** 早安 until noon, 午安 until six, then 晚安; by the clock of Taipei, wherever the phone is. */
export function partOfDay(now: Date): PartOfDay {
  const hour = Number(formatTaipeiTime(now).slice(0, 2));
  if (hour >= 4 && hour < 12) return 'morning';
  return hour >= 12 && hour < 18 ? 'afternoon' : 'evening';
}

/** The day in full: `115 年 11 月 23 日 星期一`; in English by the common calendar. */
export function today(date: IsoDate, locale: Locale): string {
  if (locale === 'zh-TW') return `${formatRocDateLong(date)} ${weekdayName(date, locale)}`;
  return new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeZone: 'UTC' }).format(
    new Date(`${date}T00:00:00Z`),
  );
}
