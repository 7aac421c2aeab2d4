import type { Locale } from '@qinshi/domain';
import { factsOf, type PersonalDataSource } from '../../personal-data.ts';
import { Transfer } from './transfer.entity.ts';

/** Ways between schools are part of the school record: nothing of it goes on request. */
export const transfersData: PersonalDataSource = {
  async describe({ em, locale, subject: { studentId } }) {
    const words = WORDS[locale];
    const transfers = studentId
      ? await em.find(
          Transfer,
          { student: studentId },
          { populate: ['fromSchool', 'toSchool'], orderBy: { releasedOn: 'desc', id: 'desc' } },
        )
      : [];
    if (transfers.length === 0) return [];
    return [
      {
        id: 'transfers',
        ...words.category,
        kept: 'SCHOOL_RECORD',
        facts: transfers.map((row) => ({
          name: 'transfer',
          label: words.transfer,
          fields: factsOf(words.facts, {
            from: row.fromSchool.getEntity().name,
            to: row.toSchool?.getEntity().name ?? row.toPlace,
            releasedOn: { day: row.releasedOn },
            arrivedOn: row.arrivedOn ? { day: row.arrivedOn } : null,
            reason: row.reason,
          }),
        })),
      },
    ];
  },
};

const WORDS = {
  'zh-TW': {
    category: {
      title: '轉學紀錄',
      purpose: '學生資料管理、教育行政（特定目的一○九、一五八）',
      retention: '由學校依學籍管理規定保存，不因請求而刪除；有誤得請求更正',
    },
    transfer: '轉學',
    facts: { from: '原學校', to: '轉入學校', releasedOn: '轉出日', arrivedOn: '報到日', reason: '原因' },
  },
  en: {
    category: {
      title: 'Transfers',
      purpose: 'School administration (purposes 109, 158)',
      retention: 'Kept by the school as its rules say, not deleted on request; errors are corrected',
    },
    transfer: 'Transfer',
    facts: {
      from: 'Old school',
      to: 'New school',
      releasedOn: 'Released on',
      arrivedOn: 'Reported on',
      reason: 'Reason',
    },
  },
} satisfies Record<Locale, unknown>;
