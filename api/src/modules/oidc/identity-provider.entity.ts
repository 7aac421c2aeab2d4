import { defineEntity, p } from '@mikro-orm/core';
import { columns } from '../../db/columns.ts';

const IdentityProviderSchema = defineEntity({
  name: 'IdentityProvider',
  tableName: 'identity_provider',
  properties: {
    id: columns.id(),
    /** As the sign-in page shows it, e.g. 台北通. */
    name: columns.text(60),
    /** `data:` URL of a small PNG. */
    icon: p.text().strictNullable(),
    issuer: columns.text(300),
    clientId: columns.text(200),
    /** Sealed; place: identity_provider, client_secret, id. */
    clientSecretSealed: p.text().strictNullable(),
    scopes: p.array().columnType('text[]'),
    /** Claim that names the person at the provider; it must never change or be given to somebody else. */
    subjectClaim: columns.text(60),
    /** Claim by which people recognise their own account there, e.g. `email`. */
    labelClaim: columns.text(60),
    enabled: p.boolean(),
    createdAt: columns.instant(),
    version: p.integer().default(1),
  },
  uniques: [{ name: 'identity_provider_name_unique', properties: ['name'] }],
});

/** Somebody outside who vouches for people: they sign in there, and here when they have linked it. */
export class IdentityProvider extends IdentityProviderSchema.class {}
IdentityProviderSchema.setClass(IdentityProvider);
