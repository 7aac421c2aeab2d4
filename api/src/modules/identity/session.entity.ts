import { defineEntity, p } from '@mikro-orm/core';
import { oneOf } from '../../db/checks.ts';
import { columns } from '../../db/columns.ts';
import { rowScopes } from '../../db/row-scopes.ts';
import { Account } from './account.entity.ts';
import { SIGN_IN_METHODS, type SignInMethod } from './sign-in.entity.ts';

const SessionSchema = defineEntity({
  name: 'Session',
  tableName: 'session',
  properties: {
    id: columns.id(),
    /** SHA-256 of the cookie's 256-bit token, base64url. */
    tokenHash: columns.text(44).unique(),
    account: () => p.manyToOne(Account).ref(),
    /** Id of the identity in use; see identities.ts. */
    activeIdentity: columns.text(60).strictNullable(),
    createdAt: columns.instant(),
    lastUsedAt: columns.instant(),
    expiresAt: columns.instant(),
    /** After so many minutes without a request it ends; null for families. */
    idleMinutes: p.smallint().strictNullable(),
    revokedAt: columns.instant().strictNullable(),
    userAgent: columns.text(300).strictNullable(),
    /** Where the person signed in from. */
    address: columns.text(64).strictNullable(),
    method: columns.text(14).$type<SignInMethod>(),
  },
  indexes: [{ name: 'session_account_index', properties: ['account'] }],
  checks: [oneOf('session', 'method', SIGN_IN_METHODS)],
  policies: rowScopes('session', `account_id = (select scope.account())`),
});

/** A signed-in browser. */
export class Session extends SessionSchema.class {
  /** Whether it still opens anything: not revoked, not too old, not idle for too long. */
  isAlive(at: Date): boolean {
    if (this.revokedAt || this.expiresAt <= at) return false;
    return this.idleMinutes === null || at.getTime() - this.lastUsedAt.getTime() <= this.idleMinutes * 60_000;
  }
}
SessionSchema.setClass(Session);
