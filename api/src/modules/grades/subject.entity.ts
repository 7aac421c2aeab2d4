import { defineEntity, p } from '@mikro-orm/core';
import { columns } from '../../db/columns.ts';
import { ClassGroup } from '../schools/class-group.entity.ts';
import { School } from '../schools/school.entity.ts';
import { Staff } from '../schools/staff.entity.ts';
import { Term } from '../schools/term.entity.ts';

const SubjectSchema = defineEntity({
  name: 'Subject',
  tableName: 'subject',
  properties: {
    id: columns.id(),
    school: () => p.manyToOne(School).ref(),
    name: columns.text(20),
    /** For narrow columns and charts. */
    shortName: columns.text(6),
    position: p.smallint(),
  },
  uniques: [{ name: 'subject_name_unique', properties: ['school', 'name'] }],
});

/**
 * A subject (科目) of a school. Whatever a timetable names is one: the database adds it when the lesson is stored
 * (migration 20261130-grades), whoever stores it.
 */
export class Subject extends SubjectSchema.class {}
SubjectSchema.setClass(Subject);

const SubjectTeacherSchema = defineEntity({
  name: 'SubjectTeacher',
  tableName: 'subject_teacher',
  properties: {
    id: columns.id(),
    classGroup: () => p.manyToOne(ClassGroup).ref(),
    subject: () => p.manyToOne(Subject).ref(),
    term: () => p.manyToOne(Term).ref(),
    staff: () => p.manyToOne(Staff).ref(),
  },
  uniques: [{ name: 'subject_teacher_once_unique', properties: ['classGroup', 'subject', 'term', 'staff'] }],
  indexes: [{ name: 'subject_teacher_staff_index', properties: ['staff'] }],
});

/** Who teaches a subject in a class for a term (任課教師) without a lesson of the timetable that says so. */
export class SubjectTeacher extends SubjectTeacherSchema.class {}
SubjectTeacherSchema.setClass(SubjectTeacher);
