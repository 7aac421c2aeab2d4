import type { RefusalReason } from '@qinshi/domain';
import { splitFileName } from '../uploads/file-name.ts';
import { FileProblem } from '../uploads/file-problem.ts';
import { SHEET_LIMITS } from './sheet-limits.ts';
import { SheetProblem } from './sheet-problem.ts';
import { textOf } from './sheet-text.ts';
import { isZip, openZip } from './zip.ts';

/** A table, or an archive of tables. */
export type ImportKind = 'CSV' | 'XLSX' | 'ZIP';

const MB = 1024 * 1024;

/** The largest file of each kind, in megabytes: a list of a school, and a whole city's OneRoster export. */
export const IMPORT_MAX_MB: Readonly<Record<ImportKind, number>> = { CSV: 10, XLSX: 10, ZIP: 50 };

/** What an archive of tables may unpack to: a city of a million people. */
export const ARCHIVE_LIMITS = { entries: 60, inflatedBytes: 400 * MB } as const;

const KIND_OF_ENDING: Readonly<Record<string, ImportKind>> = {
  csv: 'CSV',
  txt: 'CSV',
  tsv: 'CSV',
  xlsx: 'XLSX',
  zip: 'ZIP',
};

type Reason = Extract<
  RefusalReason,
  | 'FILE_NAME_INVALID'
  | 'FILE_TYPE_MISMATCH'
  | 'IMPORT_FILE_MACROS'
  | 'IMPORT_FILE_TOO_LARGE'
  | 'IMPORT_FILE_TYPE'
  | SheetProblem['reason']
>;

/** Why a file is not taken for an import. */
export class ImportFileProblem extends Error {
  override readonly name = 'ImportFileProblem';

  constructor(
    readonly reason: Reason,
    readonly params: { max?: number } = {},
  ) {
    super(reason);
  }
}

/**
 * What a file that somebody sends for an import promises by its name.
 * @throws ImportFileProblem IMPORT_FILE_TYPE, FILE_NAME_INVALID
 */
export function importKindOfName(name: string): ImportKind {
  try {
    const kind = KIND_OF_ENDING[splitFileName(name).ending];
    if (kind) return kind;
  } catch (error) {
    if (error instanceof FileProblem) throw new ImportFileProblem('FILE_NAME_INVALID');
    throw error;
  }
  throw new ImportFileProblem('IMPORT_FILE_TYPE');
}

/**
 * Holds a file against what its name promises, before anybody keeps it: it has to be that, whole, and without programs.
 * @throws ImportFileProblem when it is not taken
 */
export async function checkImportFile(kind: ImportKind, bytes: Buffer): Promise<void> {
  const max = IMPORT_MAX_MB[kind];
  if (bytes.length > max * MB) throw new ImportFileProblem('IMPORT_FILE_TOO_LARGE', { max });
  if ((kind !== 'CSV') !== isZip(bytes)) throw new ImportFileProblem('FILE_TYPE_MISMATCH');
  try {
    if (kind === 'CSV') readThrough(bytes);
    else await checkArchive(kind, bytes);
  } catch (error) {
    if (error instanceof SheetProblem) throw new ImportFileProblem(error.reason);
    throw error;
  }
}

function readThrough(bytes: Buffer): void {
  let letters = 0;
  for (const piece of textOf(bytes)) letters += piece.trim().length;
  if (letters === 0) throw new SheetProblem('SHEET_EMPTY');
}

async function checkArchive(kind: 'XLSX' | 'ZIP', bytes: Buffer): Promise<void> {
  const { names } = await openZip(bytes, kind === 'ZIP' ? ARCHIVE_LIMITS : SHEET_LIMITS);
  if ((kind === 'XLSX') !== names.includes('xl/workbook.xml'))
    throw new ImportFileProblem('FILE_TYPE_MISMATCH');
  if (names.some((name) => name.endsWith('vbaProject.bin')))
    throw new ImportFileProblem('IMPORT_FILE_MACROS');
  if (kind === 'ZIP' && !names.some((name) => name.toLowerCase().endsWith('.csv')))
    throw new ImportFileProblem('IMPORT_FILE_TYPE');
}
