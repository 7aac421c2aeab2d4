import { defineEntity, p } from '@mikro-orm/core';
import { columns } from '../../db/columns.ts';
import { rowScopes } from '../../db/row-scopes.ts';

const AccountSchema = defineEntity({
  name: 'Account',
  tableName: 'account',
  properties: {
    id: columns.id(),
    /** Lower-case; an e-mail address for parents, school code + number for pupils and staff. */
    username: columns.text(254).unique(),
    name: columns.text(50),
    email: columns.text(254).strictNullable().unique(),
    phone: columns.text(24).strictNullable(),
    /** Sealed identity number (see db/sealing.ts); place: account, national_id, id. */
    nationalIdSealed: columns.text(120).strictNullable(),
    nationalIdIndex: columns.text(44).strictNullable().unique(),
    /** argon2id; null until the person has chosen a password. */
    passwordHash: columns.text(160).strictNullable(),
    /** Until then the last six of the identity number open the account, once, for the forced change. */
    initialPasswordUntil: columns.instant().strictNullable(),
    failedSignIns: p.smallint().default(0),
    lockedUntil: columns.instant().strictNullable(),
    /** When the person confirmed or skipped the rescue step. */
    rescueReviewedAt: columns.instant().strictNullable(),
    createdAt: columns.instant(),
    closedAt: columns.instant().strictNullable(),
  },
  checks: [
    { name: 'account_username_lower_check', expression: 'username = lower(username)' },
    { name: 'account_email_lower_check', expression: 'email = lower(email)' },
    {
      name: 'account_national_id_whole_check',
      expression: '(national_id_sealed is null) = (national_id_index is null)',
    },
  ],
  policies: rowScopes(
    'account',
    `id = (select scope.account()) or (select scope.is_bureau()) or ((select scope.is_school()) and (
      exists (select from guardianship where guardianship.account_id = account.id)
      or exists (select from student where student.account_id = account.id)
      or exists (select from staff where staff.account_id = account.id)))`,
  ),
});

/** Days for which the last six of the identity number open a new account. */
export const ACTIVATION_DAYS = 14;

/** Five failures close the door for a quarter of an hour. */
const MAX_FAILED_SIGN_INS = 5;
const LOCK_MINUTES = 15;

/** One person's way in. One person = one account; identities are read from the facts (see identities.ts). */
export class Account extends AccountSchema.class {
  /** Whether the person has chosen a password of their own. */
  isActivated(): boolean {
    return this.passwordHash !== null;
  }

  /** Until when sign-in is refused, if it is. */
  lockedAt(at: Date): Date | null {
    return this.lockedUntil && this.lockedUntil > at ? this.lockedUntil : null;
  }

  /** Whether the initial password may still open this account. */
  initialPasswordOpen(at: Date): boolean {
    return !this.isActivated() && this.initialPasswordUntil !== null && this.initialPasswordUntil > at;
  }

  /** Whether any password opens it at all: one the person chose, or the first one within its time. */
  canBeEntered(at: Date): boolean {
    return this.isActivated() || this.initialPasswordOpen(at);
  }

  /**
   * A school has confirmed who this person is: a closed account opens again, and one that nobody has activated can be
   * activated for another fortnight. Answers whether the first password is (again) the way in.
   */
  admit(at: Date): boolean {
    this.closedAt = null;
    if (this.isActivated()) return false;
    this.initialPasswordUntil = new Date(at.getTime() + ACTIVATION_DAYS * 24 * 3_600_000);
    return true;
  }

  signInFailed(at: Date): void {
    this.failedSignIns += 1;
    if (this.failedSignIns >= MAX_FAILED_SIGN_INS) {
      this.failedSignIns = 0;
      this.lockedUntil = new Date(at.getTime() + LOCK_MINUTES * 60_000);
    }
  }

  signInSucceeded(): void {
    this.failedSignIns = 0;
    this.lockedUntil = null;
  }

  /** Sets a password the person chose; the initial one is gone from then on. */
  choosePassword(hash: string): void {
    this.passwordHash = hash;
    this.initialPasswordUntil = null;
    this.signInSucceeded();
  }
}
AccountSchema.setClass(Account);
