import { defineEntity, p } from '@mikro-orm/core';
import { TRANSFER_PLACE_MAX_LENGTH, TRANSFER_REASON_MAX_LENGTH } from '@qinshi/domain';
import { oneOf } from '../../db/checks.ts';
import { columns } from '../../db/columns.ts';
import { rowScopes } from '../../db/row-scopes.ts';
import { Account } from '../identity/account.entity.ts';
import { School } from '../schools/school.entity.ts';
import { Enrolment, Student } from '../schools/student.entity.ts';

export const TRANSFER_STATES = ['RELEASED', 'PLACED', 'WITHDRAWN'] as const;
export type TransferState = (typeof TRANSFER_STATES)[number];

const TransferSchema = defineEntity({
  name: 'Transfer',
  tableName: 'transfer',
  properties: {
    id: columns.id(),
    student: () => p.manyToOne(Student).ref(),
    /** As they were at the old school: the new one does not read the pupil's record before it has the pupil. */
    studentName: columns.text(50),
    studentNumber: columns.text(16),
    className: columns.text(20).strictNullable(),
    fromSchool: () => p.manyToOne(School).ref(),
    /** Null for a school that is not the city's. */
    toSchool: () => p.manyToOne(School).ref().strictNullable().deleteRule('no action'),
    toPlace: columns.text(TRANSFER_PLACE_MAX_LENGTH).strictNullable(),
    /** From this day on the pupil is not the old school's; the day before is the last one there. */
    releasedOn: columns.day(),
    /** The last day on which the pupil may report without being looked for. */
    dueOn: columns.day(),
    reason: columns.text(TRANSFER_REASON_MAX_LENGTH),
    releasedAt: columns.instant(),
    releasedBy: () => p.manyToOne(Account).ref(),
    /** As it was then. */
    releasedByName: columns.text(50),
    state: columns.text(10).$type<TransferState>(),
    /** First day at the new school; of a school elsewhere as the family tells it. */
    arrivedOn: columns.day().strictNullable(),
    /** What the new school made of it; the database enters it, whatever way the enrolment came. */
    enrolment: () => p.manyToOne(Enrolment).ref().strictNullable().deleteRule('set null'),
    version: p.integer().version(),
  },
  uniques: [{ name: 'transfer_one_open_unique', properties: ['student'], where: "state = 'RELEASED'" }],
  indexes: [
    { name: 'transfer_student_index', properties: ['student'] },
    { name: 'transfer_from_index', properties: ['fromSchool', 'state', 'releasedOn'] },
    { name: 'transfer_to_index', properties: ['toSchool', 'state', 'releasedOn'] },
  ],
  checks: [
    oneOf('transfer', 'state', TRANSFER_STATES),
    { name: 'transfer_destination_check', expression: 'to_school_id is not null or to_place is not null' },
    { name: 'transfer_arrived_check', expression: "(state = 'PLACED') = (arrived_on is not null)" },
  ],
  policies: rowScopes(
    'transfer',
    `(select scope.is_bureau()) or student_id in (select scope.own_students() as own_students)
      or ((select scope.kind()) = any (array['OFFICE', 'SCHOOL_ADMIN'])
        and (from_school_id = (select scope.school()) or to_school_id = (select scope.school())))`,
  ),
});

/** A pupil on the way from one school to another (轉學): released, then placed or taken back. */
export class Transfer extends TransferSchema.class {
  isOpen(): boolean {
    return this.state === 'RELEASED';
  }

  /** Whether the pupil should have reported by now and has not. */
  isOverdue(today: string): boolean {
    return this.isOpen() && today > this.dueOn;
  }
}
TransferSchema.setClass(Transfer);
