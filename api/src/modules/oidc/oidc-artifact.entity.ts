import { defineEntity, p } from '@mikro-orm/core';
import type { AdapterPayload } from 'oidc-provider';
import { columns } from '../../db/columns.ts';
import { rowScopes } from '../../db/row-scopes.ts';
import { Account } from '../identity/account.entity.ts';
import { Session } from '../identity/session.entity.ts';

/** What the library keeps; `openid` is what a Grant allows. */
type Kept = AdapterPayload & { openid?: { scope?: string } };

const OidcArtifactSchema = defineEntity({
  name: 'OidcArtifact',
  tableName: 'oidc_artifact',
  properties: {
    id: columns.id(),
    /** The protocol library's name for it: Grant, AuthorizationCode, AccessToken, Session, Interaction … */
    kind: columns.text(40),
    /** SHA-256 of the code or token, base64url: whoever reads the table cannot use what is in it. */
    keyHash: columns.text(44),
    /** What the library keeps, without the code or token itself. */
    payload: p.json().$type<Kept>().columnType('jsonb'),
    account: () => p.manyToOne(Account).ref().deleteRule('cascade').strictNullable(),
    /** For Session: the sign-in here that it stands on, and with which it ends. */
    session: () => p.manyToOne(Session).ref().deleteRule('cascade').strictNullable(),
    clientId: columns.text(40).strictNullable(),
    grantId: columns.text(64).strictNullable(),
    uid: columns.text(64).strictNullable(),
    createdAt: columns.instant(),
    expiresAt: columns.instant().strictNullable(),
  },
  uniques: [{ name: 'oidc_artifact_kind_key_unique', properties: ['kind', 'keyHash'] }],
  indexes: [
    { name: 'oidc_artifact_account_index', properties: ['account', 'kind'] },
    { name: 'oidc_artifact_session_index', properties: ['session'] },
    { name: 'oidc_artifact_grant_index', properties: ['grantId'] },
    { name: 'oidc_artifact_uid_index', properties: ['uid'] },
    { name: 'oidc_artifact_expires_index', properties: ['expiresAt'] },
  ],
  policies: rowScopes('oidc_artifact', 'account_id = (select scope.account())'),
});

/** What OpenID Connect keeps between two requests. */
export class OidcArtifact extends OidcArtifactSchema.class {}
OidcArtifactSchema.setClass(OidcArtifact);

const OidcSigningKeySchema = defineEntity({
  name: 'OidcSigningKey',
  tableName: 'oidc_signing_key',
  properties: {
    id: columns.id(),
    kid: columns.text(44).unique(),
    /** Private JWK, sealed; place: oidc_signing_key, key, id. */
    keySealed: p.text(),
    createdAt: columns.instant(),
  },
  policies: rowScopes('oidc_signing_key'),
});

/** A key that signs what we say about people. */
export class OidcSigningKey extends OidcSigningKeySchema.class {}
OidcSigningKeySchema.setClass(OidcSigningKey);
