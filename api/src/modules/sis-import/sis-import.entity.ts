import { defineEntity, p } from '@mikro-orm/core';
import { oneOf } from '../../db/checks.ts';
import { columns } from '../../db/columns.ts';
import { rowScopes } from '../../db/row-scopes.ts';
import { School } from '../schools/school.entity.ts';

export const SIS_CONTENTS = ['ONEROSTER', 'STUDENTS', 'STAFF', 'CLASSES'] as const;
/** What a delivery is: a OneRoster archive, or a plain table of one kind. */
export type SisContent = (typeof SIS_CONTENTS)[number];

export const SIS_STATES = ['READING', 'CHECKED', 'APPLYING', 'APPLIED', 'CANCELLED', 'FAILED'] as const;
/**
 * READING until the dry run is known, CHECKED until somebody confirms it, APPLYING, and how it ended. CANCELLED: by
 * somebody, or by a newer import of the same school. FAILED: by a fault of ours, with nothing applied.
 */
export type SisState = (typeof SIS_STATES)[number];

/** What an import does with one kind of thing. */
export interface SisCounts {
  kind: string;
  adds: number;
  changes: number;
  ends: number;
  same: number;
  kept: number;
}

/** A school whose people would leave in numbers. */
export interface SisWarning {
  school: string;
  ends: number;
  of: number;
}

const SisImportSchema = defineEntity({
  name: 'SisImport',
  tableName: 'sis_import',
  properties: {
    id: columns.id(),
    /** The one school that is imported; null for the city's delivery by the bureau. */
    school: () => p.manyToOne(School).ref().strictNullable(),
    /** Whose ids the rows bear: deliveries of one source know each other's. */
    source: columns.text(80),
    content: columns.text(12).$type<SisContent>(),
    /** Key of the file in the store until it has been read; null for what came otherwise. */
    fileKey: columns.text(80).strictNullable(),
    fileName: columns.text(130),
    /** The source that it was pulled from, instead of a file. */
    pulledFromId: p.uuid().strictNullable().default(null),
    /** The source had told of all changes up to then. */
    pulledUpTo: columns.instant().strictNullable().default(null),
    sha256: columns.text(64),
    /** Of plain tables: names of their columns by field. */
    columns: p.json<Record<string, string>>().columnType('jsonb'),
    /** Whether what the delivery does not hold has ended. */
    complete: p.boolean(),
    state: columns.text(10).$type<SisState>(),
    startedById: p.uuid(),
    /** As they were called then. */
    startedByName: columns.text(50),
    startedByKind: columns.text(20),
    startedAt: columns.instant(),
    finishedAt: columns.instant().strictNullable(),
    /** Of the step that runs: so many of so many rows. */
    done: p.integer().default(0),
    total: p.integer().default(0),
    counts: p.json<SisCounts[]>().columnType('jsonb'),
    errors: p.integer().default(0),
    warnings: p.integer().default(0),
    suspicious: p.json<SisWarning[]>().columnType('jsonb'),
  },
  indexes: [
    { name: 'sis_import_school_index', properties: ['school', 'startedAt'] },
    { name: 'sis_import_state_index', properties: ['state'] },
    { name: 'sis_import_pulled_index', properties: ['pulledFromId', 'startedAt'] },
  ],
  checks: [oneOf('sis_import', 'state', SIS_STATES), oneOf('sis_import', 'content', SIS_CONTENTS)],
  policies: rowScopes(
    'sis_import',
    `(select scope.is_bureau()) or ((select scope.kind()) = 'SCHOOL_ADMIN' and school_id = (select scope.school()))`,
  ),
});

/** One delivery of a school information system, from its file to the report. */
export class SisImport extends SisImportSchema.class {
  isRunning(): boolean {
    return this.state === 'READING' || this.state === 'APPLYING';
  }
}
SisImportSchema.setClass(SisImport);
