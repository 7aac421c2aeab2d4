import type { Book } from './documents.ts';
import { textOf } from './marks.ts';

/** What a spreadsheet would take for a formula is written as text. */
function cell(text: string): string {
  const safe = /^[=+\-@\t]/.test(text) ? `'${text}` : text;
  return /[",\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** The class list with what stands, as it can be read in again: UTF-8 with the mark by which spreadsheets know it. */
export function templateCsv({ assessments, rows }: Pick<Book, 'assessments' | 'rows'>): string {
  const header = ['座號', '學號', '姓名', ...assessments.map(({ name }) => name)];
  const lines = rows
    .filter(({ hasLeft }) => !hasLeft)
    .map(({ seatNumber, studentNumber, name, grades }) => [
      ...[String(seatNumber ?? ''), studentNumber, name],
      ...assessments.map(({ id, scale }) =>
        textOf(
          grades.find(({ assessmentId }) => assessmentId === id),
          scale,
        ),
      ),
    ]);
  return `\uFEFF${[header, ...lines].map((line) => `${line.map(cell).join(',')}\r\n`).join('')}`;
}

/** Hands the list to the browser as a file. */
export function downloadTemplate(book: Book, name: string): void {
  const url = URL.createObjectURL(new Blob([templateCsv(book)], { type: 'text/csv;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = `${name}.csv`;
  link.click();
  URL.revokeObjectURL(url);
}
