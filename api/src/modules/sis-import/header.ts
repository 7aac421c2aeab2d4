import { nearestWord } from '@qinshi/domain';
import type { SheetRow } from '../../integrations/sheets/read-sheet.ts';
import type { RowProblem } from './staged-row.ts';

/** What the columns of a table may be called, and which it must have. */
export interface Columns {
  required: readonly string[];
  optional: readonly string[];
}

/** A cell of a row by the name of its column, as the rest of the code knows it. */
export class Fields {
  constructor(
    readonly file: string,
    private readonly places: ReadonlyMap<string, number>,
    private readonly extras: readonly (readonly [string, number])[],
    readonly row: SheetRow,
  ) {}

  get line(): number {
    return this.row.line;
  }

  has(column: string): boolean {
    return this.places.has(column);
  }

  text(column: string): string {
    const place = this.places.get(column);
    return place === undefined ? '' : (this.row.cells[place] ?? '');
  }

  /** What stands in columns that nobody knows, and in those of `metadata`; null when nothing does. */
  extra(): Record<string, string> | null {
    const kept = this.extras.flatMap(([name, place]) => {
      const text = this.row.cells[place];
      return text ? [[name, text] as const] : [];
    });
    return kept.length > 0 ? Object.fromEntries(kept) : null;
  }
}

export interface ReadHeader {
  fields(row: SheetRow): Fields;
  problems: RowProblem[];
}

const plain = (name: string) => name.trim().toLowerCase().replace(/[\s_]/g, '');
/** So many letters may differ between a name and the one that was meant. */
const SLIPS = 2;

/**
 * Finds the columns of a table. One that is missing is an error, naming the unknown column that is probably it; a name
 * near one that may be missing is an error, too, since a value would be lost silently. Others are kept.
 */
export function readHeader(
  file: string,
  header: readonly string[],
  { required, optional }: Columns,
): ReadHeader {
  const known = new Map([...required, ...optional].map((name) => [plain(name), name]));
  const places = new Map<string, number>();
  const unknown: [string, number][] = [];
  const problems: RowProblem[] = [];
  const wrong = (code: RowProblem['code'], column: string, params: Record<string, string> = {}) =>
    problems.push({ severity: 'ERROR', code, file, line: 1, column, params: { column, ...params } });
  for (const [place, text] of header.entries()) {
    const name = known.get(plain(text));
    if (name && places.has(name)) wrong('COLUMN_TWICE', text);
    else if (name) places.set(name, place);
    else if (text) unknown.push([text, place]);
  }
  const missing = [...known.values()].filter((name) => !places.has(name));
  const misspelt = new Set<string>();
  for (const [text] of unknown) {
    const nearest = text.includes('.') ? undefined : nearestOf(text, missing);
    if (!nearest) continue;
    misspelt.add(nearest);
    wrong('COLUMN_MISSPELT', text, { nearest });
  }
  for (const name of required) if (!places.has(name) && !misspelt.has(name)) wrong('COLUMN_MISSING', name);
  return { fields: (row) => new Fields(file, places, [...unknown, ...metadataOf(places)], row), problems };
}

function metadataOf(places: ReadonlyMap<string, number>): [string, number][] {
  return [...places].filter(([name]) => name.startsWith('metadata.'));
}

/** The name that a misspelt one was meant to be, if any is near enough. */
export function nearestOf(text: string, names: readonly string[]): string | undefined {
  const within = Math.min(SLIPS, Math.floor(text.length / 3));
  const found = nearestWord(plain(text), names.map(plain), within);
  return names.find((name) => plain(name) === found);
}
