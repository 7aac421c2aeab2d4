import type { Locale } from '@qinshi/domain';
import { executeBound } from '../../db/bound.ts';
import { type Expiry, factsOf, type PersonalDataSource, periodWords } from '../../personal-data.ts';
import { removeUploads } from '../files/files.personal-data.ts';
import { ERASED_NAME } from '../identity/account.entity.ts';
import { withheldFrom } from '../identity/custody.ts';
import { ATTACHED_TO, Message, MessageRecipient } from './message.entity.ts';

/** More than this nobody ever gets. */
const MOST = 2000;
const FILES_OF_EACH = 5;

interface Told {
  title: string;
  body: string;
  from: string;
  sentAt: Date | string;
  readAt: Date | string | null;
  studentId: string;
}

/** Messages that somebody has; of a child, what the child's own account has. Those somebody wrote are the school's. */
export const messageData: PersonalDataSource = {
  async describe({ em, deps, subject, locale }) {
    // What a child is told is the child's own.
    if (subject.guardianId) return [];
    const withheld = await withheldFrom(em, subject.accountId, deps.clock.now());
    const rows = (await executeBound<Told>(em, TOLD, [subject.accountId, MOST])).filter(
      ({ studentId }) => !withheld.has(studentId),
    );
    if (rows.length === 0) return [];
    const words = WORDS[locale];
    const facts = rows.map(({ studentId: _, ...row }) => ({
      name: 'message',
      label: words.message,
      fields: factsOf(words.facts, {
        ...row,
        sentAt: new Date(row.sentAt),
        readAt: row.readAt ? new Date(row.readAt) : null,
      }),
    }));
    const retention = words.retention(periodWords(deps.config.RETENTION_MESSAGES, locale));
    return [{ id: 'messages', ...words.category, retention, kept: null, facts }];
  },

  async erase({ em, subject }) {
    await em.nativeDelete(MessageRecipient, { account: subject.accountId });
    await em.nativeUpdate(Message, { createdBy: subject.accountId }, { createdByName: ERASED_NAME });
  },

  expiries: [{ name: 'messages', period: 'RETENTION_MESSAGES', remove: removeMessages }],
};

const TOLD = /* sql */ `
select message.title, message.body, message.created_by_name as "from", message_recipient.sent_at as "sentAt",
  message_recipient.read_at as "readAt", message_recipient.student_id as "studentId"
from message_recipient join message on message.id = message_recipient.message_id and message.status <> 'RECALLED'
where message_recipient.account_id = $1 order by message_recipient.sent_at desc, message_recipient.id limit $2
`;

/** Messages go whole: with who had them and the files that came with them. */
async function removeMessages({ em, before, batch }: Parameters<Expiry['remove']>[0]): Promise<number> {
  const due = await em.execute<{ id: string }[]>(
    `select id from message where created_at < ? and status in ('SENT', 'RECALLED')
     order by id limit ? for update skip locked`,
    [before, batch],
  );
  if (due.length === 0) return 0;
  const ids = `{${due.map(({ id }) => id).join(',')}}`;
  const condition = 'attached_type = ? and attached_id = any (?::uuid[])';
  await removeUploads(em, condition, [ATTACHED_TO, ids], due.length * FILES_OF_EACH);
  await em.execute('delete from message where id = any (?::uuid[])', [ids]);
  return due.length;
}

const WORDS = {
  'zh-TW': {
    category: { title: '學校與教育局的訊息', purpose: '學校與家長、學生的聯絡（特定目的一五八）' },
    retention: (period: string) => `發送後 ${period}刪除`,
    message: '訊息',
    facts: { title: '標題', body: '內容', from: '發送者', sentAt: '發送時間', readAt: '已讀時間' },
  },
  en: {
    category: {
      title: 'Messages of the school and the bureau',
      purpose: 'To tell families and pupils what the school has to say (purpose 158)',
    },
    retention: (period: string) => `they go ${period} after they were sent`,
    message: 'Message',
    facts: { title: 'Title', body: 'Text', from: 'From', sentAt: 'Sent', readAt: 'Read' },
  },
} satisfies Record<Locale, unknown>;
