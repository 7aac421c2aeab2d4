import type { Locale } from '@qinshi/domain';
import { factsOf, type PersonalDataSource } from '../../personal-data.ts';
import { OidcArtifact } from './oidc-artifact.entity.ts';
import { OidcClient } from './oidc-client.entity.ts';
import { OutsideAttempt, OutsideIdentity } from './outside-identity.entity.ts';

/** Accounts elsewhere that a person linked, and other systems that may read from this one. */
export const oidcData: PersonalDataSource = {
  async describe({ em, subject, locale }) {
    // With what else a child signs in is the child's own.
    if (subject.guardianId) return [];
    const words = WORDS[locale];
    const linked = await em.find(
      OutsideIdentity,
      { account: subject.accountId },
      { populate: ['provider'], orderBy: { linkedAt: 'asc' } },
    );
    const grants = await em.find(OidcArtifact, { account: subject.accountId, kind: 'Grant' });
    const clients = await em.find(OidcClient, {
      clientId: { $in: grants.flatMap(({ clientId }) => clientId ?? []) },
    });
    const nameOf = new Map(clients.map(({ clientId, name }) => [clientId, name]));
    const facts = [
      ...linked.map((row) => ({
        name: 'linkedAccount',
        label: words.linked,
        fields: factsOf(words.facts, {
          provider: row.provider.getEntity().name,
          label: row.label,
          since: row.linkedAt,
          lastUsedAt: row.lastUsedAt,
        }),
      })),
      ...grants.map((row) => ({
        name: 'grantedSystem',
        label: words.granted,
        fields: factsOf(words.facts, {
          provider: nameOf.get(row.clientId ?? '') ?? null,
          since: row.createdAt,
        }),
      })),
    ];
    return facts.length > 0 ? [{ id: 'outsideAccounts', ...words.category, kept: null, facts }] : [];
  },

  async erase({ em, subject }) {
    await em.nativeDelete(OutsideIdentity, { account: subject.accountId });
    await em.nativeDelete(OutsideAttempt, { account: subject.accountId });
    await em.nativeDelete(OidcArtifact, { account: subject.accountId });
  },
};

const WORDS = {
  'zh-TW': {
    category: {
      title: '連結的外部帳號與授權的系統',
      purpose: '以外部帳號登入、以本平臺帳號登入其他系統（特定目的一三六）',
      retention: '至您解除連結或撤銷授權為止',
    },
    linked: '外部帳號',
    granted: '授權的系統',
    facts: { provider: '名稱', label: '識別', since: '起', lastUsedAt: '最後使用' },
  },
  en: {
    category: {
      title: 'Linked accounts and systems that you let read',
      purpose: 'To sign in with an account elsewhere, or elsewhere with this one (purpose 136)',
      retention: 'Until you unlink or revoke it',
    },
    linked: 'Linked account',
    granted: 'System',
    facts: { provider: 'Name', label: 'Known as', since: 'Since', lastUsedAt: 'Last used' },
  },
} satisfies Record<Locale, unknown>;
