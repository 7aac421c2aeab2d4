import { type IsoDate, ROC_OFFSET } from './roc-date.ts';

/** Why a date in a table is not read: it is none, or it could be two. */
export type SheetDateProblem = 'INVALID' | 'AMBIGUOUS';

const SEPARATED = /^(\d{1,4})[-/.](\d{1,2})[-/.](\d{1,4})$/;
const ROC_WORDS = /^(?:民國)?\s*(\d{2,3})\s*年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*日?$/;
/** What spreadsheets and databases append to a day. */
const TIME_OF_DAY = /[T ]\d{1,2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?$/;

/**
 * Reads a date as the tables of schools have it: ISO, with slashes or dots, without separators, in years of the Republic,
 * or day first. Where day and month could be exchanged nothing is guessed.
 */
export function readSheetDate(text: string): { date: IsoDate } | { problem: SheetDateProblem } {
  const day = text.trim().replace(TIME_OF_DAY, '');
  const compact = /^(\d{3,4})(\d{2})(\d{2})$/.exec(day);
  if (compact) return yearFirst(compact[1], compact[2], compact[3]);
  const words = ROC_WORDS.exec(day);
  if (words) return yearFirst(words[1]?.padStart(3, '0'), words[2], words[3]);
  const [, first = '', second = '', third = ''] = SEPARATED.exec(day) ?? [];
  if (third.length === 4) return yearLast(Number(first), Number(second), Number(third));
  if (first.length >= 3 || Number(first) > 31) return yearFirst(first.padStart(3, '0'), second, third);
  // Three short numbers: any of them may be the year.
  return { problem: first ? 'AMBIGUOUS' : 'INVALID' };
}

function yearFirst(year = '', month = '', day = '') {
  const full = year.length === 4 ? Number(year) : Number(year) + ROC_OFFSET;
  return dateOf(full, Number(month), Number(day));
}

function yearLast(first: number, second: number, year: number) {
  if (first > 12) return dateOf(year, second, first);
  if (second > 12 || first === second) return dateOf(year, first, second);
  return { problem: 'AMBIGUOUS' as const };
}

function dateOf(year: number, month: number, day: number): { date: IsoDate } | { problem: SheetDateProblem } {
  const at = new Date(Date.UTC(year, month - 1, day));
  const isReal = at.getUTCMonth() === month - 1 && at.getUTCDate() === day && year >= 1900 && year <= 2200;
  return isReal ? { date: at.toISOString().slice(0, 10) } : { problem: 'INVALID' };
}
