import { defineEntity, p } from '@mikro-orm/core';
import { oneOf } from '../../db/checks.ts';
import { columns } from '../../db/columns.ts';
import { rowScopes } from '../../db/row-scopes.ts';
import { School } from '../schools/school.entity.ts';
import { SIS_CONTENTS, SisImport } from './sis-import.entity.ts';

export const OUTCOMES = ['ADD', 'CHANGE', 'SAME', 'END', 'KEPT', 'ERROR'] as const;
export type Outcome = (typeof OUTCOMES)[number];

const SisRowSchema = defineEntity({
  name: 'SisRow',
  tableName: 'sis_row',
  properties: {
    /** Becomes the id of the account of a person who is new, so that the number is sealed for that place from the start. */
    id: columns.id(),
    import: () => p.manyToOne(SisImport).ref().deleteRule('cascade'),
    kind: columns.text(12),
    file: columns.text(80).strictNullable(),
    line: p.integer().strictNullable(),
    sourceId: columns.text(140),
    schoolRef: columns.text(120).strictNullable(),
    classRef: columns.text(120).strictNullable(),
    userRef: columns.text(120).strictNullable(),
    data: p.json<Record<string, unknown>>().columnType('jsonb'),
    extra: p.json<Record<string, string>>().columnType('jsonb').strictNullable(),
    ended: p.boolean(),
    nationalIdSealed: columns.text(120).strictNullable(),
    nationalIdIndex: columns.text(44).strictNullable(),
    /** Becomes the id of what is made of the row, when that is new. */
    newId: p.uuid(),
    targetId: p.uuid().strictNullable(),
    accountId: p.uuid().strictNullable(),
    schoolId: p.uuid().strictNullable(),
    classId: p.uuid().strictNullable(),
    /** The enrolment, post or assignment that stands now. */
    currentId: p.uuid().strictNullable(),
    /** Whether the delivery says in which class a pupil is. */
    placed: p.boolean().default(false),
    outcome: columns.text(8).$type<Outcome>().strictNullable(),
  },
  indexes: [
    { name: 'sis_row_import_index', properties: ['import', 'kind', 'sourceId'] },
    { name: 'sis_row_user_index', properties: ['import', 'userRef'] },
  ],
  policies: rowScopes('sis_row'),
});

/** A row of a delivery while it is checked and applied, and what became of it. */
export class SisRow extends SisRowSchema.class {}
SisRowSchema.setClass(SisRow);

const SisProblemSchema = defineEntity({
  name: 'SisProblem',
  tableName: 'sis_problem',
  properties: {
    id: columns.id(),
    import: () => p.manyToOne(SisImport).ref().deleteRule('cascade'),
    severity: columns.text(8).$type<'ERROR' | 'WARNING'>(),
    code: columns.text(40),
    params: p.json<Record<string, string | number>>().columnType('jsonb'),
    file: columns.text(80),
    line: p.integer().strictNullable(),
    column: columns.text(80).strictNullable(),
  },
  indexes: [{ name: 'sis_problem_import_index', properties: ['import', 'severity', 'file', 'line'] }],
  checks: [oneOf('sis_problem', 'severity', ['ERROR', 'WARNING'])],
  policies: rowScopes('sis_problem'),
});

/** What is wrong or odd at a place of a delivery. */
export class SisProblem extends SisProblemSchema.class {}
SisProblemSchema.setClass(SisProblem);

const SisRecordSchema = defineEntity({
  name: 'SisRecord',
  tableName: 'sis_record',
  properties: {
    id: columns.id(),
    source: columns.text(80),
    kind: columns.text(12),
    sourceId: columns.text(140),
    /** What it is here; null for what is only kept. */
    targetId: p.uuid().strictNullable(),
    schoolId: p.uuid().strictNullable(),
    /** What the source said last, columns without a meaning here included. */
    data: p.json<Record<string, unknown>>().columnType('jsonb'),
    nationalIdIndex: columns.text(44).strictNullable(),
    seenAt: columns.instant(),
  },
  uniques: [{ name: 'sis_record_source_unique', properties: ['source', 'kind', 'sourceId'] }],
  indexes: [{ name: 'sis_record_target_index', properties: ['targetId'] }],
  policies: rowScopes('sis_record'),
});

/** What a source calls a thing, and what it is here. */
export class SisRecord extends SisRecordSchema.class {}
SisRecordSchema.setClass(SisRecord);

const SisColumnsSchema = defineEntity({
  name: 'SisColumns',
  tableName: 'sis_columns',
  properties: {
    id: columns.id(),
    school: () => p.manyToOne(School).ref().strictNullable(),
    content: columns.text(12),
    columns: p.json<Record<string, string>>().columnType('jsonb'),
    savedAt: columns.instant(),
  },
  uniques: [
    { name: 'sis_columns_school_unique', properties: ['school', 'content'], where: 'school_id is not null' },
    { name: 'sis_columns_city_unique', properties: ['content'], where: 'school_id is null' },
  ],
  checks: [oneOf('sis_columns', 'content', SIS_CONTENTS)],
});

/** What the columns of a school's plain tables mean, as somebody said it last. */
export class SisColumns extends SisColumnsSchema.class {}
SisColumnsSchema.setClass(SisColumns);
