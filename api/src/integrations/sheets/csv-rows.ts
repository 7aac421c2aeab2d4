import { Readable } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import type { SheetLimits } from './sheet-limits.ts';
import { SheetProblem } from './sheet-problem.ts';
import type { SheetRow } from './sheet-row.ts';
import { textOf } from './sheet-text.ts';

/** A record longer than this is a quotation mark that was never closed. */
const MAX_RECORD = 200_000;
const DELIMITERS = [',', '\t', ';'] as const;

/** The rows of a CSV file, header included, in the encodings of `textOf`; commas, tabs or semicolons between cells. */
export async function* csvRows(bytes: Buffer, limits: SheetLimits): AsyncGenerator<SheetRow> {
  const pieces = textOf(bytes);
  const first = pieces.next().value ?? '';
  const parser = parse({
    bom: true,
    delimiter: delimiterOf(first),
    max_record_size: MAX_RECORD,
    record_delimiter: ['\r\n', '\n', '\r'],
    relax_column_count: true,
  });
  const text = Readable.from(withFirst(first, pieces));
  text.once('error', (error) => parser.destroy(error));
  text.pipe(parser);
  // Counted here: the parser takes a line break of two characters within quotation marks for two lines.
  let line = 1;
  try {
    for await (const record of parser as AsyncIterable<string[]>) {
      const breaks = record.reduce((sum, cell) => sum + breaksIn(cell), 0);
      if (record.length > limits.columns) throw new SheetProblem('SHEET_TOO_WIDE', { line });
      const cells = record.map((cell) => cell.trim().slice(0, limits.cellLength));
      if (cells.some(Boolean)) yield { line, cells };
      line += 1 + breaks;
    }
  } catch (error) {
    throw problemOf(error);
  } finally {
    text.destroy();
  }
}

function* withFirst(first: string, rest: Iterable<string>): Generator<string> {
  // An empty piece would end the stream.
  if (first) yield first;
  for (const piece of rest) if (piece) yield piece;
}

/** The one that the header has most of. */
function delimiterOf(text: string): string {
  const header = text.slice(0, text.search(/[\r\n]|$/));
  const count = (delimiter: string) => header.split(delimiter).length;
  return [...DELIMITERS].sort((one, other) => count(other) - count(one))[0] ?? ',';
}

function breaksIn(cell: string): number {
  return cell.includes('\n') || cell.includes('\r') ? cell.split(/\r\n|\r|\n/).length - 1 : 0;
}

function problemOf(error: unknown): unknown {
  // Not all of its codes begin with `CSV_`.
  if (!(error instanceof CsvError)) return error;
  const place = typeof error.lines === 'number' ? { line: error.lines } : {};
  return new SheetProblem(
    error.code === 'CSV_QUOTE_NOT_CLOSED' ? 'SHEET_CUT_OFF' : 'SHEET_ROW_BROKEN',
    place,
  );
}
