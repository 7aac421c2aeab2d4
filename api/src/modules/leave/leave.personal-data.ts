import { formatRocDate, type Locale, leaveStatusWord } from '@qinshi/domain';
import {
  type Fact,
  factsOf,
  type PersonalDataSource,
  periodWords,
  type Reading,
} from '../../personal-data.ts';
import { removeUploads } from '../files/files.personal-data.ts';
import { ERASED_NAME } from '../identity/account.entity.ts';
import { leaveExpiries } from './leave.retention.ts';
import { ATTACHED_TO, LeaveRequest, LeaveStep } from './leave-request.entity.ts';
import { leaveTypesOf } from './leave-rules.ts';

/** More than this no pupil ever has. */
const MOST = 2000;

/** Leave of a pupil: part of the school’s record. Who sent it is not told: it may be another guardian. */
export const leaveData: PersonalDataSource = {
  async describe(reading) {
    const { em, deps, subject, locale } = reading;
    if (!subject.studentId) return [];
    const rows = await em.find(
      LeaveRequest,
      { student: subject.studentId },
      { orderBy: { submittedAt: 'asc', id: 'asc' }, limit: MOST },
    );
    if (rows.length === 0) return [];
    const words = WORDS[locale];
    const retention = words.retention(periodWords(deps.config.RETENTION_LEAVE, locale));
    const facts = await factsOfRequests(reading, rows);
    return [{ id: 'leave', ...words.category, retention, kept: 'SCHOOL_RECORD', facts }];
  },

  async erase({ em, subject }) {
    // A pupil’s leave stays with the school record, and so does who had asked for it there.
    if (subject.studentId) return;
    await em.nativeUpdate(LeaveRequest, { submittedBy: subject.accountId }, { submittedByName: ERASED_NAME });
    await removeUploads(em, 'owner_id = ? and attached_type = ?', [subject.accountId, ATTACHED_TO], MOST);
  },

  expiries: leaveExpiries,
};

async function factsOfRequests({ em, locale }: Reading, rows: LeaveRequest[]): Promise<Fact[]> {
  const words = WORDS[locale];
  const types = await leaveTypesOf(em, [...new Set(rows.map(({ school }) => school.id))]);
  const steps = await em.find(LeaveStep, {
    request: { $in: rows.map(({ id }) => id) },
    outcome: { $ne: null },
  });
  const byRequest = Map.groupBy(steps, ({ request }) => request.id);
  return rows.map((row) => {
    const type = types.get(row.school.id)?.find(({ code }) => code === row.type);
    const comments = (byRequest.get(row.id) ?? []).flatMap(({ role, comment }) =>
      comment ? [`${role}：${comment}`] : [],
    );
    return {
      name: 'leave',
      label: words.leave,
      fields: factsOf(words.facts, {
        type: type?.name ?? row.type,
        days: [...new Set([row.firstOn, row.lastOn])].map(formatRocDate).join('–'),
        periods: row.periodCount,
        reason: row.reason,
        submittedAt: row.submittedAt,
        status: leaveStatusWord(row.status, locale),
        comments: comments.join(' '),
      }),
    };
  });
}

const WORDS = {
  'zh-TW': {
    category: {
      title: '請假紀錄',
      purpose: '辦理學生請假與出缺席（特定目的一五八）',
    },
    retention: (period: string) =>
      `核准的假單隨學籍資料保存；退回、撤回的假單與所有證明文件於結案後 ${period}刪除`,
    leave: '假單',
    facts: {
      type: '假別',
      days: '日期',
      periods: '節數',
      reason: '事由',
      submittedAt: '送出時間',
      status: '狀態',
      comments: '核定意見',
    },
  },
  en: {
    category: {
      title: 'Leave',
      purpose: 'To handle leave and attendance of pupils (purpose 158)',
    },
    retention: (period: string) =>
      `granted leave stays with the school record; what was returned or withdrawn, and every proof, goes ${period} after the last decision`,
    leave: 'Request for leave',
    facts: {
      type: 'Type',
      days: 'Dates',
      periods: 'Periods',
      reason: 'Reason',
      submittedAt: 'Sent',
      status: 'State',
      comments: 'What was said',
    },
  },
} satisfies Record<Locale, unknown>;
