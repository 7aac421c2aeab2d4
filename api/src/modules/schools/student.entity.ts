import { defineEntity, p } from '@mikro-orm/core';
import { endsAfterStart, oneOf } from '../../db/checks.ts';
import { columns } from '../../db/columns.ts';
import { rowScopes } from '../../db/row-scopes.ts';
import { Account } from '../identity/account.entity.ts';
import { ClassGroup } from './class-group.entity.ts';
import { School } from './school.entity.ts';

export const GENDERS = ['FEMALE', 'MALE'] as const;
export type Gender = (typeof GENDERS)[number];

const StudentSchema = defineEntity({
  name: 'Student',
  tableName: 'student',
  properties: {
    id: columns.id(),
    /** The pupil's own account; it also holds the identity number. */
    account: () => p.manyToOne(Account).ref().unique(),
    name: columns.text(50),
    gender: columns.text(6).$type<Gender>().strictNullable(),
    modifiedAt: columns.touched(),
  },
  checks: [oneOf('student', 'gender', GENDERS)],
  policies: rowScopes(
    'student',
    `(select scope.is_bureau())
      or id in (select scope.students() as students)
      or id in (select scope.taught_pupils() as taught_pupils)`,
  ),
});

/** A pupil, for life: schools and classes come and go as enrolments. */
export class Student extends StudentSchema.class {}
StudentSchema.setClass(Student);

export const ENROLMENT_ENDS = ['PROMOTION', 'TRANSFER', 'GRADUATION', 'WITHDRAWAL'] as const;
export type EnrolmentEnd = (typeof ENROLMENT_ENDS)[number];

const EnrolmentSchema = defineEntity({
  name: 'Enrolment',
  tableName: 'enrolment',
  properties: {
    id: columns.id(),
    student: () => p.manyToOne(Student).ref(),
    school: () => p.manyToOne(School).ref(),
    /** Null while the school has not yet placed the pupil (尚未編班). */
    classGroup: () => p.manyToOne(ClassGroup).ref().strictNullable().deleteRule('no action'),
    studentNumber: columns.text(16),
    seatNumber: p.smallint().strictNullable(),
    startsOn: columns.day(),
    endsOn: columns.day().strictNullable(),
    endReason: columns.text(16).$type<EnrolmentEnd>().strictNullable(),
    modifiedAt: columns.touched(),
  },
  uniques: [
    { name: 'enrolment_one_at_a_time_unique', properties: ['student'], where: 'ends_on is null' },
    { name: 'enrolment_number_unique', properties: ['school', 'studentNumber'], where: 'ends_on is null' },
    { name: 'enrolment_seat_unique', properties: ['classGroup', 'seatNumber'], where: 'ends_on is null' },
  ],
  indexes: [
    { name: 'enrolment_student_index', properties: ['student'] },
    { name: 'enrolment_school_index', properties: ['school', 'endsOn'] },
    { name: 'enrolment_class_group_index', properties: ['classGroup', 'endsOn'] },
  ],
  checks: [
    oneOf('enrolment', 'end_reason', ENROLMENT_ENDS),
    endsAfterStart('enrolment'),
    { name: 'enrolment_end_has_reason', expression: '(ends_on is null) = (end_reason is null)' },
    { name: 'enrolment_seat_check', expression: 'seat_number >= 1 and seat_number <= 99' },
    { name: 'enrolment_seat_needs_class', expression: 'seat_number is null or class_group_id is not null' },
  ],
  policies: rowScopes(
    'enrolment',
    `(select scope.is_bureau())
      or student_id in (select scope.students() as students)
      or student_id in (select scope.taught_pupils() as taught_pupils)`,
  ),
});

/** A pupil's time in one class of one school: number, seat, from, to and why it ended. */
export class Enrolment extends EnrolmentSchema.class {}
EnrolmentSchema.setClass(Enrolment);
