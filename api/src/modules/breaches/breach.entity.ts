import { defineEntity, p } from '@mikro-orm/core';
import { BREACH_LIMITS, BREACH_STEP_KINDS, type BreachDataKind, type BreachStepKind } from '@qinshi/domain';
import { oneOf } from '../../db/checks.ts';
import { columns } from '../../db/columns.ts';
import { rowScopes } from '../../db/row-scopes.ts';
import { Account } from '../identity/account.entity.ts';
import { School } from '../schools/school.entity.ts';

const BreachSchema = defineEntity({
  name: 'Breach',
  tableName: 'breach',
  properties: {
    id: columns.id(),
    /** Null: of the bureau. */
    school: () => p.manyToOne(School).ref().strictNullable().deleteRule('no action'),
    title: columns.text(BREACH_LIMITS.title),
    description: columns.text(BREACH_LIMITS.description),
    /** When somebody came to know of it; all times run from then. */
    foundAt: columns.instant(),
    dataKinds: p.json().$type<BreachDataKind[]>().columnType('jsonb'),
    /** As far as it was known; what is learnt later is a remark. */
    peopleCount: p.integer(),
    openedAt: columns.instant(),
    openedBy: () => p.manyToOne(Account).ref(),
    /** As it was then. */
    openedByName: columns.text(100),
    closedAt: columns.instant().strictNullable(),
  },
  indexes: [
    { name: 'breach_school_index', properties: ['school'] },
    { name: 'breach_opener_index', properties: ['openedBy'] },
    { name: 'breach_found_index', properties: ['foundAt'] },
  ],
  checks: [
    {
      name: 'breach_people_check',
      expression: `people_count >= 0 and people_count <= ${BREACH_LIMITS.people}`,
    },
    { name: 'breach_found_check', expression: 'found_at <= opened_at' },
  ],
  policies: rowScopes('breach', 'id in (select scope.kept_breaches() as kept_breaches)'),
});

/** The record of a breach of personal data (個資事故): what happened, to whom, and what is done about it. */
export class Breach extends BreachSchema.class {}
BreachSchema.setClass(Breach);

const BreachStepSchema = defineEntity({
  name: 'BreachStep',
  tableName: 'breach_step',
  properties: {
    id: columns.id(),
    breach: () => p.manyToOne(Breach).ref().deleteRule('no action'),
    /** From 1 on: two lines of one moment have an order, too. */
    position: p.smallint(),
    kind: columns.text(8).$type<BreachStepKind>(),
    note: columns.text(BREACH_LIMITS.note),
    at: columns.instant(),
    doneBy: () => p.manyToOne(Account).ref(),
    /** As it was then. */
    doneByName: columns.text(100),
  },
  uniques: [{ name: 'breach_step_position_unique', properties: ['breach', 'position'] }],
  indexes: [{ name: 'breach_step_account_index', properties: ['doneBy'] }],
  checks: [oneOf('breach_step', 'kind', BREACH_STEP_KINDS)],
  policies: rowScopes('breach_step', 'breach_id in (select scope.kept_breaches() as kept_breaches)'),
});

/** One line of the record: never changed, never removed (a trigger sees to it). */
export class BreachStep extends BreachStepSchema.class {}
BreachStepSchema.setClass(BreachStep);
