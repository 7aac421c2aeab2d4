import {
  formatRocDate,
  formatRocDateTime,
  formatTaipeiTime,
  type Locale,
  toTaipeiDate,
} from '@qinshi/domain';
import type { Sheet, SheetColumn, SheetValue } from './write-sheet.ts';

/** Spreadsheets take a file without it for the encoding of their system. */
const BYTE_ORDER_MARK = '\uFEFF';
/** What makes spreadsheets calculate a cell, in the narrow and the wide form; also behind blanks, which some strip. */
const FORMULA = /^(?:\s*[=+\-@＝＋－＠]|[\t\r\n])/;

/** Lines of a CSV file: UTF-8 with its mark, CRLF, text that begins like a formula marked as text. */
export async function* csvChunks({ columns, locale, rows }: Sheet): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder();
  const head = columns.map(({ header }) => quoted(harmless(header)));
  yield encoder.encode(`${BYTE_ORDER_MARK}${line(head)}`);
  for await (const page of rows) {
    const lines = page.map((row) =>
      line(columns.map((column, index) => cell(column, row[index] ?? null, locale))),
    );
    if (lines.length > 0) yield encoder.encode(lines.join(''));
  }
}

function line(cells: readonly string[]): string {
  return `${cells.join(',')}\r\n`;
}

function cell({ type }: SheetColumn, value: SheetValue, locale: Locale): string {
  if (value === null) return '';
  if (value instanceof Date) return instantText(value, locale);
  if (typeof value === 'number') return type === 'PERCENT' ? `${(value * 100).toFixed(1)}%` : String(value);
  return quoted(type === 'DATE' && locale === 'zh-TW' ? formatRocDate(value) : harmless(value));
}

function instantText(value: Date, locale: Locale): string {
  return locale === 'zh-TW' ? formatRocDateTime(value) : `${toTaipeiDate(value)} ${formatTaipeiTime(value)}`;
}

/** The apostrophe tells spreadsheets that this is text, and is not shown by them. */
function harmless(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}

function quoted(text: string): string {
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
