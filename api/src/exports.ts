import type { Locale } from '@qinshi/domain';
import type { SheetColumnType, SheetValue } from './integrations/sheets/write-sheet.ts';

/** The same words in every language. */
export type Words = Readonly<Record<Locale, string>>;

export interface ExportColumn<Row> {
  header: Words;
  type?: SheetColumnType;
  width?: number;
  value(row: Row, locale: Locale): SheetValue;
}

/**
 * A list that can be taken away as a sheet. It is read by the document that a screen could send, page after page, with
 * the rights of whoever asks: what the schema does not show somebody is in nobody's sheet. The parameters of the
 * address are the document's variables (`sort` and `dir` together make `$sort`); with `$page` it is read to its end.
 */
export interface ListExport<Row = unknown> {
  /** In the address and in the audit log. */
  name: string;
  title: Words;
  document: string;
  /** Variables whose values may say who is meant: the log tells that they were used, not what they were. */
  personal?: readonly string[];
  /** The part of the answer that is the list. */
  list(data: never): { nodes: readonly Row[]; totalCount?: number };
  /** Tells rows apart, so that one which moves to the next page while the list is read is written once. */
  key(row: Row): string;
  columns: readonly ExportColumn<Row>[];
}

/** Gives a list's rows their type within it, and forgets it outside. */
export function listExport<Data, Row>(
  definition: Omit<ListExport<Row>, 'list'> & {
    list(data: Data): { nodes: readonly Row[]; totalCount?: number };
  },
): ListExport {
  return definition as unknown as ListExport;
}
