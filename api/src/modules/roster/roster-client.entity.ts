import { defineEntity, p } from '@mikro-orm/core';
import { columns } from '../../db/columns.ts';

const RosterClientSchema = defineEntity({
  name: 'RosterClient',
  tableName: 'roster_client',
  properties: {
    id: columns.id(),
    /** What the bureau calls it, e.g. 圖書館系統. */
    name: columns.text(60),
    /** What the system calls itself in the protocol; public. */
    clientId: columns.text(40).unique(),
    /** Of 256 random bits, which were shown once. */
    secretHash: columns.text(43),
    /** Whose rosters it may read; null for those of all schools, of new ones too. */
    schoolIds: p.array().columnType('uuid[]').strictNullable(),
    createdAt: columns.instant(),
    lastUsedAt: columns.instant().strictNullable(),
    revokedAt: columns.instant().strictNullable(),
  },
});

/** Another system that reads who is in which class (OneRoster). */
export class RosterClient extends RosterClientSchema.class {}
RosterClientSchema.setClass(RosterClient);

const RosterTokenSchema = defineEntity({
  name: 'RosterToken',
  tableName: 'roster_token',
  properties: {
    tokenHash: columns.text(43).primary(),
    client: () => p.manyToOne(RosterClient).ref().deleteRule('cascade').index('roster_token_client_index'),
    expiresAt: columns.instant(),
  },
});

/** A token that a client was given for its secret. */
export class RosterToken extends RosterTokenSchema.class {}
RosterTokenSchema.setClass(RosterToken);
