import { toTaipeiDate } from '@qinshi/domain';
import { strToU8, Zip, ZipDeflate } from 'fflate';
import type { Sheet, SheetColumn, SheetColumnType, SheetValue } from './write-sheet.ts';
import { bookParts, STYLE_OF } from './xlsx-parts.ts';

/** What a cell holds at most; spreadsheets call a file with more of it damaged. */
const CELL_LENGTH = 32_767;
const DAY_MS = 24 * 60 * 60 * 1000;
/** Spreadsheets count days from here. */
const DAY_ZERO = Date.UTC(1899, 11, 30);
const TAIPEI_OFFSET_MS = 8 * 60 * 60 * 1000;
/** They know no day before this one. */
const FIRST_DAY = '1900-03-01';
/** XML 1.0 has no way to write these. */
const NOT_XML = /[^\P{Cc}\t\n\r]|[\uFFFE\uFFFF]/gu;

const WIDTHS: Record<SheetColumnType, number> = {
  TEXT: 16,
  NUMBER: 10,
  PERCENT: 10,
  DATE: 12,
  DATE_TIME: 18,
};

/** A workbook of one sheet: parts of a ZIP archive, each deflated and handed on while it is written. */
export async function* xlsxChunks({ title, locale, columns, rows }: Sheet): AsyncGenerator<Uint8Array> {
  let ready: Uint8Array[] = [];
  const taken = () => {
    const chunks = ready;
    ready = [];
    return chunks;
  };
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    ready.push(chunk);
  });
  for (const [name, text] of Object.entries(bookParts(title, locale))) {
    const part = new ZipDeflate(name);
    zip.add(part);
    part.push(strToU8(text), true);
  }
  const sheet = new ZipDeflate('xl/worksheets/sheet1.xml');
  zip.add(sheet);
  sheet.push(strToU8(sheetHead(columns)));
  yield* taken();
  let number = 1;
  for await (const page of rows) {
    const text = page.map((row) => rowXml(columns, row, ++number)).join('');
    if (text) sheet.push(strToU8(text));
    yield* taken();
  }
  sheet.push(strToU8(sheetFoot(columns.length, number)), true);
  zip.end();
  yield* taken();
}

/** The head stays in sight; each column is as wide as what it is for. */
function sheetHead(columns: readonly SheetColumn[]): string {
  const widths = columns.map(({ type, width }, index) => {
    const place = index + 1;
    return `<col min="${place}" max="${place}" width="${width ?? WIDTHS[type]}" customWidth="1"/>`;
  });
  const heads = columns.map(({ header }, index) => textCell(`${letters(index)}1`, header, STYLE_OF.HEAD));
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${widths.join('')}</cols><sheetData><row r="1">${heads.join('')}</row>`;
}

function sheetFoot(width: number, lastRow: number): string {
  return `</sheetData><autoFilter ref="A1:${letters(width - 1)}${lastRow}"/></worksheet>`;
}

function rowXml(columns: readonly SheetColumn[], row: readonly SheetValue[], number: number): string {
  const cells = columns.map((column, index) =>
    cellXml(column, row[index] ?? null, `${letters(index)}${number}`),
  );
  return `<row r="${number}">${cells.join('')}</row>`;
}

function cellXml({ type }: SheetColumn, value: SheetValue, place: string): string {
  if (value === null || value === '') return '';
  if (value instanceof Date) return numberCell(place, serialOf(value), STYLE_OF.DATE_TIME);
  if (typeof value === 'number') return numberCell(place, value, STYLE_OF[type]);
  if (type === 'DATE' && value >= FIRST_DAY) return numberCell(place, dayOf(value), STYLE_OF.DATE);
  return textCell(place, value, STYLE_OF.TEXT);
}

function numberCell(place: string, value: number, style: number): string {
  return Number.isFinite(value) ? `<c r="${place}" s="${style}"><v>${value}</v></c>` : '';
}

/** Text of its own, which no program takes for a formula. */
function textCell(place: string, text: string, style: number): string {
  const written = escapeXml(text.slice(0, CELL_LENGTH));
  return `<c r="${place}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${written}</t></is></c>`;
}

/** An instant as the clock of Taipei shows it, in days. */
function serialOf(instant: Date): number {
  const seconds = Math.round((instant.getTime() + TAIPEI_OFFSET_MS - DAY_ZERO) / 1000);
  return toTaipeiDate(instant) >= FIRST_DAY ? seconds / (DAY_MS / 1000) : Number.NaN;
}

function dayOf(date: string): number {
  return (Date.parse(`${date}T00:00:00Z`) - DAY_ZERO) / DAY_MS;
}

function escapeXml(text: string): string {
  return text
    .toWellFormed()
    .replace(NOT_XML, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}

/** Name of a column: 0 → A, 26 → AA. */
function letters(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : letters(Math.floor(index / 26) - 1) + last;
}
