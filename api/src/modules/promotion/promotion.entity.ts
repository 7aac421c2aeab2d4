import { defineEntity, p } from '@mikro-orm/core';
import { PROMOTION_OUTCOMES, type PromotionChoices, type PromotionOutcome } from '@qinshi/domain';
import { oneOf } from '../../db/checks.ts';
import { columns } from '../../db/columns.ts';
import { rowScopes } from '../../db/row-scopes.ts';
import { Account } from '../identity/account.entity.ts';
import { School } from '../schools/school.entity.ts';
import { Enrolment, Student } from '../schools/student.entity.ts';

export const PROMOTION_STATES = ['OPEN', 'APPLIED'] as const;
export type PromotionState = (typeof PROMOTION_STATES)[number];

/** Rows of the new year that carrying out has made, and of the old one that it has ended: undoing removes and opens them. */
export interface PromotionMade {
  classGroupIds: string[];
  homeroomIds: string[];
  endedHomeroomIds: string[];
}

const SCHOOL_READERS = `(select scope.is_bureau())
  or ((select scope.kind()) = 'SCHOOL_ADMIN' and school_id = (select scope.school()))`;

const PromotionSchema = defineEntity({
  name: 'Promotion',
  tableName: 'promotion',
  properties: {
    id: columns.id(),
    school: () => p.manyToOne(School).ref(),
    /** ROC school year that pupils move up to. */
    schoolYear: p.smallint(),
    choices: p.json<PromotionChoices>(),
    state: columns.text(8).$type<PromotionState>(),
    made: p.json<PromotionMade>().strictNullable(),
    appliedAt: columns.instant().strictNullable(),
    appliedBy: () => p.manyToOne(Account).ref().strictNullable().deleteRule('no action'),
    /** As it was then. */
    appliedByName: columns.text(50).strictNullable(),
    version: p.integer().version(),
  },
  uniques: [{ name: 'promotion_once_unique', properties: ['school', 'schoolYear'] }],
  checks: [
    oneOf('promotion', 'state', PROMOTION_STATES),
    {
      name: 'promotion_applied_check',
      expression: "(state = 'APPLIED') = (made is not null and applied_at is not null)",
    },
  ],
  policies: rowScopes('promotion', SCHOOL_READERS),
});

/** A school's way into the next year (升級作業): what it has chosen, and whether it is carried out. */
export class Promotion extends PromotionSchema.class {
  isApplied(): boolean {
    return this.state === 'APPLIED';
  }
}
PromotionSchema.setClass(Promotion);

const PromotionMoveSchema = defineEntity({
  name: 'PromotionMove',
  tableName: 'promotion_move',
  properties: {
    id: columns.id(),
    promotion: () => p.manyToOne(Promotion).ref(),
    school: () => p.manyToOne(School).ref(),
    student: () => p.manyToOne(Student).ref(),
    outcome: columns.text(10).$type<PromotionOutcome>(),
    /** The enrolment that ends with the year. */
    before: () => p.manyToOne(Enrolment).ref().fieldName('before_id'),
    /** The one of the new year; null for who leaves, and once somebody has taken it back. */
    after: () => p.manyToOne(Enrolment).ref().fieldName('after_id').strictNullable().deleteRule('set null'),
  },
  uniques: [
    { name: 'promotion_move_student_unique', properties: ['promotion', 'student'] },
    { name: 'promotion_move_before_unique', properties: ['before'] },
  ],
  indexes: [{ name: 'promotion_move_after_index', properties: ['after'] }],
  checks: [oneOf('promotion_move', 'outcome', PROMOTION_OUTCOMES)],
  policies: rowScopes('promotion_move', SCHOOL_READERS),
});

/** What became of one pupil. */
export class PromotionMove extends PromotionMoveSchema.class {}
PromotionMoveSchema.setClass(PromotionMove);
