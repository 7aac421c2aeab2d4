import { formatRocDate, formatRocDateTime, type Locale, toTaipeiDate } from '@qinshi/domain';

/** Day and time in Taipei as the reader's language writes it: `115/04/19 07:42`, `19 Apr 2026, 07:42`. */
export function showDateTime(instant: string, locale: Locale): string {
  if (locale === 'zh-TW') return formatRocDateTime(instant);
  return new Intl.DateTimeFormat('en-GB', {
    timeZone: 'Asia/Taipei',
    dateStyle: 'medium',
    timeStyle: 'short',
  }).format(new Date(instant));
}

/** The day alone. */
export function showDate(instant: string, locale: Locale): string {
  if (locale === 'zh-TW') return formatRocDate(toTaipeiDate(instant));
  return new Intl.DateTimeFormat('en-GB', { timeZone: 'Asia/Taipei', dateStyle: 'medium' }).format(
    new Date(instant),
  );
}
