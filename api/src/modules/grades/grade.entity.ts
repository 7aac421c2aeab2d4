import { defineEntity, p } from '@mikro-orm/core';
import { GRADE_LEVELS, type GradeLevel } from '@qinshi/domain';
import { oneOf } from '../../db/checks.ts';
import { columns } from '../../db/columns.ts';
import { rowScopes } from '../../db/row-scopes.ts';
import { Account } from '../identity/account.entity.ts';
import { ClassGroup } from '../schools/class-group.entity.ts';
import { School } from '../schools/school.entity.ts';
import { Student } from '../schools/student.entity.ts';
import { Term } from '../schools/term.entity.ts';
import { Assessment } from './assessment.entity.ts';
import { Subject } from './subject.entity.ts';

const GradeSchema = defineEntity({
  name: 'Grade',
  tableName: 'grade',
  properties: {
    id: columns.id(),
    assessment: () => p.manyToOne(Assessment).ref(),
    student: () => p.manyToOne(Student).ref(),
    /** What the assessment says, beside it: policies ask for each row. */
    school: () => p.manyToOne(School).ref(),
    classGroup: () => p.manyToOne(ClassGroup).ref(),
    subject: () => p.manyToOne(Subject).ref(),
    term: () => p.manyToOne(Term).ref(),
    /** Which of the pupil’s marks for this assessment, from 1; recalled ones keep their number. */
    version: p.smallint(),
    score: p.decimal('number').columnType('numeric(5,2)').strictNullable(),
    level: columns.text(1).$type<GradeLevel>().strictNullable(),
    /** 缺考. */
    missing: p.boolean(),
    comment: columns.text(200).strictNullable(),
    /** Why it takes the place of one that the family had read. */
    reason: columns.text(200).strictNullable(),
    recordedBy: () => p.manyToOne(Account).ref(),
    /** As it was then. */
    recordedByName: columns.text(50),
    recordedAt: columns.instant(),
    /** The family reads it from here … */
    visibleFrom: columns.instant(),
    /** … until here, when another one has taken its place; before `visibleFrom`, it never was to be read. */
    visibleUntil: columns.instant().strictNullable(),
    /** Since when another one stands in its place for the school. */
    replacedAt: columns.instant().strictNullable(),
    recalledAt: columns.instant().strictNullable(),
    recalledByName: columns.text(50).strictNullable(),
  },
  uniques: [
    { name: 'grade_version_unique', properties: ['assessment', 'student', 'version'] },
    {
      name: 'grade_standing_unique',
      properties: ['assessment', 'student'],
      where: 'replaced_at is null and recalled_at is null',
    },
  ],
  indexes: [
    { name: 'grade_student_index', properties: ['student', 'term'] },
    { name: 'grade_book_index', properties: ['classGroup', 'term', 'subject'] },
    { name: 'grade_visible_index', properties: ['visibleFrom'] },
  ],
  checks: [
    oneOf('grade', 'level', GRADE_LEVELS),
    { name: 'grade_score_check', expression: 'score >= 0 and score <= 100' },
    { name: 'grade_one_mark_check', expression: 'num_nonnulls(score, level, nullif(missing, false)) <= 1' },
  ],
  policies: rowScopes(
    'grade',
    `student_id in (select scope.pupils() as pupils)
      or (student_id in (select scope.own_students() as own_students) and visible_from <= (select scope.now())
        and (visible_until is null or visible_until > (select scope.now())))
      or scope.leads(class_group_id, school_id)
      or array[class_group_id, subject_id] in (select scope.taught_subjects() as taught_subjects)`,
  ),
});

/**
 * One pupil’s mark for one assessment, as it was recorded once. A correction is a further row: none is ever changed, but
 * for when it ceased to stand and to be read. Without mark and comment it says that there is none any more.
 */
export class Grade extends GradeSchema.class {
  /** What the school sees now. */
  isStanding(): boolean {
    return this.replacedAt === null && this.recalledAt === null;
  }
}
GradeSchema.setClass(Grade);
