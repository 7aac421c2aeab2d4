import { SaxesParser, type SaxesTagPlain } from 'saxes';
import type { SheetLimits } from './sheet-limits.ts';
import { SheetProblem } from './sheet-problem.ts';
import type { SheetRow } from './sheet-row.ts';
import { attribute, localName, openWorkbook, type Workbook } from './workbook.ts';
import { openZip } from './zip.ts';

/** The rows of the first sheet of a workbook, header included, read as it unpacks. Formulas count as their last result. */
export async function* xlsxRows(bytes: Buffer, limits: SheetLimits): AsyncGenerator<SheetRow> {
  const archive = await openZip(bytes, limits);
  const book = await openWorkbook(archive, limits);
  const stream = await archive.stream(book.sheet);
  if (!stream) throw new SheetProblem('SHEET_DAMAGED');
  const reader = new RowReader(book, limits);
  const decoder = new TextDecoder();
  try {
    for await (const piece of stream) yield* reader.read(decoder.decode(piece as Buffer, { stream: true }));
    yield* reader.end();
  } catch (error) {
    throw error instanceof SheetProblem ? error : new SheetProblem('SHEET_DAMAGED');
  } finally {
    stream.destroy();
  }
}

/** Makes rows of the text of a sheet as it comes. */
class RowReader {
  readonly #parser = new SaxesParser();
  #ready: SheetRow[] = [];
  #row: SheetRow = { line: 0, cells: [] };
  #cell = { column: 0, type: '', style: 0, text: '' };
  #reading = false;

  constructor(
    private readonly book: Workbook,
    private readonly limits: SheetLimits,
  ) {
    this.#parser.on('error', () => {
      throw new SheetProblem('SHEET_DAMAGED');
    });
    this.#parser.on('opentag', (tag) => this.#open(tag));
    this.#parser.on('closetag', ({ name }) => this.#close(localName(name)));
    this.#parser.on('text', (text) => {
      if (this.#reading && this.#cell.text.length < limits.cellLength) this.#cell.text += text;
    });
  }

  read(text: string): SheetRow[] {
    this.#parser.write(text);
    return this.#taken();
  }

  end(): SheetRow[] {
    this.#parser.close();
    return this.#taken();
  }

  #taken(): SheetRow[] {
    const rows = this.#ready;
    this.#ready = [];
    return rows;
  }

  #open(tag: SaxesTagPlain): void {
    const name = localName(tag.name);
    if (name === 'row') {
      const line = Number(attribute(tag, 'r')) || this.#row.line + 1;
      this.#row = { line, cells: [] };
    }
    if (name === 'c') {
      const column = columnOf(attribute(tag, 'r')) ?? this.#row.cells.length;
      if (column >= this.limits.columns) throw new SheetProblem('SHEET_TOO_WIDE', { line: this.#row.line });
      this.#cell = { column, type: attribute(tag, 't'), style: Number(attribute(tag, 's')), text: '' };
    }
    this.#reading = name === 'v' || name === 't';
  }

  #close(name: string): void {
    this.#reading = false;
    if (name === 'c') {
      const { cells } = this.#row;
      while (cells.length < this.#cell.column) cells.push('');
      cells[this.#cell.column] = this.#text().trim().slice(0, this.limits.cellLength);
    }
    if (name === 'row' && this.#row.cells.some(Boolean)) this.#ready.push(this.#row);
  }

  #text(): string {
    const { type, style, text } = this.#cell;
    if (type === 's') return this.book.strings[Number(text)] ?? '';
    if (type === 'b') return text === '1' ? 'TRUE' : 'FALSE';
    if (type !== '' && type !== 'n') return text;
    if (text === '') return '';
    const number = Number(text);
    if (Number.isNaN(number)) return text;
    if (this.book.dateStyles[style]) return dayOf(number, this.book.from1904) ?? text;
    // A long number is written as 1.23E+9 here, and stood as digits in the cell.
    return Number.isSafeInteger(number) ? String(number) : text;
  }
}

const DAY_MS = 86_400_000;
const DAY_ZERO = Date.UTC(1899, 11, 30);
const DAY_ZERO_1904 = Date.UTC(1904, 0, 1);
/** Where the calendar of spreadsheets ends. */
const LAST_DAY = 2_958_465;

/** ISO, with the time of day when there is one; null for what is no day. */
function dayOf(number: number, from1904: boolean): string | null {
  if (number < 0 || number > LAST_DAY) return null;
  const at = new Date((from1904 ? DAY_ZERO_1904 : DAY_ZERO) + Math.round(number * 86_400) * 1000);
  const text = at.toISOString();
  if (number < 1) return text.slice(11, 19);
  return at.getTime() % DAY_MS === 0 ? text.slice(0, 10) : text.slice(0, 19);
}

/** From the address of a cell: 0 for A7, 27 for AB7. */
function columnOf(address: string): number | null {
  const [letters] = /^[A-Z]{1,3}/.exec(address) ?? [];
  if (!letters) return null;
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}
