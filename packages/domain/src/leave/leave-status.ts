import type { Locale } from '../refusals/refusals.ts';

/** Where a request for leave stands. */
export const LEAVE_STATUSES = ['PENDING', 'APPROVED', 'RETURNED', 'WITHDRAWN'] as const;
export type LeaveStatus = (typeof LEAVE_STATUSES)[number];

/** Leave in these states stands in the way of other leave, and counts for quotas. */
export const LEAVE_STATUSES_IN_FORCE = ['PENDING', 'APPROVED'] as const satisfies LeaveStatus[];

/** The most characters of a reason (seed 002: 0/65). */
export const LEAVE_REASON_MAX_LENGTH = 65;

const WORDS: Record<Locale, Record<LeaveStatus, string>> = {
  'zh-TW': { PENDING: '確認中', APPROVED: '通過', RETURNED: '退回', WITHDRAWN: '已撤回' },
  en: { PENDING: 'In progress', APPROVED: 'Approved', RETURNED: 'Returned', WITHDRAWN: 'Withdrawn' },
};

/** The one word for a state that every screen, message and mail uses. */
export function leaveStatusWord(status: LeaveStatus, locale: Locale): string {
  return WORDS[locale][status];
}
