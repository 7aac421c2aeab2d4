import { defineEntity, p } from '@mikro-orm/core';
import { columns } from '../../db/columns.ts';
import { ClassGroup } from '../schools/class-group.entity.ts';
import { Staff } from '../schools/staff.entity.ts';

const LessonSchema = defineEntity({
  name: 'Lesson',
  tableName: 'lesson',
  properties: {
    id: columns.id(),
    classGroup: () => p.manyToOne(ClassGroup).ref(),
    /** 1 is Monday, 5 Friday. */
    weekday: p.smallint(),
    /** Code of the school's period table. */
    period: columns.text(16),
    subject: columns.text(20),
    teacher: () => p.manyToOne(Staff).ref().strictNullable().deleteRule('no action'),
  },
  uniques: [{ name: 'lesson_place_unique', properties: ['classGroup', 'weekday', 'period'] }],
  indexes: [{ name: 'lesson_teacher_index', properties: ['teacher'] }],
  checks: [{ name: 'lesson_weekday_check', expression: 'weekday >= 1 and weekday <= 5' }],
});

/** One hour of a class's timetable (課表): what is taught then, and by whom. */
export class Lesson extends LessonSchema.class {}
LessonSchema.setClass(Lesson);
