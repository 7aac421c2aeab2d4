import { defineEntity, p } from '@mikro-orm/core';
import { columns } from '../../db/columns.ts';

export const OIDC_SCOPES = ['OPENID', 'PROFILE', 'EMAIL', 'SCHOOL', 'ROLES'] as const;
export type OidcScope = (typeof OIDC_SCOPES)[number];

const OidcClientSchema = defineEntity({
  name: 'OidcClient',
  tableName: 'oidc_client',
  properties: {
    id: columns.id(),
    /** As people see it when they are asked to consent. */
    name: columns.text(60),
    /** What the system calls itself; public. */
    clientId: columns.text(40).unique(),
    /** Sealed; place: oidc_client, secret, id. Sealed rather than hashed: the protocol library compares it itself. */
    secretSealed: p.text(),
    homepageUrl: columns.text(300).strictNullable(),
    /** Compared as they are, to the letter. */
    redirectUris: p.array().columnType('text[]'),
    /** The most it may ask for. */
    scopes: p.array().columnType('text[]').$type<OidcScope[]>(),
    enabled: p.boolean(),
    createdAt: columns.instant(),
    lastUsedAt: columns.instant().strictNullable(),
    version: p.integer().default(1),
  },
});

/** Another system that lets people sign in with their account here. */
export class OidcClient extends OidcClientSchema.class {}
OidcClientSchema.setClass(OidcClient);
