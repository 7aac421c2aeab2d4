import type { Locale } from '@qinshi/domain';
import { factsOf, type PersonalDataSource } from '../../personal-data.ts';
import { AuditEntry } from './audit-entry.entity.ts';

/** The audit log: what it holds about a person is told in figures; it keeps ids only and is never cut or changed. */
export const auditData: PersonalDataSource = {
  async describe({ em, subject, locale }) {
    // How a child uses the platform is the child's own.
    if (subject.guardianId) return [];
    const words = WORDS[locale];
    const own = { actorAccountId: subject.accountId };
    const [first] = await em.find(AuditEntry, own, { orderBy: { at: 'asc' }, limit: 1 });
    const [last] = await em.find(AuditEntry, own, { orderBy: { at: 'desc' }, limit: 1 });
    if (!first || !last) return [];
    const count = await em.count(AuditEntry, own);
    return [
      {
        id: 'auditLog',
        ...words.category,
        kept: 'AUDIT_LOG',
        facts: factsOf(words.facts, { count, firstAt: first.at, lastAt: last.at }),
      },
    ];
  },
};

const WORDS = {
  'zh-TW': {
    category: {
      title: '操作紀錄',
      purpose: '稽核與資通安全：證明誰在何時做了什麼（特定目的一三七）',
      retention: '不刪改；只記載代號，不含姓名、電子郵件與身分證字號',
    },
    facts: { count: '筆數', firstAt: '最早', lastAt: '最近' },
  },
  en: {
    category: {
      title: 'Record of what you did',
      purpose: 'Auditing and security: to prove who did what, and when (purpose 137)',
      retention: 'Never changed or cut; it holds ids, no names, addresses or identity numbers',
    },
    facts: { count: 'Entries', firstAt: 'First', lastAt: 'Last' },
  },
} satisfies Record<Locale, unknown>;
