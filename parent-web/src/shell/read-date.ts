import { type IsoDate, parseDate, type YearMonth } from '@qinshi/domain';

/** The day that an address names; null for what is none, e.g. `2026-99-99`. */
export function readDate(text: unknown): IsoDate | null {
  return typeof text === 'string' && parseDate(text) === text ? text : null;
}

/** The month that an address names; null for what is none, e.g. `2026-13`. */
export function readMonth(text: unknown): YearMonth | null {
  return typeof text === 'string' && readDate(`${text}-01`) ? text : null;
}
