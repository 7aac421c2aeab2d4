import { type Locale, maskName } from '@qinshi/domain';
import type { EntityManager } from '../../db/orm.ts';
import { removeBatch } from '../../db/remove-batch.ts';
import { factsOf, type PersonalDataSource, periodWords } from '../../personal-data.ts';
import { removeUploads } from '../files/files.personal-data.ts';
import { ERASED_NAME } from '../identity/account.entity.ts';
import { withheldFrom } from '../identity/custody.ts';
import { ATTACHED_TO, DataRequest } from './data-request.entity.ts';
import { REQUEST_WORDS } from './data-request.words.ts';

/** More files than a person may have. */
const MOST_FILES = 1000;

/** Requests about personal data are personal data, too. */
export const dataRequestData: PersonalDataSource = {
  async describe({ em, deps, locale, subject }) {
    // A child's requests are told to whoever sent them, among their own.
    if (subject.guardianId) return [];
    const words = WORDS[locale];
    const rows = await em.find(
      DataRequest,
      { requester: subject.accountId },
      { orderBy: { submittedAt: 'asc', id: 'asc' } },
    );
    if (rows.length === 0) return [];
    const withheld = await withheldFrom(em, subject.accountId, deps.clock.now());
    return [
      {
        id: 'dataRequests',
        ...words.category,
        retention: words.category.retention(periodWords(deps.config.RETENTION_DATA_REQUESTS, locale)),
        kept: 'DATA_REQUESTS',
        facts: rows.map((row) => ({
          name: 'dataRequest',
          label: words.request,
          fields: factsOf(words.facts, {
            kind: REQUEST_WORDS[locale].kinds[row.kind],
            about: row.student && withheld.has(row.student.id) ? maskName(row.subjectName) : row.subjectName,
            text: row.text,
            submittedAt: row.submittedAt,
            dueAt: row.dueAt,
            status: REQUEST_WORDS[locale].statuses[row.status],
            extensionReason: row.extensionReason,
            answer: row.answer,
            decidedAt: row.decidedAt,
          }),
        })),
      },
    ];
  },
  async erase({ em, subject }) {
    // A pupil's name stays with the school record, and so with what the pupil asked.
    if (subject.studentId) return;
    for (const row of await em.find(DataRequest, { requester: subject.accountId })) {
      row.requesterName = ERASED_NAME;
      if (!row.student) row.subjectName = ERASED_NAME;
    }
    await removeUploads(
      em,
      'owner_id = ? and attached_type = ?',
      [subject.accountId, ATTACHED_TO],
      MOST_FILES,
    );
  },
  expiries: [
    {
      name: 'dataRequests',
      period: 'RETENTION_DATA_REQUESTS',
      remove: ({ em, before, batch }) => removeRequests(em, before, batch),
    },
  ],
};

/** Requests with the files that came with them. */
async function removeRequests(em: EntityManager, before: Date, batch: number): Promise<number> {
  const removed = await removeBatch(em, 'data_request', 'decided_at < ?', [before], batch);
  await removeUploads(
    em,
    'attached_type = ? and not exists (select from data_request where data_request.id = attached_id)',
    [ATTACHED_TO],
    MOST_FILES,
  );
  return removed;
}

const WORDS = {
  'zh-TW': {
    category: {
      title: '個資請求',
      purpose: '依個人資料保護法受理並回覆您的請求',
      retention: (period: string) => `有結果後保存 ${period}`,
    },
    request: '請求',
    facts: {
      kind: '事項',
      about: '對象',
      text: '內容',
      submittedAt: '送出時間',
      dueAt: '期限',
      status: '狀態',
      extensionReason: '延長原因',
      answer: '回覆',
      decidedAt: '結果時間',
    },
  },
  en: {
    category: {
      title: 'Data requests',
      purpose: 'To receive and answer what you asked for under the Personal Data Protection Act',
      retention: (period: string) => `${period} after the answer`,
    },
    request: 'Request',
    facts: {
      kind: 'What',
      about: 'About',
      text: 'Text',
      submittedAt: 'Sent',
      dueAt: 'Due',
      status: 'State',
      extensionReason: 'Why it took longer',
      answer: 'Answer',
      decidedAt: 'Ended',
    },
  },
} satisfies Record<Locale, unknown>;
