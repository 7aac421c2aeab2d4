import { defineEntity, p } from '@mikro-orm/core';
import { ROLL_CALL_MARKS, type RollCallMark } from '@qinshi/domain';
import { oneOf } from '../../db/checks.ts';
import { columns } from '../../db/columns.ts';
import { rowScopes } from '../../db/row-scopes.ts';
import { Account } from '../identity/account.entity.ts';
import { ClassGroup } from '../schools/class-group.entity.ts';
import { School } from '../schools/school.entity.ts';
import { Student } from '../schools/student.entity.ts';

const RollCallSchema = defineEntity({
  name: 'RollCall',
  tableName: 'roll_call',
  properties: {
    id: columns.id(),
    classGroup: () => p.manyToOne(ClassGroup).ref(),
    /** The class’s, so that the database can tell whose row it is. */
    school: () => p.manyToOne(School).ref(),
    date: columns.day(),
    /** Code of the school’s period table. */
    period: columns.text(16),
    /** Counts corrections; whoever corrects an older one than the last is told. */
    version: p.integer(),
    takenBy: () => p.manyToOne(Account).ref(),
    /** As it was then. */
    takenByName: columns.text(50),
    takenAt: columns.instant(),
  },
  uniques: [{ name: 'roll_call_once_unique', properties: ['classGroup', 'date', 'period'] }],
  policies: rowScopes(
    'roll_call',
    `scope.leads(class_group_id, school_id)
      or class_group_id in (select scope.taught_class_groups() as taught_class_groups)`,
  ),
});

/** That somebody looked who is there, in one period of a class (點名). */
export class RollCall extends RollCallSchema.class {}
RollCallSchema.setClass(RollCall);

const RollCallRowSchema = defineEntity({
  name: 'RollCallRow',
  tableName: 'roll_call_row',
  properties: {
    id: columns.id(),
    rollCall: () => p.manyToOne(RollCall).ref().deleteRule('cascade'),
    student: () => p.manyToOne(Student).ref(),
    date: columns.day(),
    period: columns.text(16),
    mark: columns.text(10).$type<RollCallMark>(),
  },
  uniques: [{ name: 'roll_call_row_once_unique', properties: ['rollCall', 'student'] }],
  indexes: [{ name: 'roll_call_row_student_index', properties: ['student', 'date'] }],
  checks: [oneOf('roll_call_row', 'mark', ROLL_CALL_MARKS)],
  // That a child was seen is the family’s to know at once; that it was not, once the absence is shown.
  policies: rowScopes(
    'roll_call_row',
    `student_id in (select scope.pupils() as pupils)
      or student_id in (select scope.taught_pupils() as taught_pupils)
      or (mark <> 'ABSENT' and student_id in (select scope.own_students() as own_students))`,
  ),
});

/** What was noted of one pupil in a roll call. */
export class RollCallRow extends RollCallRowSchema.class {}
RollCallRowSchema.setClass(RollCallRow);
