import { SCHOOL_LEVELS, type SchoolLevel } from '@qinshi/domain';

const LEVEL_WORDS: readonly (readonly [SchoolLevel, RegExp])[] = [
  ['SPECIAL', /特教|特殊教育|啟明|啟聰|啟智|special/i],
  ['VOCATIONAL', /高職|工商|家商|商工|高工|商職|工農|海事|vocational/i],
  ['ELEMENTARY', /國小|小學|附小|實小|elementary|primary/i],
  ['JUNIOR_HIGH', /國中|國民中學|junior|middle/i],
  ['SENIOR_HIGH', /高中|高級中學|中學|一中|女中|senior|high school/i],
];

/** The level that a school says it has, or that its name tells. */
export function levelOf(says: string, name: string): SchoolLevel | null {
  const said = SCHOOL_LEVELS.find((level) => level === says.toUpperCase());
  return said ?? LEVEL_WORDS.find(([, words]) => words.test(name))?.[0] ?? null;
}

const NUMERALS = '一二三四五六七八九';

/** 一 to 九十九 in Chinese numerals, or digits; null for other words. */
function numberOf(text: string): number | null {
  if (/^\d{1,3}$/.test(text)) return Number(text);
  const [, tens, ten, units] = /^([一二三四五六七八九])?(十)?([一二三四五六七八九])?$/.exec(text) ?? [];
  const digit = (letter: string | undefined) => (letter ? NUMERALS.indexOf(letter) + 1 : 0);
  if (!ten) return (tens && !units ? digit(tens) : 0) || null;
  return (tens ? digit(tens) : 1) * 10 + digit(units);
}

/** The grade (1–12) of what a source calls it (`05`, `5`, `五`, `K`), or else of the name of a class; null for neither. */
export function gradeOf(text: string, className: string): number | null {
  const [first = ''] = text.split(',');
  const grade = numberOf(first.trim().replace(/年級?$/, ''));
  if (text) return grade !== null && grade >= 1 && grade <= 12 ? grade : null;
  const [, word = ''] = /^([一二三四五六七八九十\d]{1,2})年/.exec(className) ?? [];
  if (word) return numberOf(word);
  // 302 is the second class of the third year of a senior high school.
  const [, year] = /^([123])\d{2}$/.exec(className) ?? [];
  return year ? Number(year) + 9 : null;
}

/** The number of a class within its grade, by its name: 三年十二班, 302. */
export function classNumberOf(name: string): number | null {
  const [, word = ''] = /年([一二三四五六七八九十\d]{1,3})班$/.exec(name) ?? [];
  if (word) return numberOf(word);
  const [, digits] = /^[1-9](\d{2})$/.exec(name) ?? [];
  return digits ? Number(digits) || null : null;
}

/** FEMALE or MALE, as demographics and lists of schools write it; null for anything else. */
export function genderOf(text: string): 'FEMALE' | 'MALE' | null {
  if (/^(female|f|女|女生|2)$/i.test(text.trim())) return 'FEMALE';
  return /^(male|m|男|男生|1)$/i.test(text.trim()) ? 'MALE' : null;
}
