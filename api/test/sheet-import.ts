import type { Browser, Problem } from './browser.ts';
import { type CellLike, workbookOf } from './fixtures/sheets.ts';

const OPERATIONS = { importConduct: 'ImportConductInput', importAbsences: 'ImportAbsencesInput' } as const;
type Operation = keyof typeof OPERATIONS;

const NOTE = 'line column text reason message';
const documentOf = (name: Operation) => `mutation ($input: ${OPERATIONS[name]}!) { ${name}(input: $input) {
  dryRun added corrected unchanged problemCount problems { ${NOTE} } warningCount warnings { ${NOTE} } } }`;

export interface SheetNote {
  line: number;
  column: string | null;
  text: string;
  reason: string;
  message: string;
}
export interface SheetOutcome {
  dryRun: boolean;
  added: number;
  corrected: number;
  unchanged: number;
  problemCount: number;
  problems: SheetNote[];
  warningCount: number;
  warnings: SheetNote[];
}

/** Sends a file that is to be imported, and answers its id. */
export async function sendSheet(from: Browser, name: string, body: Buffer): Promise<string> {
  const path = `/files/imports?name=${encodeURIComponent(name)}`;
  const answer = await from.fetch(path, { method: 'POST', body: new Uint8Array(body) });
  return ((await answer.json()) as { id: string }).id;
}

/** Somebody who brings tables of one kind of record. */
export class SheetSender {
  constructor(
    readonly browser: Browser,
    private readonly operation: Operation,
  ) {}

  async send(rows: readonly (readonly CellLike[])[], more: object = {}): Promise<SheetOutcome> {
    const importFileId = await sendSheet(this.browser, '紀錄.xlsx', await workbookOf(rows));
    return this.run({ importFileId, dryRun: false, ...more });
  }

  tries(rows: readonly (readonly CellLike[])[]): Promise<SheetOutcome> {
    return this.send(rows, { dryRun: true });
  }

  async run(input: object): Promise<SheetOutcome> {
    const answer = await this.browser.do<Record<Operation, SheetOutcome>>(documentOf(this.operation), {
      input,
    });
    return answer[this.operation];
  }

  async refused(rows: readonly (readonly CellLike[])[], more: object = {}): Promise<Problem['extensions']> {
    const importFileId = await sendSheet(this.browser, '紀錄.xlsx', await workbookOf(rows));
    return this.refusedFile({ importFileId, dryRun: false, ...more });
  }

  refusedFile(input: object): Promise<Problem['extensions']> {
    return this.browser.refused(documentOf(this.operation), { input });
  }
}

/** Where something is said of a table, and what. */
export const told = (notes: readonly SheetNote[]) =>
  notes.map(({ line, column, text, reason }) => [line, column, text, reason]);
