import type { Locale } from './refusals/refusals.ts';

/** 國小, 國中, 高中, 高職, 特教, in the order in which forms offer them. */
export const SCHOOL_LEVELS = ['ELEMENTARY', 'JUNIOR_HIGH', 'SENIOR_HIGH', 'VOCATIONAL', 'SPECIAL'] as const;
export type SchoolLevel = (typeof SCHOOL_LEVELS)[number];

const LEVEL_NAMES: Record<Locale, Record<SchoolLevel, string>> = {
  'zh-TW': {
    ELEMENTARY: '國小',
    JUNIOR_HIGH: '國中',
    SENIOR_HIGH: '高中',
    VOCATIONAL: '高職',
    SPECIAL: '特教',
  },
  en: {
    ELEMENTARY: 'Elementary school',
    JUNIOR_HIGH: 'Junior high school',
    SENIOR_HIGH: 'Senior high school',
    VOCATIONAL: 'Vocational high school',
    SPECIAL: 'Special education',
  },
};

const FIRST_AND_LAST_GRADE: Record<SchoolLevel, readonly [number, number]> = {
  ELEMENTARY: [1, 6],
  JUNIOR_HIGH: [7, 9],
  SENIOR_HIGH: [10, 12],
  VOCATIONAL: [10, 12],
  SPECIAL: [1, 12],
};

const NUMERALS = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九'] as const;

/** What the level is called: 國小, Elementary school. */
export function schoolLevelName(level: SchoolLevel, locale: Locale): string {
  return LEVEL_NAMES[locale][level];
}

/** The grades (1–12, counted through all levels) that a level teaches. */
export function gradesOf(level: SchoolLevel): number[] {
  const [first, last] = FIRST_AND_LAST_GRADE[level];
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

/**
 * A class as its level writes it: 五年一班, 七年二班 (國中), 302 (高中 and 高職: year within the school, then two
 * digits of the class). A special school writes each grade as the ordinary school of that grade does.
 *
 * @param grade 1–12 through all levels
 * @param number 1–99
 * @throws RangeError when the level does not teach the grade, or the number is out of range
 */
export function className(level: SchoolLevel, grade: number, number: number): string {
  if (!gradesOf(level).includes(grade)) throw new RangeError(`${level} has no grade ${grade}`);
  if (!Number.isInteger(number) || number < 1 || number > 99) {
    throw new RangeError(`A class number is between 1 and 99, not ${number}`);
  }
  if (grade >= 10) return `${grade - 9}${String(number).padStart(2, '0')}`;
  return `${chineseNumeral(grade)}年${chineseNumeral(number)}班`;
}

/** 1–99 in Chinese numerals: 十, 十二, 二十, 三十五. */
function chineseNumeral(number: number): string {
  const tens = Math.floor(number / 10);
  const units = NUMERALS[number % 10] ?? '';
  if (tens === 0) return units;
  return `${tens === 1 ? '' : NUMERALS[tens]}十${units}`;
}
