import type { RosterRecord } from '../../integrations/roster/roster-service.ts';
import { Cells } from '../sis-import/cells.ts';
import { Fields } from '../sis-import/header.ts';
import { ONEROSTER_FILES } from '../sis-import/oneroster.columns.ts';
import type { RowSink } from '../sis-import/staged-row.ts';

const MAX_TEXT = 2000;
/** What nobody here has a use for, or should have. */
const DROPPED = new Set(['password', 'children', 'href']);

/**
 * A record of a service as the row of a file of the same standard, so that one reader knows both: references become
 * `…SourcedId`, lists are joined, metadata become columns.
 */
export function cellsOf(collection: string, record: RosterRecord, line: number, sink: RowSink): Cells {
  const columns = columnsOf(record);
  const known = ONEROSTER_FILES[collection];
  const names = new Set([...(known?.required ?? []), ...(known?.optional ?? [])]);
  const places = new Map<string, number>();
  const extras: (readonly [string, number])[] = [];
  for (const [place, [name]] of columns.entries()) {
    if (names.has(name)) places.set(name, place);
    if (!names.has(name) || name.startsWith('metadata.')) extras.push([name, place]);
  }
  const row = { line, cells: columns.map(([, text]) => text) };
  return new Cells(new Fields(collection, places, extras, row), sink);
}

function columnsOf(record: RosterRecord): [string, string][] {
  return Object.entries(record).flatMap(([name, value]): [string, string][] => {
    if (DROPPED.has(name) || value === null || value === undefined) return [];
    if (name === 'metadata' && typeof value === 'object')
      return Object.entries(value).flatMap(([key, text]): [string, string][] =>
        isScalar(text) ? [[nameOf(`metadata.${key}`), textOf(text)]] : [],
      );
    if (name === 'userIds' && Array.isArray(value))
      return [
        [
          name,
          value
            .filter(isRecord)
            .map((id) => `{${textOf(id.type)}:${textOf(id.identifier)}}`)
            .join(','),
        ],
      ];
    if (Array.isArray(value)) {
      const references = value.flatMap(referenceOf);
      // orgs become orgSourcedIds; a list of texts keeps its name.
      if (references.length > 0)
        return [[`${nameOf(name).replace(/s$/, '')}SourcedIds`, references.join(',')]];
      return [[nameOf(name), value.filter(isScalar).map(textOf).join(',')]];
    }
    const [reference] = referenceOf(value);
    if (reference !== undefined) return [[`${nameOf(name)}SourcedId`, reference]];
    return isScalar(value) ? [[nameOf(name), textOf(value)]] : [];
  });
}

function referenceOf(value: unknown): string[] {
  return isRecord(value) && 'sourcedId' in value ? [textOf(value.sourcedId)] : [];
}

function nameOf(key: string): string {
  return textOf(key.slice(0, 80));
}

function isRecord(value: unknown): value is RosterRecord {
  return value !== null && typeof value === 'object';
}

function isScalar(value: unknown): boolean {
  return ['string', 'number', 'boolean'].includes(typeof value);
}

/** As a cell of a file would hold it: trimmed, without what PostgreSQL does not store. */
function textOf(value: unknown): string {
  return isScalar(value) ? String(value).slice(0, MAX_TEXT).replaceAll('\0', '').toWellFormed().trim() : '';
}
