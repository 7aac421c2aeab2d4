import { defineEntity, p } from '@mikro-orm/core';
import type { AuditAction } from '@qinshi/domain';
import { columns } from '../../db/columns.ts';
import { rowScopes } from '../../db/row-scopes.ts';

const AuditEntrySchema = defineEntity({
  name: 'AuditEntry',
  tableName: 'audit_entry',
  properties: {
    id: columns.id(),
    at: columns.instant(),
    /** What happened, `subject.verb`, e.g. `binding.approved`. */
    action: columns.text(60).$type<AuditAction>(),
    /** Account that did it; null for applicants and the system. */
    actorAccountId: p.uuid().strictNullable(),
    actorKind: columns.text(20),
    /** Post or class in which it was done, as it was then. */
    actorTitle: columns.text(120).strictNullable(),
    /** The chain that the line stands in; the city's when there is no school. */
    schoolId: p.uuid().strictNullable(),
    subjectType: columns.text(40),
    subjectId: p.uuid(),
    /** The pupil whose data it is about. */
    studentId: p.uuid().strictNullable(),
    /** Facts worth keeping; never identity numbers, passwords or codes. */
    details: p.json().$type<Record<string, string | number | boolean | null>>().columnType('jsonb'),

    // The database chains each line when its transaction commits (see docs/decisions/0014); nobody else sets these.
    position: p.integer().strictNullable(),
    previousHash: p.blob().strictNullable(),
    hash: p.blob().strictNullable(),
  },
  uniques: [
    {
      name: 'audit_entry_school_position_unique',
      properties: ['schoolId', 'position'],
      where: 'school_id is not null',
    },
    {
      name: 'audit_entry_city_position_unique',
      properties: ['position'],
      where: 'school_id is null',
    },
  ],
  checks: [
    {
      name: 'audit_entry_chained_whole_check',
      expression: '("position" is null) = (hash is null) and ("position" is null) = (previous_hash is null)',
    },
  ],
  indexes: [
    { name: 'audit_entry_subject_index', properties: ['subjectType', 'subjectId'] },
    { name: 'audit_entry_school_index', properties: ['schoolId', 'at'] },
    { name: 'audit_entry_at_index', properties: ['at'] },
    { name: 'audit_entry_action_index', properties: ['action', 'at'] },
    { name: 'audit_entry_actor_index', properties: ['actorAccountId', 'at'] },
    { name: 'audit_entry_student_index', properties: ['studentId', 'at'], where: 'student_id is not null' },
    { name: 'audit_entry_unchained_index', properties: ['id'], where: '"position" is null' },
  ],
  policies: rowScopes(
    'audit_entry',
    `(select scope.is_bureau())
      or ((select scope.kind()) = 'SCHOOL_ADMIN' and school_id = (select scope.school()))
      or student_id in (select scope.own_students() as own_students)`,
  ),
});

/** One line of the audit log; the database refuses to change or delete it. */
export class AuditEntry extends AuditEntrySchema.class {}
AuditEntrySchema.setClass(AuditEntry);
