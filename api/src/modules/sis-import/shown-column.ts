import type { SisImport } from './sis-import.entity.ts';

/** The plan speaks of columns as OneRoster calls them; these are the fields of plain tables. */
const FIELDS: Readonly<Record<string, string>> = {
  sourcedId: 'number',
  identifier: 'number',
  familyName: 'name',
  title: 'className',
  grades: 'grade',
  classSourcedId: 'className',
  schoolSourcedId: 'schoolCode',
  email: 'email',
  'metadata.seatNumber': 'seat',
};
/** Files of OneRoster that call it otherwise: people are in organisations. */
const ONEROSTER: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'users.csv': { schoolSourcedId: 'orgSourcedIds' },
};
const OF_IDENTITY = ['NATIONAL_ID_TWICE', 'NUMBER_OF_ADULT'];

/** A column by the name that it has in the file: of a plain table that of the school, or none where it has no such one. */
export function shownColumn(
  { content, columns }: Pick<SisImport, 'content' | 'columns'>,
  code: string,
  column: string | null,
  file: string | null,
): string | null {
  if (column === null) return null;
  if (content === 'ONEROSTER') return (file && ONEROSTER[file]?.[column]) || column;
  // The file's own reader has named it already.
  if (Object.values(columns).includes(column)) return column;
  const field = OF_IDENTITY.includes(code) ? 'nationalId' : FIELDS[column];
  if (field) return columns[field] ?? null;
  return column === 'userSourcedId' ? null : column;
}
