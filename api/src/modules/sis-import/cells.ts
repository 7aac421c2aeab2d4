import {
  type IsoDate,
  isValidNationalId,
  nameProblem,
  normalizeEmail,
  normalizeName,
  normalizeNationalId,
  readSheetDate,
} from '@qinshi/domain';
import type { Fields } from './header.ts';
import type { ProblemCode, RowSink, Severity } from './staged-row.ts';

/** The beginning of a text, as it can be stored: never half a character. */
export function cut(text: string, max: number): string {
  return text.length <= max ? text : text.slice(0, max).toWellFormed();
}

/** Reads the cells of one row and says what is wrong with them; a row with an error still goes on, to find the others. */
export class Cells {
  constructor(
    readonly fields: Fields,
    private readonly sink: RowSink,
    /** What the file calls its columns, where that is not what we do. */
    private readonly named: Readonly<Record<string, string>> = {},
  ) {}

  get place(): { file: string; line: number } {
    return { file: this.fields.file, line: this.fields.line };
  }

  text(column: string): string {
    return this.fields.text(column);
  }

  say(
    severity: Severity,
    code: ProblemCode,
    column: string | null,
    params: Record<string, string | number> = {},
  ): void {
    const shown = column && (this.named[column] ?? column);
    this.sink.problem({ ...this.place, severity, code, column: shown, params });
  }

  /** Text that has to be there and to fit. */
  required(column: string, max: number): string {
    const text = this.text(column);
    if (text === '') this.say('ERROR', 'VALUE_MISSING', column);
    if ([...text].length > max) this.say('ERROR', 'TOO_LONG', column, { max });
    return [...text].slice(0, max).join('');
  }

  /** A day, or null when there is none or none that can be read. */
  day(column: string, { must = false } = {}): IsoDate | null {
    const value = this.text(column);
    if (value === '') {
      if (must) this.say('ERROR', 'VALUE_MISSING', column);
      return null;
    }
    const read = readSheetDate(value);
    if ('date' in read) return read.date;
    const code = read.problem === 'AMBIGUOUS' ? 'DATE_AMBIGUOUS' : 'DATE_INVALID';
    this.say('ERROR', code, column, { value: cut(value, 40) });
    return null;
  }

  whole(column: string, most: number, code: ProblemCode): number | null {
    const value = this.text(column);
    if (value === '') return null;
    const number = Number(value);
    if (Number.isInteger(number) && number >= 1 && number <= most) return number;
    this.say('ERROR', code, column, { value: cut(value, 40) });
    return null;
  }

  /** A full name as it is stored. */
  name(text: string, column: string): string {
    const name = normalizeName(text);
    const problem = nameProblem(name);
    if (problem === 'REQUIRED') this.say('ERROR', 'VALUE_MISSING', column);
    else if (problem === 'TOO_LONG') this.say('ERROR', 'TOO_LONG', column, { max: 50 });
    // Other systems let through what ours asks people to mend; the school's record is what it is.
    else if (problem) this.say('WARNING', 'NAME_INVALID', column, { value: cut(name, 50) });
    return cut(name, 50);
  }

  email(column: string): string | null {
    const text = this.text(column);
    return /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text) && text.length <= 254 ? normalizeEmail(text) : null;
  }

  /** An identity number of a column that is for it alone. */
  nationalId(column: string): string | null {
    const text = this.text(column);
    if (text === '') return null;
    if (isValidNationalId(text)) return normalizeNationalId(text);
    this.say('ERROR', 'NATIONAL_ID_INVALID', column);
    return null;
  }

  /** What is kept of the row beside what is read; identity numbers are not, wherever they stand. */
  extra(): Record<string, string> | null {
    const all = this.fields.extra();
    if (!all) return null;
    const kept = Object.entries(all).filter(
      ([name, value]) => name !== 'metadata.nationalId' && !isValidNationalId(value),
    );
    return kept.length > 0 ? Object.fromEntries(kept) : null;
  }
}
