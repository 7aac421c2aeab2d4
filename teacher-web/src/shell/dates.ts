import { type Locale, weekdayName } from '@qinshi/domain';

export { showDate, showDateTime } from '@qinshi/web-kit';

/** A day as a heading: `11 月 23 日（一）`, `Monday 23 November`. @param date YYYY-MM-DD */
export function showLongDay(date: string, locale: Locale): string {
  if (locale === 'zh-TW') {
    const [, month, day] = date.split('-').map(Number);
    return `${month} 月 ${day} 日（${weekdayName(date, locale).slice(-1)}）`;
  }
  return new Intl.DateTimeFormat('en-GB', {
    timeZone: 'UTC',
    weekday: 'long',
    day: 'numeric',
    month: 'long',
  }).format(new Date(`${date}T00:00:00Z`));
}
