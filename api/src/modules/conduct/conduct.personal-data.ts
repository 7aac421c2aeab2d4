import { conductKindWord, type Locale } from '@qinshi/domain';
import { type Fact, factsOf, type PersonalDataSource, type Reading } from '../../personal-data.ts';
import { ConductRecord } from './conduct-record.entity.ts';

/**
 * What schools have recorded of a pupil's conduct; part of the school record, so nothing of it goes on request. What the
 * family may not read yet is told when it may; of guidance, which a school keeps in confidence, only how much there is.
 */
export const conductData: PersonalDataSource = {
  async describe(reading) {
    const { studentId } = reading.subject;
    const facts = studentId ? await factsOfPupil(reading, studentId) : [];
    return facts.length > 0
      ? [{ id: 'conduct', ...WORDS[reading.locale].category, kept: 'SCHOOL_RECORD', facts }]
      : [];
  },
};

async function factsOfPupil({ em, deps, locale }: Reading, student: string): Promise<Fact[]> {
  const words = WORDS[locale];
  const now = deps.clock.now();
  const all = await em.find(
    ConductRecord,
    { student },
    { populate: ['school'], orderBy: { date: 'desc', id: 'desc' } },
  );
  const records = all.filter(
    ({ kind, visibleFrom, recalledAt }) =>
      kind !== 'GUIDANCE' && visibleFrom <= now && (recalledAt === null || recalledAt >= visibleFrom),
  );
  const guidance = all.filter(({ kind }) => kind === 'GUIDANCE').length;
  return [
    ...records.map((record) => ({
      name: 'conductRecord',
      label: words.record,
      fields: factsOf(words.facts, {
        date: { day: record.date },
        kind: conductKindWord(record.kind, record.school.getEntity().level, locale),
        count: record.count,
        reason: record.reason,
        cancelledOn: record.cancelledOn === null ? null : { day: record.cancelledOn },
        recalledAt: record.recalledAt,
        recordedAt: record.recordedAt,
      }),
    })),
    ...(guidance > 0 ? [{ name: 'guidanceNotes', label: words.guidance, value: guidance }] : []),
  ];
}

const WORDS = {
  'zh-TW': {
    category: {
      title: '獎懲紀錄',
      purpose: '學生獎懲與輔導（特定目的一〇九、一五八）',
      retention: '由學校依學籍管理規定保存，不因請求而刪除；有誤得請求更正',
    },
    record: '獎懲',
    guidance: '輔導紀錄筆數（內容由學校依學生輔導法保密）',
    facts: {
      date: '日期',
      kind: '類別',
      count: '次數',
      reason: '事由',
      cancelledOn: '銷過日期',
      recalledAt: '撤銷時間',
      recordedAt: '登記時間',
    },
  },
  en: {
    category: {
      title: 'Conduct',
      purpose: 'Merits, demerits and guidance of pupils (purposes 109, 158)',
      retention: 'Kept by the school as its rules say, not deleted on request; errors are corrected',
    },
    record: 'Merit or demerit',
    guidance: 'Notes of guidance (their content is kept in confidence by law)',
    facts: {
      date: 'Date',
      kind: 'Kind',
      count: 'Count',
      reason: 'For what',
      cancelledOn: 'Cancelled',
      recalledAt: 'Taken back',
      recordedAt: 'Recorded',
    },
  },
} satisfies Record<Locale, unknown>;
