import { csvRows } from './csv-rows.ts';
import { SHEET_LIMITS, type SheetLimits } from './sheet-limits.ts';
import { type Place, SheetProblem } from './sheet-problem.ts';
import { columnLetter, type SheetRow } from './sheet-row.ts';
import { xlsxRows } from './xlsx-rows.ts';
import { isZip } from './zip.ts';

export { SheetProblem } from './sheet-problem.ts';
export { columnLetter, type SheetRow } from './sheet-row.ts';

/** A table that somebody sent: names of its columns, and the rows below them. */
export interface Sheet {
  header: readonly string[];
  rows: AsyncIterable<SheetRow>;
}

/**
 * Reads a CSV file (UTF-8, UTF-16, Big5) or the first sheet of a workbook row by row; which of them it is, its content
 * says. Nothing is read further than `limits`.
 * @throws SheetProblem here for what is wrong with the file or its header, and later from `rows` for what comes in them.
 */
export async function openSheet(bytes: Buffer, limits: Partial<SheetLimits> = {}): Promise<Sheet> {
  const within = { ...SHEET_LIMITS, ...limits };
  const all = isZip(bytes) ? xlsxRows(bytes, within) : csvRows(bytes, within);
  const first = await all.next();
  if (first.done) throw new SheetProblem('SHEET_EMPTY');
  return { header: first.value.cells, rows: counted(all, within.rows) };
}

/** A table that fits into memory. */
export interface WholeSheet {
  header: readonly string[];
  rows: readonly SheetRow[];
}

/** Like `openSheet`, for short lists: all rows at once. @throws SheetProblem for anything that is wrong with the file. */
export async function readSheet(bytes: Buffer, limits: Partial<SheetLimits> = {}): Promise<WholeSheet> {
  const { header, rows } = await openSheet(bytes, limits);
  const all: SheetRow[] = [];
  for await (const row of rows) all.push(row);
  return { header, rows: all };
}

/** The place of a cell as people find it: the line, and the name of its column or else its letter. */
export function placeOfCell(header: readonly string[], { line }: SheetRow, index: number): Required<Place> {
  return { line, column: header[index] || columnLetter(index) };
}

async function* counted(rows: AsyncGenerator<SheetRow>, most: number): AsyncGenerator<SheetRow> {
  let count = 0;
  for await (const row of rows) {
    count += 1;
    if (count > most) throw new SheetProblem('SHEET_TOO_LARGE', { line: row.line });
    yield row;
  }
}
