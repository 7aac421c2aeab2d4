import type { Locale } from './refusals/refusals.ts';
import { type IsoDate, partsOf, ROC_OFFSET } from './roc-date.ts';

/** Semester 1 runs 8/1–1/31, semester 2 runs 2/1–7/31. */
export type Semester = 1 | 2;

/** The school year (in ROC years, named after the August in which it begins) that a day belongs to. */
export function schoolYearOf(date: IsoDate): number {
  const { year, month } = partsOf(date);
  return year - ROC_OFFSET - (month >= 8 ? 0 : 1);
}

/** The semester that a day belongs to. Teaching days are another matter: a school's calendar is a table. */
export function semesterOf(date: IsoDate): Semester {
  const { month } = partsOf(date);
  return month >= 2 && month <= 7 ? 2 : 1;
}

/** First and last day of a semester, both included. */
export function termRange(schoolYear: number, semester: Semester): { startsOn: IsoDate; endsOn: IsoDate } {
  const autumn = schoolYear + ROC_OFFSET;
  return semester === 1
    ? { startsOn: `${autumn}-08-01`, endsOn: `${autumn + 1}-01-31` }
    : { startsOn: `${autumn + 1}-02-01`, endsOn: `${autumn + 1}-07-31` };
}

/** `114 學年度第 2 學期`, or in English with the AD years that a reader of English knows. */
export function termLabel(schoolYear: number, semester: Semester, locale: Locale): string {
  if (locale === 'zh-TW') return `${schoolYear} 學年度第 ${semester} 學期`;
  const autumn = schoolYear + ROC_OFFSET;
  return `School year ${schoolYear} (${autumn}–${autumn + 1}), semester ${semester}`;
}
