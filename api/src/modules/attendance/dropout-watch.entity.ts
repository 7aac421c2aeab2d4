import { defineEntity, p } from '@mikro-orm/core';
import { columns } from '../../db/columns.ts';
import { rowScopes } from '../../db/row-scopes.ts';
import { Account } from '../identity/account.entity.ts';
import { School } from '../schools/school.entity.ts';
import { Student } from '../schools/student.entity.ts';

/** What an office may write when it settles a case. */
export const SETTLEMENT_MAX_LENGTH = 500;

const DropoutWatchSchema = defineEntity({
  name: 'DropoutWatch',
  tableName: 'dropout_watch',
  properties: {
    id: columns.id(),
    student: () => p.manyToOne(Student).ref(),
    /** Where the pupil was then. */
    school: () => p.manyToOne(School).ref(),
    /** The first of the days in a row. */
    since: columns.day(),
    /** School days in a row, as of the last look. */
    days: p.smallint(),
    openedAt: columns.instant(),
    settledAt: columns.instant().strictNullable(),
    /** Null also when nobody had to: the absences were excused, and there was no row any more. */
    settledBy: () => p.manyToOne(Account).ref().strictNullable().deleteRule('no action'),
    /** As it was then. */
    settledByName: columns.text(50).strictNullable(),
    note: columns.text(SETTLEMENT_MAX_LENGTH).strictNullable(),
  },
  uniques: [{ name: 'dropout_watch_once_unique', properties: ['student', 'since'] }],
  indexes: [{ name: 'dropout_watch_queue_index', properties: ['school', 'openedAt'] }],
  checks: [
    {
      name: 'dropout_watch_settled_check',
      expression:
        '(settled_by_id is null) = (note is null) and (settled_by_id is null or settled_at is not null)',
    },
  ],
  policies: rowScopes(
    'dropout_watch',
    `(select scope.kind()) = any (array['OFFICE', 'SCHOOL_ADMIN'])
      and student_id in (select scope.pupils() as pupils)`,
  ),
});

/** A pupil whom the office looks after: three school days in a row without excuse (中輟通報). */
export class DropoutWatch extends DropoutWatchSchema.class {
  isSettled(): boolean {
    return this.settledAt !== null;
  }

  /** Whether it closed by itself, because days of the row were excused later. */
  wasExcused(): boolean {
    return this.settledAt !== null && this.settledBy === null;
  }
}
DropoutWatchSchema.setClass(DropoutWatch);
