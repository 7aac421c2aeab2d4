/** One row of a CSV file that has something in it. */
export interface CsvRow {
  /** The line on which it begins, counted from 1. */
  line: number;
  fields: string[];
}

/** A quotation mark where none may be, or one that is never closed. */
export class CsvError extends Error {
  override readonly name = 'CsvError';
  readonly line: number;

  constructor(line: number) {
    super(`Line ${line}: a quotation mark is out of place.`);
    this.line = line;
  }
}

/** A field with its end: quoted ones may hold commas, line breaks and doubled quotes (RFC 4180). */
const FIELD = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|\n|\r|$)/y;

/**
 * The rows of a CSV text, empty ones left out.
 * @throws CsvError naming the line
 */
export function parseCsv(text: string): CsvRow[] {
  const source = text.replace(/^\uFEFF/, '');
  const rows: CsvRow[] = [];
  let line = 1;
  let row: CsvRow = { line, fields: [] };
  const field = new RegExp(FIELD);
  for (;;) {
    const match = field.exec(source);
    if (!match) throw new CsvError(line);
    const [whole, quoted, plain = '', end] = match;
    row.fields.push(quoted?.replaceAll('""', '"') ?? plain);
    line += whole.match(/\r\n|\n|\r/g)?.length ?? 0;
    if (end === ',') continue;
    if (row.fields.some((value) => value.trim() !== '')) rows.push(row);
    if (field.lastIndex >= source.length) return rows;
    row = { line, fields: [] };
  }
}
