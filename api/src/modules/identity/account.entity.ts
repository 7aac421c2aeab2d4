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
    /** When whoever reads that mailbox last showed it here, by a code or a link; null while somebody only typed it. */
    emailProvenAt: columns.instant().strictNullable().default(null),
    phone: columns.text(24).strictNullable(),
    /** Sealed identity number (see db/sealing.ts); place: account, national_id, id. */
    nationalIdSealed: columns.text(120).strictNullable(),
    nationalIdIndex: columns.text(44).strictNullable().unique(),
    /** argon2id; null until the person has chosen a password. */
    passwordHash: columns.text(160).strictNullable(),
    /** Until then the last six of the identity number open the account, once, for the forced change. */
    initialPasswordUntil: columns.instant().strictNullable(),
    failedSignIns: p.smallint().default(0),
    lastFailedAt: columns.instant().strictNullable().default(null),
    lockedUntil: columns.instant().strictNullable(),
    /** When the person confirmed or skipped the rescue step. */
    rescueReviewedAt: columns.instant().strictNullable(),
    createdAt: columns.instant(),
    closedAt: columns.instant().strictNullable(),
    /** It is closed because no record speaks for it any more, and opens again when one does. */
    closedByRecords: p.boolean().default(false),
    /** When the personal data were removed, on request or because their time was over. */
    erasedAt: columns.instant().strictNullable(),
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
    `id = (select scope.account()) or (select scope.is_bureau())
      or ((select scope.is_school()) and scope.works_with(id))`,
  ),
});

/** Stands where the name of a deleted person was. */
export const ERASED_NAME = '（已刪除）';

/** Days for which the last six of the identity number open a new account. */
export const ACTIVATION_DAYS = 14;

/** Five failures close the door for a quarter of an hour; after as long without one they are forgotten. */
const MAX_FAILED_SIGN_INS = 5;
const LOCK_MS = 15 * 60_000;

/** Where wrong passwords are counted: an account, or a name that nobody has (unknown-name.entity.ts). */
export interface Door {
  failedSignIns: number;
  lastFailedAt: Date | null;
  lockedUntil: Date | null;
}

/** Counts a wrong password. The one rule for names that somebody has and that nobody has: they must look alike. */
export function countFailure(door: Door, at: Date): void {
  const isForgotten = door.lastFailedAt !== null && at.getTime() - door.lastFailedAt.getTime() >= LOCK_MS;
  door.failedSignIns = isForgotten ? 1 : door.failedSignIns + 1;
  door.lastFailedAt = at;
  if (door.failedSignIns < MAX_FAILED_SIGN_INS) return;
  door.failedSignIns = 0;
  door.lockedUntil = new Date(at.getTime() + LOCK_MS);
}

/** Until when a door is shut, if it is. */
export function lockedAt({ lockedUntil }: Pick<Door, 'lockedUntil'>, at: Date): Date | null {
  return lockedUntil && lockedUntil > at ? lockedUntil : null;
}

/** One person's way in. One person = one account; identities are read from the facts (see identities.ts). */
export class Account extends AccountSchema.class {
  /** Whether the person has chosen a password of their own. */
  isActivated(): boolean {
    return this.passwordHash !== null;
  }

  /** Until when sign-in is refused, if it is. */
  lockedAt(at: Date): Date | null {
    return lockedAt(this, at);
  }

  /** Whether the last six of the number were given to this account as its way in, whatever became of that. */
  hasFirstPassword(): boolean {
    return !this.isActivated() && this.initialPasswordUntil !== null && this.nationalIdSealed !== null;
  }

  /** Five wrong tries kill a first password, until the school issues it anew. */
  firstPasswordExhausted(): boolean {
    return this.hasFirstPassword() && this.failedSignIns >= MAX_FAILED_SIGN_INS;
  }

  /** Whether the initial password may still open this account. */
  initialPasswordOpen(at: Date): boolean {
    const { initialPasswordUntil: until } = this;
    return this.hasFirstPassword() && !this.firstPasswordExhausted() && until !== null && until > at;
  }

  /** Whether any password opens it at all: one the person chose, or the first one within its time. */
  canBeEntered(at: Date): boolean {
    return this.isActivated() || this.initialPasswordOpen(at);
  }

  /**
   * A school has confirmed who this person is: a closed account opens again, and one that nobody has activated can be
   * activated for another fortnight, with five new tries. Answers whether that is (again) the way in.
   */
  admit(at: Date): boolean {
    this.closedAt = null;
    this.closedByRecords = false;
    if (this.isActivated()) return false;
    this.signInSucceeded();
    this.initialPasswordUntil = new Date(at.getTime() + ACTIVATION_DAYS * 24 * 3_600_000);
    return true;
  }

  /** Opens a closed account whose owner comes in by a link: a first password that was given before is dead. */
  admitByLink(): void {
    this.closedAt = null;
    this.closedByRecords = false;
    if (this.isActivated()) return;
    this.signInSucceeded();
    this.initialPasswordUntil = null;
  }

  /** Whoever reads the mailbox has shown it. */
  proveEmail(at: Date): void {
    if (this.email) this.emailProvenAt = at;
  }

  /** No post, no enrolment, no child, no office at the bureau: nobody enters until there is one again. */
  closeForRecords(at: Date): void {
    this.close(at);
    this.closedByRecords = true;
  }

  /** Nobody enters any more, also when a record speaks for it; everything else stays as it is. */
  close(at: Date): void {
    this.closedAt ??= at;
    this.closedByRecords = false;
    this.initialPasswordUntil = null;
  }

  /**
   * Removes who this was; the row stays, because bindings, decisions and the audit log point at it. Username and e-mail
   * address are free again. A pupil's name and identity number belong to the school record (`keepsRecord`).
   */
  erase(at: Date, { keepsRecord }: { keepsRecord: boolean }): void {
    this.close(at);
    this.erasedAt = at;
    this.username = `deleted-${this.id}`;
    this.email = null;
    this.emailProvenAt = null;
    this.phone = null;
    this.passwordHash = null;
    this.rescueReviewedAt = null;
    this.signInSucceeded();
    if (keepsRecord) return;
    this.name = ERASED_NAME;
    this.nationalIdSealed = null;
    this.nationalIdIndex = null;
  }

  /** Makes an erased account somebody's again, with what is known of the person now. It stays closed until admitted. */
  revive(person: Pick<Account, 'username' | 'name' | 'email' | 'phone'>): void {
    this.erasedAt = null;
    this.username = person.username;
    this.name = person.name;
    this.email = person.email;
    this.phone = person.phone;
  }

  /** Counts a failure: a first password dies of the fifth (`killsFirstPassword`), a chosen one locks for a while. */
  signInFailed(at: Date, { killsFirstPassword }: { killsFirstPassword: boolean }): void {
    // Those of a first password are never forgotten: five in all, until the school issues it anew.
    if (killsFirstPassword) this.failedSignIns = Math.min(this.failedSignIns + 1, MAX_FAILED_SIGN_INS);
    else countFailure(this, at);
  }

  signInSucceeded(): void {
    this.failedSignIns = 0;
    this.lastFailedAt = null;
    this.lockedUntil = null;
  }

  /** Takes the password away: the person has to be let in anew. */
  deactivate(): void {
    this.passwordHash = null;
    this.initialPasswordUntil = null;
    this.signInSucceeded();
  }

  /** Sets a password the person chose; the initial one is gone from then on. */
  choosePassword(hash: string): void {
    this.passwordHash = hash;
    this.initialPasswordUntil = null;
    this.signInSucceeded();
  }
}
AccountSchema.setClass(Account);
