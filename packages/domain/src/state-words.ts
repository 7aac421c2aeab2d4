import type { Locale } from './refusals/refusals.ts';

/** Where an application for a binding stands. */
export const BINDING_STATUSES = ['SUBMITTED', 'APPROVED', 'REJECTED', 'CANCELLED'] as const;
export type BindingStatus = (typeof BINDING_STATUSES)[number];

const BINDING_WORDS: Record<Locale, Record<BindingStatus, string>> = {
  'zh-TW': { SUBMITTED: '申請', APPROVED: '認證', REJECTED: '不通過', CANCELLED: '已取消' },
  en: { SUBMITTED: 'Submitted', APPROVED: 'Approved', REJECTED: 'Not approved', CANCELLED: 'Cancelled' },
};

/** The one word for a state that every screen, mail and form uses. */
export function bindingStatusWord(status: BindingStatus, locale: Locale): string {
  return BINDING_WORDS[locale][status];
}
