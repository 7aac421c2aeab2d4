import { saveFile } from '@qinshi/web-kit';

/** A table as CSV: UTF-8 with the mark by which spreadsheets know it, nothing that they would calculate. */
export function csvOf(rows: readonly (readonly string[])[]): string {
  return `\uFEFF${rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`;
}

/** What a spreadsheet would take for a formula is written as text. */
function cell(text: string): string {
  const safe = /^[=+\-@\t]/.test(text) ? `'${text}` : text;
  return /[",\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Hands a table to the browser as a file. */
export function downloadCsv(name: string, rows: readonly (readonly string[])[]): void {
  saveFile(new Blob([csvOf(rows)], { type: 'text/csv;charset=utf-8' }), `${name}.csv`);
}
