import { defineEntity, p } from '@mikro-orm/core';
import { oneOf } from '../../db/checks.ts';
import { columns } from '../../db/columns.ts';
import { rowScopes } from '../../db/row-scopes.ts';

import { Account } from '../identity/account.entity.ts';

export const IMPORT_KINDS = ['CSV', 'XLSX', 'ZIP'] as const;
export type ImportKind = (typeof IMPORT_KINDS)[number];

const ImportFileSchema = defineEntity({
  name: 'ImportFile',
  tableName: 'import_file',
  properties: {
    id: columns.id(),
    owner: () => p.manyToOne(Account).ref(),
    /** As it was called on the owner's device. */
    name: columns.text(130),
    kind: columns.text(4).$type<ImportKind>(),
    /** Bytes. */
    size: p.integer(),
    /** Hexadecimal. */
    sha256: columns.text(64),
    /** Name in the file store. */
    key: columns.text(80).unique(),
    createdAt: columns.instant(),
  },
  indexes: [
    { name: 'import_file_owner_index', properties: ['owner'] },
    { name: 'import_file_created_index', properties: ['createdAt'] },
  ],
  checks: [
    oneOf('import_file', 'kind', IMPORT_KINDS),
    { name: 'import_file_size_check', expression: 'size > 0' },
  ],
  policies: rowScopes('import_file', 'owner_id = (select scope.account())'),
});

/**
 * A table that somebody sent to be imported. It stays its owner's alone, as it came, until its day is over: what an
 * import makes of it is kept by the import.
 */
export class ImportFile extends ImportFileSchema.class {}
ImportFileSchema.setClass(ImportFile);
