import { defineEntity, p } from '@mikro-orm/core';
import { columns } from '../../db/columns.ts';

const AuditEntrySchema = defineEntity({
  name: 'AuditEntry',
  tableName: 'audit_entry',
  properties: {
    id: columns.id(),
    at: columns.instant(),
    /** What happened, `subject.verb`, e.g. `binding.approved`. */
    action: columns.text(60),
    /** Account that did it; null for applicants and the system. */
    actorAccountId: p.uuid().strictNullable(),
    actorKind: columns.text(20),
    schoolId: p.uuid().strictNullable(),
    subjectType: columns.text(40),
    subjectId: p.uuid(),
    /** Facts worth keeping; never identity numbers, passwords or codes. */
    details: p.json().$type<Record<string, string | number | boolean | null>>().columnType('jsonb'),
  },
  indexes: [
    { name: 'audit_entry_subject_index', properties: ['subjectType', 'subjectId'] },
    { name: 'audit_entry_school_index', properties: ['schoolId', 'at'] },
  ],
});

/** One line of the audit log; the database refuses to change or delete it. */
export class AuditEntry extends AuditEntrySchema.class {}
AuditEntrySchema.setClass(AuditEntry);
