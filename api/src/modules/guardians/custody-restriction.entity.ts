import { defineEntity, p } from '@mikro-orm/core';
import { endsAfterStart } from '../../db/checks.ts';
import { columns } from '../../db/columns.ts';
import { rowScopes } from '../../db/row-scopes.ts';
import { Account } from '../identity/account.entity.ts';
import { School } from '../schools/school.entity.ts';
import { Student } from '../schools/student.entity.ts';

export const CUSTODY_BASIS_MAX_LENGTH = 100;
export const CUSTODY_NOTE_MAX_LENGTH = 500;
export const CUSTODY_REASON_MAX_LENGTH = 200;

const CustodyRestrictionSchema = defineEntity({
  name: 'CustodyRestriction',
  tableName: 'custody_restriction',
  properties: {
    id: columns.id(),
    student: () => p.manyToOne(Student).ref(),
    /** The guardian whom it keeps away. */
    account: () => p.manyToOne(Account).ref(),
    /** Blind index of the guardian's number: somebody who has the account removed is still whom the court named. */
    guardianIndex: columns.text(44).strictNullable(),
    startsOn: columns.day(),
    /** Last day; null: until it is lifted. */
    endsOn: columns.day().strictNullable(),
    /** Court and number of the case. */
    basis: columns.text(CUSTODY_BASIS_MAX_LENGTH),
    note: columns.text(CUSTODY_NOTE_MAX_LENGTH).strictNullable(),
    /** Which school recorded it; null: the bureau. */
    school: () => p.manyToOne(School).ref().strictNullable().deleteRule('no action'),
    recordedByName: columns.text(50),
    recordedAt: columns.instant(),
    liftedByName: columns.text(50).strictNullable(),
    liftedAt: columns.instant().strictNullable(),
    liftReason: columns.text(CUSTODY_REASON_MAX_LENGTH).strictNullable(),
  },
  indexes: [
    { name: 'custody_restriction_account_index', properties: ['account', 'student'] },
    { name: 'custody_restriction_student_index', properties: ['student'] },
    { name: 'custody_restriction_number_index', properties: ['guardianIndex'] },
  ],
  checks: [
    endsAfterStart('custody_restriction'),
    {
      name: 'custody_restriction_lifted_check',
      expression:
        '(lifted_at is null) = (lift_reason is null) and (lifted_at is null) = (lifted_by_name is null)',
    },
  ],
  policies: rowScopes(
    'custody_restriction',
    `(select scope.is_bureau()) or student_id in (select scope.pupils() as pupils)`,
  ),
});

/** A court order (監護限制) that keeps everything about a child from one of its guardians, from a day on. */
export class CustodyRestriction extends CustodyRestrictionSchema.class {
  /** Whether it holds on a day, or will from a later one. */
  isOpen(today: string): boolean {
    return this.liftedAt === null && (this.endsOn === null || this.endsOn >= today);
  }

  isInForce(today: string): boolean {
    return this.isOpen(today) && this.startsOn <= today;
  }

  /** @throws Error when it was lifted before; callers refuse politely before. */
  lift(reason: string, byName: string, at: Date): void {
    if (this.liftedAt) throw new Error('A restriction is lifted once.');
    this.liftedAt = at;
    this.liftedByName = byName;
    this.liftReason = reason;
  }
}
CustodyRestrictionSchema.setClass(CustodyRestriction);
