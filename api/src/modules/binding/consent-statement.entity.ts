import { defineEntity, p } from '@mikro-orm/core';
import { columns } from '../../db/columns.ts';

const ConsentStatementSchema = defineEntity({
  name: 'ConsentStatement',
  tableName: 'consent_statement',
  properties: {
    version: p.string().columnType('varchar(20)').primary(),
    body: p.text(),
    /** Null while it is a draft. */
    inForceFrom: columns.instant().strictNullable(),
    /** Goes up with each change, so that two who edit notice each other. */
    revision: p.integer().default(1),
  },
});

/** One version of the statement on personal data that guardians agree to. */
export class ConsentStatement extends ConsentStatementSchema.class {}
ConsentStatementSchema.setClass(ConsentStatement);
