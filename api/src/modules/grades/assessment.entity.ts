import { defineEntity, p } from '@mikro-orm/core';
import { ASSESSMENT_KINDS, type AssessmentKind, GRADE_SCALES, type GradeScale } from '@qinshi/domain';
import { oneOf } from '../../db/checks.ts';
import { columns } from '../../db/columns.ts';
import { rowScopes } from '../../db/row-scopes.ts';
import { Account } from '../identity/account.entity.ts';
import { ClassGroup } from '../schools/class-group.entity.ts';
import { School } from '../schools/school.entity.ts';
import { Term } from '../schools/term.entity.ts';
import { Subject } from './subject.entity.ts';

const AssessmentSchema = defineEntity({
  name: 'Assessment',
  tableName: 'assessment',
  properties: {
    id: columns.id(),
    classGroup: () => p.manyToOne(ClassGroup).ref(),
    school: () => p.manyToOne(School).ref(),
    term: () => p.manyToOne(Term).ref(),
    subject: () => p.manyToOne(Subject).ref(),
    kind: columns.text(5).$type<AssessmentKind>(),
    /** Which of the term’s examinations; null of other kinds. */
    number: p.smallint().strictNullable(),
    name: columns.text(30),
    weight: p.smallint(),
    date: columns.day(),
    scale: columns.text(5).$type<GradeScale>(),
    version: p.integer().version(),
    createdBy: () => p.manyToOne(Account).ref(),
    createdAt: columns.instant(),
    /** Removed ones stay for the history of their grades. */
    removedAt: columns.instant().strictNullable(),
  },
  uniques: [
    {
      name: 'assessment_name_unique',
      properties: ['classGroup', 'term', 'subject', 'name'],
      where: 'removed_at is null',
    },
    {
      name: 'assessment_exam_unique',
      properties: ['classGroup', 'term', 'subject', 'number'],
      where: 'removed_at is null',
    },
  ],
  checks: [
    oneOf('assessment', 'kind', ASSESSMENT_KINDS),
    oneOf('assessment', 'scale', GRADE_SCALES),
    {
      name: 'assessment_number_check',
      expression: `(kind = 'EXAM') = (number is not null) and number >= 1 and number <= 3`,
    },
    { name: 'assessment_weight_check', expression: 'weight >= 0 and weight <= 100' },
  ],
  policies: rowScopes(
    'assessment',
    `scope.leads(class_group_id, school_id)
      or array[class_group_id, subject_id] in (select scope.taught_subjects() as taught_subjects)
      or exists (select from grade where grade.assessment_id = assessment.id)`,
  ),
});

/** What a class is assessed by in a subject of a term (評量): an examination, daily work, the term as a whole. */
export class Assessment extends AssessmentSchema.class {}
AssessmentSchema.setClass(Assessment);
