import { defineEntity } from '@mikro-orm/core';
import { oneOf } from '../../db/checks.ts';
import { columns } from '../../db/columns.ts';

/** Columns that name files: `table.column`. */
export const FILE_COLUMNS = [
  'binding_application.signature_key',
  'import_file.key',
  'survey_answer.signature_key',
  'upload.key',
] as const;
export type FileColumn = (typeof FILE_COLUMNS)[number];

const StoredFileSchema = defineEntity({
  name: 'StoredFile',
  tableName: 'stored_file',
  properties: {
    id: columns.id(),
    /** Its name in the file store. */
    key: columns.text(80).unique(),
    /** Where the row that needs it will name it. */
    namedBy: columns.text(40).$type<FileColumn>(),
    storedAt: columns.instant(),
  },
  indexes: [{ name: 'stored_file_stored_index', properties: ['storedAt'] }],
  checks: [oneOf('stored_file', 'named_by', FILE_COLUMNS)],
});

/**
 * A file that was written before the row that names it, and is watched until that row is certain: a process that dies
 * between the two would leave a picture of somebody that nothing knows of and nobody removes.
 */
export class StoredFile extends StoredFileSchema.class {}
StoredFileSchema.setClass(StoredFile);
