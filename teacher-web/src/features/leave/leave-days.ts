import { formatRocDate, type IsoDate, type Locale, weekdayName } from '@qinshi/domain';

interface Period {
  readonly code: string;
  readonly name: string;
}

interface Day {
  readonly date: IsoDate;
  readonly periods: readonly string[];
}

/** `11/23（一）`, `Mon 23 Nov`: a day of the school year, for lists in which the year says nothing. */
export function shortDate(date: IsoDate, locale: Locale): string {
  const [, month, day] = date.split('-').map(Number);
  const weekday = weekdayName(date, locale);
  if (locale === 'zh-TW') return `${month}/${day}（${weekday.slice(-1)}）`;
  const named = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', timeZone: 'UTC' });
  return `${weekday.slice(0, 3)} ${named.format(new Date(`${date}T00:00:00Z`))}`;
}

/** `11/23（一）` for one day, `11/23（一）–11/25（三）` for more: what a row of a list has room for. */
export function spanOfDays(days: readonly Pick<Day, 'date'>[], locale: Locale): string {
  const dates = days.map(({ date }) => date).sort();
  const [first] = dates;
  const last = dates.at(-1);
  if (!first || !last) return '';
  return first === last ? shortDate(first, locale) : `${shortDate(first, locale)}–${shortDate(last, locale)}`;
}

/**
 * A day and its periods by name, e.g. `115/11/23（一）` with `第一節、第二節`. Periods that the table no longer has keep
 * their code.
 */
export function namedDay({ date, periods }: Day, table: readonly Period[], locale: Locale) {
  const weekday = weekdayName(date, locale);
  const order = table.map(({ code }) => code);
  return {
    date:
      locale === 'zh-TW' ? `${formatRocDate(date)}（${weekday.slice(-1)}）` : `${shortDate(date, locale)}`,
    periods: periods
      .toSorted((a, b) => order.indexOf(a) - order.indexOf(b))
      .map((code) => table.find((period) => period.code === code)?.name ?? code)
      .join(locale === 'zh-TW' ? '、' : ', '),
  };
}
