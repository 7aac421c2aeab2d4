import { type Locale, maskName } from '@qinshi/domain';
import { removeBatch } from '../../db/remove-batch.ts';
import { factsOf, type PersonalDataSource, periodWords } from '../../personal-data.ts';
import { CustodyRestriction } from './custody-restriction.entity.ts';

/**
 * Court orders. Whom one keeps away is told that there is one and since when, for whom is masked, and what stands in it is
 * asked at school; the child and the other guardians are told nothing of somebody else's. A deletion leaves them: they
 * protect the child.
 */
export const guardiansData: PersonalDataSource = {
  async describe({ em, deps, subject, locale }) {
    if (subject.studentId) return [];
    const words = WORDS[locale];
    const rows = await em.find(
      CustodyRestriction,
      { account: subject.accountId },
      { populate: ['student', 'school'], orderBy: { recordedAt: 'asc', id: 'asc' } },
    );
    if (rows.length === 0) return [];
    const facts = rows.map((row) => ({
      name: 'custodyRestriction',
      label: words.restriction,
      fields: factsOf(words.facts, {
        child: maskName(row.student.getEntity().name),
        from: { day: row.startsOn },
        until: row.endsOn ? { day: row.endsOn } : null,
        liftedAt: row.liftedAt,
        recordedBy: row.school?.getEntity().name ?? words.bureau,
      }),
    }));
    const retention = words.retention(periodWords(deps.config.RETENTION_BINDING_FORMS, locale));
    const { title, purpose } = words;
    return [{ id: 'custodyRestrictions', title, purpose, retention, kept: 'SCHOOL_RECORD', facts }];
  },
  expiries: [
    {
      name: 'custodyRestrictions',
      period: 'RETENTION_BINDING_FORMS',
      remove: ({ em, before, batch }) =>
        removeBatch(
          em,
          'custody_restriction',
          'lifted_at < ? or ends_on < (?::timestamptz)::date',
          [before, before],
          batch,
        ),
    },
  ],
};

const WORDS = {
  'zh-TW': {
    title: '監護限制',
    purpose: '依法院裁定保護學生（特定目的一五八）',
    retention: (period: string) => `解除或期滿後保存 ${period}；內容請洽登錄的學校`,
    restriction: '限制',
    bureau: '教育局',
    facts: { child: '學生', from: '起', until: '迄', liftedAt: '解除時間', recordedBy: '登錄單位' },
  },
  en: {
    title: 'Custody restrictions',
    purpose: 'To protect the child as a court has ordered (purpose 158)',
    retention: (period: string) =>
      `${period} after it was lifted or ran out; ask the school that recorded it what it says`,
    restriction: 'Restriction',
    bureau: 'Education bureau',
    facts: { child: 'Child', from: 'From', until: 'Until', liftedAt: 'Lifted', recordedBy: 'Recorded by' },
  },
} satisfies Record<Locale, unknown>;
