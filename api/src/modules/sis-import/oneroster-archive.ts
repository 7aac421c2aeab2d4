import { ARCHIVE_LIMITS } from '../../integrations/sheets/import-kind.ts';
import { openSheet, SheetProblem } from '../../integrations/sheets/read-sheet.ts';
import { type Archive, openZip } from '../../integrations/sheets/zip.ts';
import { nearestOf } from './header.ts';
import { ONEROSTER_FILES } from './oneroster.columns.ts';
import type { RowProblem } from './staged-row.ts';

/** How much of a kind of thing a delivery holds: all there is, what changed, or nothing. */
export type Delivery = 'bulk' | 'delta' | 'absent';
const DELIVERIES: readonly string[] = ['bulk', 'delta', 'absent'] satisfies Delivery[];

/** An archive as its manifest describes it. */
export interface OneRosterArchive {
  /** What is delivered of each file. */
  deliveries: ReadonlyMap<string, Delivery>;
  /** The bytes of a file that is to be read. */
  read(file: string): Promise<Buffer | null>;
  problems: RowProblem[];
}

const MANIFEST = 'manifest.csv';

/**
 * Opens a OneRoster archive, its files at the top or in one folder, and holds it against its manifest. A manifest that
 * says nothing of a file that is there means the whole of it; a file that it calls absent is not read.
 * @throws SheetProblem when the archive cannot be opened
 */
export async function openOneRoster(bytes: Buffer): Promise<OneRosterArchive> {
  const zip = await openZip(bytes, ARCHIVE_LIMITS);
  const paths = new Map<string, string>();
  const problems: RowProblem[] = [];
  for (const path of zip.names) {
    const name = path.slice(path.lastIndexOf('/') + 1);
    // What a Mac writes into archives beside the files.
    if (path.startsWith('__MACOSX/') || name.startsWith('.')) continue;
    const file = fileOf(name);
    if (file) paths.set(file, path);
    else if (name.toLowerCase() !== MANIFEST) problems.push({ ...unknown(name), file: name });
  }
  const manifest = await readManifest(zip, problems);
  const deliveries = new Map<string, Delivery>();
  for (const file of Object.keys(ONEROSTER_FILES)) {
    const says = manifest?.get(file);
    if (paths.has(file) && says === 'absent')
      problems.push({ severity: 'WARNING', code: 'FILE_NOT_IN_MANIFEST', file: `${file}.csv` });
    if (!paths.has(file) && says && says !== 'absent')
      problems.push({ severity: 'ERROR', code: 'FILE_MISSING', file: `${file}.csv` });
    if (paths.has(file)) deliveries.set(file, says ?? 'bulk');
  }
  return {
    deliveries,
    read: (file) =>
      deliveries.get(file) === 'absent' ? Promise.resolve(null) : zip.read(paths.get(file) ?? ''),
    problems,
  };
}

function fileOf(name: string): string | undefined {
  const [, stem = ''] = /^(\w+)\.csv$/i.exec(name) ?? [];
  return Object.keys(ONEROSTER_FILES).find((file) => file.toLowerCase() === stem.toLowerCase());
}

function unknown(name: string): Pick<RowProblem, 'severity' | 'code' | 'params'> {
  const nearest = nearestOf(name.replace(/\.csv$/i, ''), Object.keys(ONEROSTER_FILES));
  return nearest
    ? { severity: 'ERROR', code: 'COLUMN_MISSPELT', params: { column: name, nearest: `${nearest}.csv` } }
    : { severity: 'WARNING', code: 'FILE_UNKNOWN' };
}

/** What the manifest says of each file; null without one. */
async function readManifest(zip: Archive, problems: RowProblem[]): Promise<Map<string, Delivery> | null> {
  const path = zip.names.find((name) => name.slice(name.lastIndexOf('/') + 1).toLowerCase() === MANIFEST);
  const bytes = path ? await zip.read(path) : null;
  if (!bytes) {
    problems.push({ severity: 'WARNING', code: 'MANIFEST_MISSING', file: MANIFEST });
    return null;
  }
  const says = new Map<string, Delivery>();
  const seen = new Set<string>();
  try {
    const { rows } = await openSheet(bytes);
    for await (const { line, cells } of rows) {
      const [name = '', value = ''] = cells;
      const lower = value.toLowerCase();
      seen.add(name);
      const at = { file: MANIFEST, line, column: 'value' };
      if (name.startsWith('file.') && value === '')
        problems.push({
          ...at,
          severity: 'WARNING',
          code: 'MANIFEST_VALUE_MISSING',
          params: { name, taken: 'bulk' },
        });
      else if (name.startsWith('file.') && DELIVERIES.includes(lower))
        says.set(name.slice('file.'.length), lower as Delivery);
      else if (name.startsWith('file.'))
        problems.push({
          ...{ ...at, severity: 'ERROR', code: 'MANIFEST_VALUE_INVALID' },
          params: { name, value, allowed: DELIVERIES.join('、') },
        });
      if (name === 'oneroster.version' && !['1.1', '1.2'].includes(value))
        problems.push({
          ...{ ...at, severity: value ? 'ERROR' : 'WARNING', code: 'MANIFEST_VALUE_INVALID' },
          params: { name, value, allowed: '1.1、1.2' },
        });
    }
  } catch (error) {
    if (!(error instanceof SheetProblem)) throw error;
    problems.push({
      severity: 'ERROR',
      code: 'FILE_UNREADABLE',
      file: MANIFEST,
      params: { reason: error.reason, line: error.place.line ?? 1 },
    });
  }
  if (!seen.has('oneroster.version'))
    problems.push({
      ...{ severity: 'WARNING', code: 'MANIFEST_VALUE_MISSING', file: MANIFEST },
      params: { name: 'oneroster.version', taken: '1.1' },
    });
  return says;
}
