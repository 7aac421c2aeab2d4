import { openSheet, SheetProblem } from '../../integrations/sheets/read-sheet.ts';
import { Cells } from './cells.ts';
import { readHeader } from './header.ts';
import { ONEROSTER_FILES } from './oneroster.columns.ts';
import { openOneRoster } from './oneroster-archive.ts';
import { OneRosterRows } from './oneroster-rows.ts';
import type { RowSink } from './staged-row.ts';

/** More than a city has of anything. */
const MOST_ROWS = 2_000_000;

/** Of which files a delivery holds everything, so that what is not in them has ended. */
export type Bulk = Readonly<{ users: boolean; enrollments: boolean; classes: boolean }>;

/**
 * Reads a OneRoster archive row by row into `sink`. Problems of a file end that file, not the others: whoever mends the
 * delivery is told of all of them at once.
 * @throws SheetProblem when the archive itself cannot be opened
 */
export async function readOneRoster(bytes: Buffer, today: string, sink: RowSink): Promise<Bulk> {
  const archive = await openOneRoster(bytes);
  for (const problem of archive.problems) sink.problem(problem);
  const rows = new OneRosterRows(sink, today);
  for (const name of Object.keys(ONEROSTER_FILES)) {
    const file = `${name}.csv`;
    try {
      const content = await archive.read(name);
      if (content) await readFile(name, content, rows, sink);
    } catch (error) {
      if (!(error instanceof SheetProblem)) throw error;
      const { line, column } = error.place;
      sink.problem({
        ...{ severity: 'ERROR', code: 'FILE_UNREADABLE', file },
        ...{ line: line ?? null, column: column ?? null, params: { reason: error.reason, line: line ?? 1 } },
      });
    }
    rows.endOf(name);
    await sink.ready();
  }
  const isBulk = (name: string) => archive.deliveries.get(name) === 'bulk';
  return { users: isBulk('users'), enrollments: isBulk('enrollments'), classes: isBulk('classes') };
}

async function readFile(name: string, content: Buffer, rows: OneRosterRows, sink: RowSink): Promise<void> {
  const file = `${name}.csv`;
  const columns = ONEROSTER_FILES[name];
  if (!columns) return;
  const sheet = await openSheet(content, { rows: MOST_ROWS });
  const header = readHeader(file, sheet.header, columns);
  for (const problem of header.problems) sink.problem(problem);
  if (header.problems.length > 0) return;
  for await (const row of sheet.rows) {
    rows.read(name, new Cells(header.fields(row), sink));
    await sink.ready();
  }
}
