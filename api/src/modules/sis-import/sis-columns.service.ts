import { newId } from '../../db/id.ts';
import type { EntityManager } from '../../db/orm.ts';
import { systemScope } from '../../db/scope.ts';
import { notFound } from '../../graphql/errors.ts';
import { is, type Viewer } from '../../graphql/viewer.ts';
import { openSheet } from '../../integrations/sheets/read-sheet.ts';
import type { UseCase } from '../../use-case.ts';
import { openImportFile } from '../files/import-files.service.ts';
import { sheetRefusal } from '../sheet-import/sheet-file.ts';
import { guessColumns, PLAIN_FIELDS } from './plain-columns.ts';
import type { SisContent } from './sis-import.entity.ts';
import type { SheetColumnsArgs } from './sis-import.inputs.ts';
import { mayImport } from './sis-import.policy.ts';
import type { SheetColumnsType } from './sis-import.types.ts';
import { SisColumns } from './sis-row.entity.ts';

/**
 * The columns of a plain table, and which field each of them is: as it was said last for this school, or by their names.
 * @throws Refusal NOT_FOUND, BAD_INPUT naming what is wrong with the file.
 */
export async function sheetColumns(
  useCase: UseCase,
  viewer: Viewer,
  args: SheetColumnsArgs,
): Promise<SheetColumnsType> {
  const schoolId = is(viewer, 'BUREAU_ADMIN') ? (args.schoolId ?? null) : viewer.active.schoolId;
  const content = args.content as SisContent;
  if (!mayImport(viewer, schoolId) || content === 'ONEROSTER') throw notFound();
  const { bytes } = await openImportFile(useCase, viewer, args.importFileId);
  const header = await headerOf(bytes);
  const remembered = await systemScope(useCase.em).findOne(SisColumns, { school: schoolId, content });
  const guessed = guessColumns(content, header, remembered?.columns);
  return {
    header: header.filter(Boolean),
    fields: PLAIN_FIELDS[content].map(({ name, required }) => ({
      ...{ field: name, required },
      column: guessed[name] ?? null,
    })),
  };
}

async function headerOf(bytes: Buffer): Promise<readonly string[]> {
  try {
    return (await openSheet(bytes)).header;
  } catch (error) {
    throw sheetRefusal(error);
  }
}

/** Remembers, within the caller's transaction, what the columns of a school's tables mean. */
export async function rememberColumns(
  tx: EntityManager,
  at: Date,
  schoolId: string | null,
  content: SisContent,
  columns: Record<string, string>,
): Promise<void> {
  const known = await tx.findOne(SisColumns, { school: schoolId, content });
  if (known) Object.assign(known, { columns, savedAt: at });
  else tx.create(SisColumns, { id: newId(at.getTime()), school: schoolId, content, columns, savedAt: at });
  await tx.flush();
}
