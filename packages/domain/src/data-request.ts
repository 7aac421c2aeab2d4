import { type IsoDate, toTaipeiDate } from './roc-date.ts';

/** What a person may ask for about their data beyond seeing them (個人資料保護法 art. 3 (3)–(5), art. 11). */
export const DATA_REQUEST_KINDS = ['CORRECT', 'STOP', 'DELETE'] as const;
export type DataRequestKind = (typeof DATA_REQUEST_KINDS)[number];

export const DATA_REQUEST_STATUSES = ['SUBMITTED', 'ACCEPTED', 'REFUSED', 'WITHDRAWN'] as const;
export type DataRequestStatus = (typeof DATA_REQUEST_STATUSES)[number];

/**
 * What stays when a person asks to be deleted, because duties need it (個人資料保護法 art. 11 (3)); the person is told
 * which, before and after.
 */
export const KEPT_REASONS = [
  'SCHOOL_RECORD',
  'STAFF_RECORD',
  'BINDING_FORM',
  'AUDIT_LOG',
  'DATA_REQUESTS',
] as const;
export type KeptReason = (typeof KEPT_REASONS)[number];

/** Characters that a request may have. */
export const DATA_REQUEST_MAX_LENGTH = 500;
/** Characters that an answer or the reason of an extension may have. */
export const DATA_ANSWER_MAX_LENGTH = 1000;
/** Files that may come with a request. */
export const DATA_REQUEST_MAX_ATTACHMENTS = 3;

/** Days in which a request to correct, stop or delete is decided (個人資料保護法 art. 13 (2)). */
export const DATA_REQUEST_DAYS = 30;
/** Days by which that may be extended, once, with the reason told to the person (the same paragraph). */
export const DATA_REQUEST_EXTENSION_DAYS = 30;

const DAY_MS = 24 * 60 * 60 * 1000;

/**
 * The last second in which a request is decided in time: the end of the thirtieth day in Taipei. The day on which it
 * came does not count (民法 art. 120 (2), 121 (1)). A period that ends on a holiday would last until the next working
 * day (art. 122); this one does not move, for who is early is never late.
 */
export function dataRequestDueAt(submittedAt: Date): Date {
  return endOfDay(toTaipeiDate(submittedAt), DATA_REQUEST_DAYS);
}

/** The same for a request whose time was extended before it ran out. */
export function extendedDataRequestDueAt(dueAt: Date): Date {
  return endOfDay(toTaipeiDate(dueAt), DATA_REQUEST_EXTENSION_DAYS);
}

/** Whether the time in which a waiting request had to be decided has passed. */
export function isDataRequestOverdue(dueAt: Date, at: Date): boolean {
  return at > dueAt;
}

/** The last second of the day that comes `days` after `day`, in Taipei. */
function endOfDay(day: IsoDate, days: number): Date {
  return new Date(Date.parse(`${day}T23:59:59+08:00`) + days * DAY_MS);
}
