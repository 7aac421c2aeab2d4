import type { Locale } from './refusals/refusals.ts';

/** Where an application for a binding stands. */
export const BINDING_STATUSES = ['SUBMITTED', 'APPROVED', 'REJECTED', 'CANCELLED'] as const;
export type BindingStatus = (typeof BINDING_STATUSES)[number];

/** Where a pupil is on a day, as the school knows it. */
export const DAY_STATES = ['NOT_YET', 'ARRIVED', 'LEFT', 'ON_LEAVE', 'LATE', 'MISSING', 'NO_SCHOOL'] as const;
export type DayState = (typeof DAY_STATES)[number];

/** What an absence (缺曠) is. EXCUSED is one that approved leave settles. */
export const ABSENCE_KINDS = ['UNEXCUSED', 'LATE', 'LEFT_EARLY', 'EXCUSED'] as const;
export type AbsenceKind = (typeof ABSENCE_KINDS)[number];

type Words<State extends string> = Readonly<Record<Locale, Readonly<Record<State, string>>>>;

const BINDING_WORDS: Words<BindingStatus> = {
  'zh-TW': { SUBMITTED: '申請', APPROVED: '認證', REJECTED: '不通過', CANCELLED: '已取消' },
  en: { SUBMITTED: 'Submitted', APPROVED: 'Approved', REJECTED: 'Not approved', CANCELLED: 'Cancelled' },
};

const DAY_WORDS: Words<DayState> = {
  'zh-TW': {
    NOT_YET: '尚未刷卡',
    ARRIVED: '已到校',
    LEFT: '已離校',
    ON_LEAVE: '請假',
    LATE: '遲到',
    MISSING: '未到校',
    NO_SCHOOL: '不上課',
  },
  en: {
    NOT_YET: 'Not yet in',
    ARRIVED: 'At school',
    LEFT: 'Left school',
    ON_LEAVE: 'On leave',
    LATE: 'Late',
    MISSING: 'Not at school',
    NO_SCHOOL: 'No school',
  },
};

const ABSENCE_WORDS: Words<AbsenceKind> = {
  'zh-TW': { UNEXCUSED: '曠課', LATE: '遲到', LEFT_EARLY: '早退', EXCUSED: '請假' },
  en: { UNEXCUSED: 'Unexcused', LATE: 'Late', LEFT_EARLY: 'Left early', EXCUSED: 'On leave' },
};

/** The one word for a state that every screen, mail and form uses. */
export function bindingStatusWord(status: BindingStatus, locale: Locale): string {
  return BINDING_WORDS[locale][status];
}

/** 已到校, 請假, 未到校 …: the one word for the state of a pupil's day. */
export function dayStateWord(state: DayState, locale: Locale): string {
  return DAY_WORDS[locale][state];
}

/** 曠課, 遲到, 早退, 請假: the one word for an absence. */
export function absenceKindWord(kind: AbsenceKind, locale: Locale): string {
  return ABSENCE_WORDS[locale][kind];
}
