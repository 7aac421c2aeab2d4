import { CsvError, type CsvRow, parseCsv } from './csv.ts';
import type { RefusalReason } from './refusals/refusals.ts';
import { type IsoDate, parseDate } from './roc-date.ts';
import { type CalendarDayKind, type CalendarEntry, datesBetween, weekdayOf } from './school-day.ts';
import { characterCount, toHalfWidth } from './text.ts';
import { parseTimeOfDay } from './time-of-day.ts';

/** The columns of a calendar file, each with the headings by which it is known; the first is the one we write. */
export const CALENDAR_COLUMNS = {
  date: ['日期', 'date'],
  until: ['至', '迄日', 'until'],
  kind: ['類別', 'kind'],
  name: ['名稱', 'name'],
  weekday: ['上星期幾的課', '星期', 'weekday'],
  endsAt: ['上到幾點', '放學時間', 'time', 'endsAt'],
} as const;
export type CalendarColumn = keyof typeof CALENDAR_COLUMNS;
const REQUIRED = ['date', 'kind', 'name'] as const;

const KIND_WORDS: Record<string, CalendarDayKind> = {
  放假: 'HOLIDAY',
  holiday: 'HOLIDAY',
  補課: 'MAKE_UP',
  補上課: 'MAKE_UP',
  make_up: 'MAKE_UP',
  半天: 'HALF_DAY',
  half_day: 'HALF_DAY',
};
const WEEKDAY_WORDS = ['一', '二', '三', '四', '五'];

/** Longest name of an entry, in characters. */
export const CALENDAR_NAME_MAX = 40;
/** Longest break of a school year, with room. */
const LONGEST_BREAK = 92;

/** What cannot be read of a calendar file. */
export interface CalendarCsvProblem {
  line: number;
  /** As the file's heading calls it. */
  column: string;
  reason: RefusalReason;
}

/** An entry with the line that it comes from. */
export type CalendarCsvEntry = Omit<CalendarEntry, 'ofCity'> & { line: number };

/**
 * Reads a calendar from CSV with headings: date, until (a break of several days; weekends are left out), kind (放假, 補課,
 * 半天), name, weekday of a make-up day, time of a half day. Dates may be ROC or AD. All problems are told at once.
 */
export function readCalendarCsv(csv: string): {
  entries: CalendarCsvEntry[];
  problems: CalendarCsvProblem[];
} {
  const reader = new Reader();
  try {
    reader.read(parseCsv(csv));
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    reader.problems.push({ line: error.line, column: '', reason: 'CSV_QUOTES' });
  }
  return { entries: reader.entries, problems: reader.problems };
}

class Reader {
  readonly entries: CalendarCsvEntry[] = [];
  readonly problems: CalendarCsvProblem[] = [];
  readonly #dates = new Set<IsoDate>();
  #headings: string[] = [];

  read([header, ...rows]: CsvRow[]): void {
    this.#headings = header?.fields.map((heading) => heading.trim()) ?? [];
    for (const column of REQUIRED) {
      if (this.#place(column) < 0) this.#problem(header?.line ?? 1, column, 'CSV_COLUMN_MISSING');
    }
    if (this.problems.length > 0) return;
    if (rows.length === 0) this.#problem(1, 'date', 'CSV_EMPTY');
    for (const row of rows) this.#readRow(row);
  }

  #readRow(row: CsvRow): void {
    const before = this.problems.length;
    const { line } = row;
    const date = parseDate(this.#text(row, 'date'));
    if (!date) this.#problem(line, 'date', 'DATE_INVALID');
    const kind = KIND_WORDS[this.#text(row, 'kind').toLowerCase()];
    if (!kind) this.#problem(line, 'kind', 'CALENDAR_KIND_UNKNOWN');
    const name = this.#text(row, 'name');
    if (name === '') this.#problem(line, 'name', 'REQUIRED');
    if (characterCount(name) > CALENDAR_NAME_MAX) this.#problem(line, 'name', 'CALENDAR_NAME_TOO_LONG');
    const weekday = this.#weekday(row, kind, date);
    const endsAt = this.#endsAt(row, kind);
    const dates = date ? this.#span(row, kind, date) : [];
    if (this.problems.length > before || !kind) return;
    for (const each of dates) {
      if (this.#dates.has(each)) {
        this.#problem(line, 'date', 'DATE_TWICE');
        return;
      }
      this.#dates.add(each);
      this.entries.push({ line, date: each, kind, name, weekday, endsAt });
    }
  }

  #weekday(row: CsvRow, kind: CalendarDayKind | undefined, date: IsoDate | null): number | null {
    const text = this.#text(row, 'weekday').replace(/^(星期|週|周)/, '');
    if (kind === 'HOLIDAY' || text === '') {
      const needed = kind === 'MAKE_UP' || (kind === 'HALF_DAY' && date !== null && weekdayOf(date) > 5);
      if (needed) this.#problem(row.line, 'weekday', 'WEEKDAY_REQUIRED');
      return null;
    }
    const weekday = WEEKDAY_WORDS.includes(text) ? WEEKDAY_WORDS.indexOf(text) + 1 : Number(text);
    if (Number.isInteger(weekday) && weekday >= 1 && weekday <= 5) return weekday;
    this.#problem(row.line, 'weekday', 'WEEKDAY_REQUIRED');
    return null;
  }

  #endsAt(row: CsvRow, kind: CalendarDayKind | undefined): string | null {
    if (kind !== 'HALF_DAY') return null;
    const text = this.#text(row, 'endsAt');
    const time = parseTimeOfDay(text);
    if (!time) this.#problem(row.line, 'endsAt', text === '' ? 'END_OF_LESSONS_REQUIRED' : 'TIME_INVALID');
    return time;
  }

  #span(row: CsvRow, kind: CalendarDayKind | undefined, date: IsoDate): IsoDate[] {
    const text = this.#text(row, 'until');
    if (text === '') return [date];
    const until = parseDate(text);
    const problem = until === null ? 'DATE_INVALID' : until < date ? 'ENDS_BEFORE_START' : null;
    if (problem || until === null) {
      this.#problem(row.line, 'until', problem ?? 'DATE_INVALID');
      return [];
    }
    if (kind !== 'HOLIDAY' || Date.parse(until) - Date.parse(date) > LONGEST_BREAK * 86_400_000) {
      this.#problem(row.line, 'until', 'OUT_OF_RANGE');
      return [];
    }
    return weekdaysBetween(date, until);
  }

  #place(column: CalendarColumn): number {
    return this.#headings.findIndex((heading) =>
      CALENDAR_COLUMNS[column].some((name) => name.toLowerCase() === heading.toLowerCase()),
    );
  }

  #text({ fields }: CsvRow, column: CalendarColumn): string {
    return toHalfWidth(fields[this.#place(column)] ?? '').trim();
  }

  #problem(line: number, column: CalendarColumn, reason: RefusalReason): void {
    const heading = this.#headings[this.#place(column)] ?? CALENDAR_COLUMNS[column][0];
    this.problems.push({ line, column: heading, reason });
  }
}

/** Monday to Friday of a span, both ends included: what a break takes away. */
export function weekdaysBetween(from: IsoDate, until: IsoDate): IsoDate[] {
  return datesBetween(from, until).filter((date) => weekdayOf(date) <= 5);
}
