import type { Locale } from '@qinshi/domain';
import type { EntityManager } from '../../db/orm.ts';
import { factsOf, type PersonalDataSource, periodWords } from '../../personal-data.ts';
import { SisRecord } from './sis-row.entity.ts';

/** What school systems delivered. Rows of an import go with their time; what a source says of a pupil is the record. */
export const sisImportData: PersonalDataSource = {
  async describe({ em, deps, subject, locale }) {
    const staff = await em.execute<{ id: string }[]>('select id from staff where account_id = ?', [
      subject.accountId,
    ]);
    const targets = [subject.studentId, ...staff.map(({ id }) => id)].filter((id) => id !== null);
    const records = await em.find(
      SisRecord,
      { targetId: { $in: targets }, kind: { $in: ['STUDENT', 'STAFF'] } },
      { orderBy: { seenAt: 'asc', id: 'asc' } },
    );
    if (records.length === 0) return [];
    const words = WORDS[locale];
    const retention = words.retention(periodWords(deps.config.RETENTION_SIS_ROWS, locale));
    const facts = records.map(({ source, sourceId, seenAt }) => ({
      name: 'record',
      label: words.record,
      fields: factsOf(words.fields, { source, sourceId, seenAt }),
    }));
    return [
      {
        id: 'sis',
        title: words.title,
        purpose: words.purpose,
        retention,
        kept: 'SCHOOL_RECORD' as const,
        facts,
      },
    ];
  },

  expiries: [
    {
      name: 'sisRows',
      period: 'RETENTION_SIS_ROWS',
      remove: ({ em, before, batch }) => removeRows(em, before, batch),
    },
  ],
};

async function removeRows(em: EntityManager, before: Date, batch: number): Promise<number> {
  const rows = await em.execute<unknown[]>(
    `delete from sis_row where id = any (array(
       select row.id from sis_row row join sis_import on sis_import.id = row.import_id
       where started_at < ? and state not in ('READING', 'APPLYING') limit ?
     )) returning id`,
    [before, batch],
  );
  if (rows.length > 0) return rows.length;
  const problems = await em.execute<unknown[]>(
    `delete from sis_problem where id = any (array(
       select problem.id from sis_problem problem join sis_import on sis_import.id = problem.import_id
       where started_at < ? and state not in ('READING', 'APPLYING') limit ?
     )) returning id`,
    [before, batch],
  );
  return problems.length;
}

const WORDS = {
  'zh-TW': {
    title: '校務系統匯入的資料',
    purpose: '與學校的校務行政系統保持一致（特定目的一五八）',
    retention: (days: string) => `代碼隨學籍保存；匯入的明細 ${days}後刪除`,
    record: '紀錄',
    fields: { source: '來源', sourceId: '來源代碼', seenAt: '最近一次匯入' },
  },
  en: {
    title: 'What school systems delivered',
    purpose: 'To stay in step with the information system of the school (purpose 158)',
    retention: (days: string) => `Ids as long as the school record; rows of imports ${days}`,
    record: 'Record',
    fields: { source: 'Source', sourceId: 'Id in the source', seenAt: 'Last imported' },
  },
} satisfies Record<Locale, unknown>;
