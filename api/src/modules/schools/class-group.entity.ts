import { defineEntity, p } from '@mikro-orm/core';
import { endsAfterStart } from '../../db/checks.ts';
import { columns } from '../../db/columns.ts';
import { rowScopes } from '../../db/row-scopes.ts';
import { School } from './school.entity.ts';
import { Staff } from './staff.entity.ts';

const ClassGroupSchema = defineEntity({
  name: 'ClassGroup',
  tableName: 'class_group',
  properties: {
    id: columns.id(),
    school: () => p.manyToOne(School).ref(),
    /** ROC school year. */
    schoolYear: p.smallint(),
    grade: p.smallint(),
    /** Which of the grade’s classes: names are words (二年三班) and do not sort. */
    number: p.smallint(),
    name: columns.text(20),
    modifiedAt: columns.touched(),
  },
  uniques: [{ name: 'class_group_name_unique', properties: ['school', 'schoolYear', 'name'] }],
  indexes: [{ name: 'class_group_order_index', properties: ['school', 'schoolYear', 'grade', 'number'] }],
  checks: [{ name: 'class_group_grade_check', expression: 'grade >= 1 and grade <= 12' }],
});

/** A class of pupils in one school year (班級). */
export class ClassGroup extends ClassGroupSchema.class {}
ClassGroupSchema.setClass(ClassGroup);

const HomeroomAssignmentSchema = defineEntity({
  name: 'HomeroomAssignment',
  tableName: 'homeroom_assignment',
  properties: {
    id: columns.id(),
    classGroup: () => p.manyToOne(ClassGroup).ref(),
    staff: () => p.manyToOne(Staff).ref(),
    startsOn: columns.day(),
    endsOn: columns.day().strictNullable(),
    modifiedAt: columns.touched(),
  },
  uniques: [
    {
      name: 'homeroom_assignment_once_unique',
      properties: ['classGroup', 'staff'],
      where: 'ends_on is null',
    },
  ],
  indexes: [{ name: 'homeroom_assignment_staff_index', properties: ['staff'] }],
  checks: [endsAfterStart('homeroom_assignment')],
  policies: rowScopes(
    'homeroom_assignment',
    `(select scope.is_bureau())
      or staff_id in (select scope.colleagues() as colleagues)
      or class_group_id in (select scope.own_class_groups() as own_class_groups)`,
  ),
});

/** Who is homeroom teacher (導師) of a class, and when. */
export class HomeroomAssignment extends HomeroomAssignmentSchema.class {}
HomeroomAssignmentSchema.setClass(HomeroomAssignment);
