import type { RefusalReason } from '@qinshi/domain';
import type { RefusalParams } from '../../graphql/errors.ts';
import { placeOfCell, type SheetRow } from '../../integrations/sheets/read-sheet.ts';

/** What is said about a place of a table: its line and column as its sender sees them. */
export interface SheetNote {
  line: number;
  /** Null: the row as a whole. */
  column: string | null;
  /** What stands there, cut. */
  text: string;
  reason: RefusalReason;
  params: RefusalParams;
}

const SHOWN_LENGTH = 40;
const MOST_SHOWN = 100;

/** What stands against a table, and what its sender should know of it, gathered while it is read. */
export class SheetReport {
  readonly problems: SheetNote[] = [];
  readonly warnings: SheetNote[] = [];

  constructor(private readonly header: readonly string[]) {}

  /** Something because of which nothing of the table is written. Answers null, for whoever looked for something there. */
  problem(row: SheetRow, index: number | null, reason: RefusalReason, params: RefusalParams = {}): null {
    this.problems.push(this.#note(row, index, reason, params));
    return null;
  }

  warning(row: SheetRow, index: number | null, reason: RefusalReason, params: RefusalParams = {}): void {
    this.warnings.push(this.#note(row, index, reason, params));
  }

  /** As GraphQL shows it: what was, or would be, done, and what is said of it. */
  outcome(
    dryRun: boolean,
    { added, corrected, unchanged }: { added: number; corrected: number; unchanged: number },
  ): SheetImport {
    const counts =
      this.problems.length > 0 ? { added: 0, corrected: 0, unchanged: 0 } : { added, corrected, unchanged };
    return {
      ...{ dryRun, ...counts },
      problems: this.problems.slice(0, MOST_SHOWN),
      problemCount: this.problems.length,
      warnings: this.warnings.slice(0, MOST_SHOWN),
      warningCount: this.warnings.length,
    };
  }

  #note(row: SheetRow, index: number | null, reason: RefusalReason, params: RefusalParams): SheetNote {
    const place = index === null ? { line: row.line, column: null } : placeOfCell(this.header, row, index);
    const text = index === null ? row.cells.join(' ') : (row.cells[index] ?? '');
    return { ...place, text: [...text].slice(0, SHOWN_LENGTH).join(''), reason, params };
  }
}

/** What importing a table did, or would do. */
export interface SheetImport {
  dryRun: boolean;
  added: number;
  /** Rows that change what stands; they need a reason. */
  corrected: number;
  /** Rows that stand so already. */
  unchanged: number;
  problems: SheetNote[];
  problemCount: number;
  warnings: SheetNote[];
  warningCount: number;
}
