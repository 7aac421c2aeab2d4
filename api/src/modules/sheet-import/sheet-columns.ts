import { toHalfWidth } from '@qinshi/domain';
import type { SheetRow, WholeSheet } from '../../integrations/sheets/read-sheet.ts';
import type { SheetReport } from './sheet-report.ts';

/** Text of a cell as it is compared: full-width forms as their twins, nothing around it. */
function plainCell(text: string): string {
  return toHalfWidth(text).trim();
}

/** Where the columns of a table are, by what the rest of the code calls them. */
export interface Columns<Key extends string> {
  has(key: Key): boolean;
  /** The place of a column, for whoever says what is wrong there; null of one that the table does not have. */
  place(key: Key): number | null;
  /** What stands there; nothing where there is no such column. */
  text(row: SheetRow, key: Key): string;
}

/** The columns of a table, found by their names. */
export class SheetColumns<Key extends string> implements Columns<Key> {
  readonly #places = new Map<Key, number>();

  /** `words` are the names of each column, the first being the one to say. What nobody knows is left out, and said so. */
  constructor(
    { header }: Pick<WholeSheet, 'header'>,
    words: Readonly<Record<Key, readonly string[]>>,
    needed: readonly Key[],
    report: SheetReport,
  ) {
    const top: SheetRow = { line: 1, cells: [...header] };
    const keys = Object.keys(words) as Key[];
    for (const [index, title] of header.entries()) {
      const name = plainCell(title).toLowerCase();
      const key = keys.find((each) => words[each].includes(name));
      if (key && !this.#places.has(key)) this.#places.set(key, index);
      else if (name) report.warning(top, index, key ? 'SHEET_COLUMN_TWICE' : 'SHEET_COLUMN_IGNORED');
    }
    for (const key of needed)
      if (!this.#places.has(key))
        report.problem({ line: 1, cells: [] }, null, 'SHEET_COLUMN_MISSING', {
          column: words[key][0] ?? key,
        });
  }

  has(key: Key): boolean {
    return this.#places.has(key);
  }

  place(key: Key): number | null {
    return this.#places.get(key) ?? null;
  }

  text(row: SheetRow, key: Key): string {
    const index = this.#places.get(key);
    return index === undefined ? '' : plainCell(row.cells[index] ?? '');
  }
}
