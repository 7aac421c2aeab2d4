import { defineEntity, p } from '@mikro-orm/core';
import { columns } from '../../db/columns.ts';
import { rowScopes } from '../../db/row-scopes.ts';

const UnknownNameSchema = defineEntity({
  name: 'UnknownName',
  tableName: 'unknown_name',
  properties: {
    id: columns.id(),
    /** Keyed hash of what was typed: somebody's password, now and then. */
    nameHash: columns.text(44).unique(),
    failedSignIns: p.smallint().default(0),
    lastFailedAt: columns.instant(),
    lockedUntil: columns.instant().strictNullable(),
  },
  indexes: [{ name: 'unknown_name_failed_index', properties: ['lastFailedAt'] }],
  policies: rowScopes('unknown_name'),
});

/** A name that somebody tried and nobody has: it locks as an account does, so that the lock tells nothing. */
export class UnknownName extends UnknownNameSchema.class {}
UnknownNameSchema.setClass(UnknownName);
