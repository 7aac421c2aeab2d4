import type { Locale } from '../refusals/refusals.ts';

export interface LeaveSum {
  /** Name of the pupil. */
  student: string;
  /** Name of the type, in the language of the sentence. */
  type: string;
  /** Whole and half days. */
  days: number;
  periods: number;
}

/** 半天, 2.5 天; half a day, 1 day, 2.5 days. */
export function leaveDaysWord(days: number, locale: Locale): string {
  if (locale === 'zh-TW') return days === 0.5 ? '半天' : `${days} 天`;
  if (days === 0.5) return 'half a day';
  return `${days} ${days === 1 ? 'day' : 'days'}`;
}

/** What is asked for, in one line: 林小安 病假 3 天 共 18 節. */
export function leaveSentence({ student, type, days, periods }: LeaveSum, locale: Locale): string {
  const length = leaveDaysWord(days, locale);
  return locale === 'zh-TW'
    ? `${student} ${type} ${length} 共 ${periods} 節`
    : `${student}: ${type}, ${length}, ${periods} ${periods === 1 ? 'period' : 'periods'} in all`;
}
