import { defineEntity, p } from '@mikro-orm/core';
import { oneOf } from '../../db/checks.ts';
import { columns } from '../../db/columns.ts';
import { rowScopes } from '../../db/row-scopes.ts';
import { Account } from '../identity/account.entity.ts';
import { IdentityProvider } from './identity-provider.entity.ts';

const OutsideIdentitySchema = defineEntity({
  name: 'OutsideIdentity',
  tableName: 'outside_identity',
  properties: {
    id: columns.id(),
    provider: () => p.manyToOne(IdentityProvider).ref().deleteRule('cascade'),
    account: () => p.manyToOne(Account).ref().deleteRule('cascade'),
    /** Keyed hash of the subject: some providers use numbers that are personal data themselves. */
    subjectIndex: columns.text(44),
    /** How the person recognises it. */
    label: columns.text(254),
    linkedAt: columns.instant(),
    lastUsedAt: columns.instant().strictNullable(),
  },
  uniques: [{ name: 'outside_identity_provider_subject_unique', properties: ['provider', 'subjectIndex'] }],
  indexes: [{ name: 'outside_identity_account_index', properties: ['account'] }],
  policies: rowScopes('outside_identity', 'account_id = (select scope.account())'),
});

/** A person of ours as an outside provider knows them. */
export class OutsideIdentity extends OutsideIdentitySchema.class {}
OutsideIdentitySchema.setClass(OutsideIdentity);

export const APPS = ['PARENT', 'TEACHER', 'ADMIN'] as const;
export type AppName = (typeof APPS)[number];

const OutsideAttemptSchema = defineEntity({
  name: 'OutsideAttempt',
  tableName: 'outside_attempt',
  properties: {
    id: columns.id(),
    /** SHA-256 of `state`, which travels through the provider. */
    stateHash: columns.text(44).unique(),
    /** SHA-256 of the cookie's token: only the browser that began may finish. */
    browserHash: columns.text(44),
    /** Nonce and PKCE verifier; place: outside_attempt, sealed, id. */
    sealed: p.text(),
    provider: () => p.manyToOne(IdentityProvider).ref().deleteRule('cascade'),
    /** Who links it; null when it is to sign in. */
    account: () => p.manyToOne(Account).ref().deleteRule('cascade').strictNullable(),
    app: columns.text(7).$type<AppName>(),
    /** Path within that app. */
    returnTo: columns.text(300).strictNullable(),
    createdAt: columns.instant(),
    expiresAt: columns.instant(),
    usedAt: columns.instant().strictNullable(),
  },
  indexes: [{ name: 'outside_attempt_expires_index', properties: ['expiresAt'] }],
  checks: [oneOf('outside_attempt', 'app', APPS)],
  policies: rowScopes('outside_attempt'),
});

/** A browser on its way to an outside provider and back. */
export class OutsideAttempt extends OutsideAttemptSchema.class {}
OutsideAttemptSchema.setClass(OutsideAttempt);
