import { badInput } from '../../graphql/errors.ts';
import type { Viewer } from '../../graphql/viewer.ts';
import { readSheet, SheetProblem, type WholeSheet } from '../../integrations/sheets/read-sheet.ts';
import type { SheetLimits } from '../../integrations/sheets/sheet-limits.ts';
import type { UseCase } from '../../use-case.ts';
import { openImportFile } from '../files/import-files.service.ts';

/**
 * A table of the viewer's own that was sent to be imported.
 * @throws Refusal BAD_INPUT on `importFileId`: IMPORT_FILE_NOT_FOUND, IMPORT_FILE_TYPE, or what is wrong with the file.
 */
export async function openSentSheet(
  useCase: Pick<UseCase, 'em' | 'deps'>,
  viewer: Viewer,
  id: string,
  limits: Partial<SheetLimits>,
): Promise<WholeSheet> {
  const { bytes } = await openImportFile(useCase, viewer, id);
  try {
    return await readSheet(bytes, limits);
  } catch (error) {
    throw sheetRefusal(error);
  }
}

/** What is wrong with a table that was sent, for whoever sent it; any other error is itself. */
export function sheetRefusal(error: unknown): unknown {
  if (!(error instanceof SheetProblem)) return error;
  return badInput(error.reason, 'importFileId', { line: error.place.line ?? 1 });
}
