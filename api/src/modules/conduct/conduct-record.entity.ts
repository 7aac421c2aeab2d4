import { defineEntity, p } from '@mikro-orm/core';
import { CONDUCT_KINDS, type ConductKind, type ConductState } from '@qinshi/domain';
import { oneOf } from '../../db/checks.ts';
import { columns } from '../../db/columns.ts';
import { rowScopes } from '../../db/row-scopes.ts';
import { Account } from '../identity/account.entity.ts';
import { School } from '../schools/school.entity.ts';
import { Student } from '../schools/student.entity.ts';

const ConductRecordSchema = defineEntity({
  name: 'ConductRecord',
  tableName: 'conduct_record',
  properties: {
    id: columns.id(),
    student: () => p.manyToOne(Student).ref(),
    /** Where the pupil was on that date: it keeps the record, also when the pupil has gone. */
    school: () => p.manyToOne(School).ref(),
    /** Of the deed or the ceremony. */
    date: columns.day(),
    kind: columns.text(16).$type<ConductKind>(),
    count: p.smallint(),
    reason: columns.text(200),
    recordedBy: () => p.manyToOne(Account).ref(),
    /** As it was then. */
    recordedByName: columns.text(50),
    recordedAt: columns.instant(),
    /** From when the family reads it. */
    visibleFrom: columns.instant(),
    /** When it was last put right; families learn of it only if they could have read what stood before. */
    correctedAt: columns.instant().strictNullable(),
    recalledAt: columns.instant().strictNullable(),
    /** The day on which a demerit was cancelled (銷過). */
    cancelledOn: columns.day().strictNullable(),
    /** Counts every change: who changes it says which state they saw. */
    version: p.integer().default(1),
  },
  indexes: [
    { name: 'conduct_record_student_index', properties: ['student', 'date'] },
    { name: 'conduct_record_school_index', properties: ['school', 'date'] },
    { name: 'conduct_record_visible_index', properties: ['visibleFrom'] },
  ],
  checks: [
    oneOf('conduct_record', 'kind', CONDUCT_KINDS),
    { name: 'conduct_record_count_check', expression: 'count >= 1 and count <= 9' },
    { name: 'conduct_record_reason_check', expression: 'length(reason) > 0' },
    {
      name: 'conduct_record_cancelled_check',
      expression: `cancelled_on is null or kind in ('WARNING', 'MINOR_DEMERIT', 'MAJOR_DEMERIT')`,
    },
  ],
  policies: rowScopes(
    'conduct_record',
    `student_id in (select scope.pupils() as pupils)
      or (kind <> 'GUIDANCE' and visible_from <= (select scope.now())
        and (recalled_at is null or recalled_at >= visible_from)
        and student_id in (select scope.own_students() as own_students))
      or scope.keeps_record(student_id, school_id, date)`,
  ),
});

/** A merit, a demerit or a note of guidance (獎懲) of one pupil. */
export class ConductRecord extends ConductRecordSchema.class {
  /** Whether it counts. */
  stateNow(): ConductState {
    if (this.recalledAt) return 'RECALLED';
    return this.cancelledOn ? 'CANCELLED' : 'STANDING';
  }
}
ConductRecordSchema.setClass(ConductRecord);

export const CONDUCT_DEEDS = ['RECORDED', 'CORRECTED', 'RECALLED', 'CANCELLED'] as const;
export type ConductDeed = (typeof CONDUCT_DEEDS)[number];

const ConductChangeSchema = defineEntity({
  name: 'ConductChange',
  tableName: 'conduct_change',
  properties: {
    id: columns.id(),
    record: () => p.manyToOne(ConductRecord).ref(),
    student: () => p.manyToOne(Student).ref(),
    deed: columns.text(10).$type<ConductDeed>(),
    changedBy: () => p.manyToOne(Account).ref(),
    changedByName: columns.text(50),
    changedAt: columns.instant(),
    /** As the record reads from then on. */
    kind: columns.text(16).$type<ConductKind>(),
    count: p.smallint(),
    reason: columns.text(200),
    /** The record's version from then on. */
    version: p.integer(),
    /** Why it was changed. */
    note: columns.text(200).strictNullable(),
  },
  uniques: [{ name: 'conduct_change_once_unique', properties: ['record', 'version'] }],
  checks: [oneOf('conduct_change', 'deed', CONDUCT_DEEDS), oneOf('conduct_change', 'kind', CONDUCT_KINDS)],
  policies: rowScopes(
    'conduct_change',
    `(select scope.is_school())
      and exists (select from conduct_record where conduct_record.id = conduct_change.record_id)`,
  ),
});

/** One step of a record's history, its recording included; written once. */
export class ConductChange extends ConductChangeSchema.class {}
ConductChangeSchema.setClass(ConductChange);

const ConductCancellationSchema = defineEntity({
  name: 'ConductCancellation',
  tableName: 'conduct_cancellation',
  properties: {
    id: columns.id(),
    record: () => p.manyToOne(ConductRecord).ref(),
    student: () => p.manyToOne(Student).ref(),
    /** What speaks for it: the service done, the time without another demerit. */
    reason: columns.text(200),
    appliedBy: () => p.manyToOne(Account).ref(),
    appliedByName: columns.text(50),
    appliedAt: columns.instant(),
    /** Null while the office has not decided. */
    granted: p.boolean().strictNullable(),
    comment: columns.text(200).strictNullable(),
    decidedBy: () => p.manyToOne(Account).ref().strictNullable().deleteRule('no action'),
    decidedByName: columns.text(50).strictNullable(),
    decidedAt: columns.instant().strictNullable(),
  },
  indexes: [{ name: 'conduct_cancellation_record_index', properties: ['record'] }],
  uniques: [
    {
      name: 'conduct_cancellation_one_waiting_unique',
      properties: ['record'],
      where: 'granted is null',
    },
  ],
  checks: [
    {
      name: 'conduct_cancellation_decided_check',
      expression: '(granted is null) = (decided_at is null) and (granted is null) = (decided_by_id is null)',
    },
  ],
  policies: rowScopes(
    'conduct_cancellation',
    'exists (select from conduct_record where conduct_record.id = conduct_cancellation.record_id)',
  ),
});

/** That a demerit be cancelled (銷過): who asked, and what the office decided. */
export class ConductCancellation extends ConductCancellationSchema.class {}
ConductCancellationSchema.setClass(ConductCancellation);
