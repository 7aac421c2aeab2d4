import type { Locale } from './refusals/refusals.ts';
import { toHalfWidth } from './text.ts';

/** A calendar day as storage and the API write it: YYYY-MM-DD (AD). */
export type IsoDate = string;

/** ROC year = AD year − 1911. */
export const ROC_OFFSET = 1911;

/** Taiwan has kept UTC+8 without summer time since 1980, so that no time-zone data are needed. */
const TAIPEI_OFFSET_MS = 8 * 60 * 60 * 1000;

const ISO_DATE = /^(\d{4})-(\d{2})-(\d{2})$/;
const WRITTEN_DATE = /^(\d{1,4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?$/;
const ZONELESS_TIME = /T[^Zz+-]*$/;

const WEEKDAYS: Record<Locale, readonly string[]> = {
  'zh-TW': ['星期日', '星期一', '星期二', '星期三', '星期四', '星期五', '星期六'],
  en: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
};

/**
 * A day as people write it, in the ROC calendar (years of one to three digits: `112/12/21`, `115.4.19`,
 * `115 年 4 月 19 日`) or AD (four digits: `2021/12/29`, `2021-12-29`). Null when it is no day of the calendar.
 */
export function parseDate(text: string): IsoDate | null {
  const match = WRITTEN_DATE.exec(toHalfWidth(text).trim());
  if (!match) return null;
  const [, yearText = '', month = '', day = ''] = match;
  const year = yearText.length === 4 ? Number(yearText) : Number(yearText) + ROC_OFFSET;
  if (Number(yearText) === 0) return null;
  return toIsoDate(year, Number(month), Number(day));
}

/**
 * `2026-04-19` → `115/04/19`. A day outside the ROC years 1–999 is shown in AD (`1900/01/01`), which `parseDate` reads back.
 *
 * @throws RangeError when the argument is not a day of the calendar in ISO form
 */
export function formatRocDate(date: IsoDate): string {
  const { year, month, day } = partsOf(date);
  return `${shownYear(year)}/${pad(month)}/${pad(day)}`;
}

/** `2026-04-19` → `115 年 4 月 19 日`. @throws RangeError as {@link formatRocDate} */
export function formatRocDateLong(date: IsoDate): string {
  const { year, month, day } = partsOf(date);
  return `${shownYear(year)} 年 ${month} 月 ${day} 日`;
}

/**
 * The day on which an instant falls in Taipei, wherever the host stands.
 *
 * @param instant a Date, or an ISO 8601 text that carries its offset
 * @throws RangeError when it is no instant, or a time of day without offset
 */
export function toTaipeiDate(instant: Date | string): IsoDate {
  return taipeiClock(instant).slice(0, 10);
}

/** Time of day in Taipei, `07:42`. @throws RangeError as {@link toTaipeiDate} */
export function formatTaipeiTime(instant: Date | string): string {
  return taipeiClock(instant).slice(11, 16);
}

/** Day and time in Taipei, `115/04/19 07:42`. @throws RangeError as {@link toTaipeiDate} */
export function formatRocDateTime(instant: Date | string): string {
  return `${formatRocDate(toTaipeiDate(instant))} ${formatTaipeiTime(instant)}`;
}

/** `2026-04-19` → `星期日` / `Sunday`. @throws RangeError as {@link formatRocDate} */
export function weekdayName(date: IsoDate, locale: Locale): string {
  const { year, month, day } = partsOf(date);
  return WEEKDAYS[locale][new Date(Date.UTC(year, month - 1, day)).getUTCDay()] ?? '';
}

/**
 * Year, month (1–12) and day of an ISO date.
 *
 * @throws RangeError when the argument is not a day of the calendar in ISO form
 */
export function partsOf(date: IsoDate): { year: number; month: number; day: number } {
  const match = ISO_DATE.exec(date);
  const [year, month, day] = match ? match.slice(1).map(Number) : [];
  if (
    year === undefined ||
    month === undefined ||
    day === undefined ||
    toIsoDate(year, month, day) === null
  ) {
    throw new RangeError('Not a calendar day in the form YYYY-MM-DD');
  }
  return { year, month, day };
}

function toIsoDate(year: number, month: number, day: number): IsoDate | null {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  const exists =
    date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists && year > 0 ? `${String(year).padStart(4, '0')}-${pad(month)}-${pad(day)}` : null;
}

function taipeiClock(instant: Date | string): string {
  // Without an offset the answer would depend on the host's time zone.
  if (typeof instant === 'string' && ZONELESS_TIME.test(instant)) {
    throw new RangeError('An instant needs its offset from UTC');
  }
  return new Date(new Date(instant).getTime() + TAIPEI_OFFSET_MS).toISOString();
}

function shownYear(year: number): string {
  const rocYear = year - ROC_OFFSET;
  return rocYear >= 1 && rocYear <= 999 ? String(rocYear) : String(year).padStart(4, '0');
}

function pad(part: number): string {
  return String(part).padStart(2, '0');
}
