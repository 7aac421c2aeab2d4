import type { Locale } from '@qinshi/domain';
import { csvChunks } from './csv-writer.ts';
import { xlsxChunks } from './xlsx-writer.ts';

export const SHEET_FORMATS = ['xlsx', 'csv'] as const;
export type SheetFormat = (typeof SHEET_FORMATS)[number];

/** What the cells of a column hold; a program that sorts or sums them knows it, too. */
export type SheetColumnType = 'TEXT' | 'NUMBER' | 'PERCENT' | 'DATE' | 'DATE_TIME';

export interface SheetColumn {
  header: string;
  type: SheetColumnType;
  /** In characters; by the type without it. */
  width?: number;
}

/** Dates are ISO days (`2026-04-19`), instants are `Date`, shares are 0 to 1. */
export type SheetValue = string | number | Date | null;

/** Rows come in pages, so that no more than one page of them is held at once. */
export type SheetRows = AsyncIterable<readonly (readonly SheetValue[])[]>;

export interface Sheet {
  title: string;
  /** Taiwan's calendar counts years from 1911; in other languages dates are ISO. */
  locale: Locale;
  columns: readonly SheetColumn[];
  rows: SheetRows;
}

export const SHEET_TYPES: Record<SheetFormat, string> = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8',
};

/**
 * A sheet as bytes, page after page, as fast as they are taken. What a cell holds is never a formula, whatever people
 * have written into it.
 */
export function writeSheet(sheet: Sheet, format: SheetFormat): AsyncGenerator<Uint8Array> {
  return format === 'xlsx' ? xlsxChunks(sheet) : csvChunks(sheet);
}
