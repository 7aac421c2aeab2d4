import { defineEntity, p } from '@mikro-orm/core';
import { oneOf } from '../../db/checks.ts';
import { columns } from '../../db/columns.ts';
import { rowScopes } from '../../db/row-scopes.ts';
import { Account } from './account.entity.ts';

export const LINK_PURPOSES = ['ACTIVATION'] as const;
export type LinkPurpose = (typeof LINK_PURPOSES)[number];

const OneTimeLinkSchema = defineEntity({
  name: 'OneTimeLink',
  tableName: 'one_time_link',
  properties: {
    id: columns.id(),
    account: () => p.manyToOne(Account).ref(),
    purpose: columns.text(12).$type<LinkPurpose>(),
    /** SHA-256 of the 256-bit token, base64url. */
    tokenHash: columns.text(44).unique(),
    createdAt: columns.instant(),
    expiresAt: columns.instant(),
    /** When it was used, or a newer one took its place. */
    spentAt: columns.instant().strictNullable(),
  },
  uniques: [
    { name: 'one_time_link_living_unique', properties: ['account', 'purpose'], where: 'spent_at is null' },
  ],
  checks: [oneOf('one_time_link', 'purpose', LINK_PURPOSES)],
  policies: rowScopes('one_time_link'),
});

/** A link that opens one account once; of each account and purpose at most one is alive. */
export class OneTimeLink extends OneTimeLinkSchema.class {}
OneTimeLinkSchema.setClass(OneTimeLink);
