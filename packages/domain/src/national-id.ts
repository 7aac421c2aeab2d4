import { validateIdCardNumber } from 'taiwan-id-validator';
import type { IsoDate } from './roc-date.ts';
import { DASHES, toHalfWidth } from './text.ts';

/** National ID card, resident certificate of the form issued since 2021, and its two-letter predecessor. */
export type NationalIdKind = 'NATIONAL' | 'RESIDENT' | 'RESIDENT_OLD';

/** Last day on which a resident number of the old form is accepted (National Immigration Agency). */
export const OLD_RESIDENT_ID_LAST_DAY: IsoDate = '2030-12-31';

const NOISE = new RegExp(`[\\s${DASHES}]`, 'g');

/** The number as it is stored and compared: half-width, upper case, without spaces and hyphens. Idempotent. */
export function normalizeNationalId(input: string): string {
  return toHalfWidth(input).replace(NOISE, '').toUpperCase();
}

/** Which kind of number this is, or null when its shape or its check digit is wrong. Normalises first. */
export function nationalIdKind(input: string): NationalIdKind | null {
  const result = validateIdCardNumber(normalizeNationalId(input));
  if (!result.valid) return null;
  if (result.category === 'NATIONAL_ID') return 'NATIONAL';
  return result.category === 'UI_NUMBER_LEGACY' ? 'RESIDENT_OLD' : 'RESIDENT';
}

/**
 * Whether the number can belong to a person: shape and check digit, not whether it was ever issued.
 *
 * @param on the day it is presented; with it, the old resident form counts only until 2030-12-31.
 *   Without it every form counts, as stored data need.
 */
export function isValidNationalId(input: string, on?: IsoDate): boolean {
  const kind = nationalIdKind(input);
  if (kind === 'RESIDENT_OLD' && on !== undefined) return on <= OLD_RESIDENT_ID_LAST_DAY;
  return kind !== null;
}

/** What is wrong with a number typed into a form, as the reason of a refusal; null when nothing is. */
export function nationalIdProblem(input: string): 'REQUIRED' | 'NATIONAL_ID_INVALID' | null {
  if (normalizeNationalId(input) === '') return 'REQUIRED';
  return isValidNationalId(input) ? null : 'NATIONAL_ID_INVALID';
}

/** Last six characters, the initial password of an account. */
export function lastSix(nationalId: string): string {
  return normalizeNationalId(nationalId).slice(-6);
}

/** Last nine characters, which follow the school code in a teacher's username. */
export function lastNine(nationalId: string): string {
  return normalizeNationalId(nationalId).slice(-9);
}

/** Letters in the order of the two-digit values 10–35 that the check digit gives them. */
const LETTERS_BY_VALUE = 'ABCDEFGHJKLMNPQRSTUVXYWZIO';

const SECOND_BY_GENDER = {
  NATIONAL: { MALE: '1', FEMALE: '2' },
  RESIDENT: { MALE: '8', FEMALE: '9' },
  RESIDENT_OLD: { MALE: 'AC', FEMALE: 'BD' },
} as const;

/**
 * A made-up number with a right check digit, for fixtures and invented cities. Cheap enough for a million calls.
 *
 * @param random returns numbers in [0, 1); a deterministic one gives deterministic numbers
 */
export function makeNationalId(
  random: () => number,
  kind: NationalIdKind = 'NATIONAL',
  options: { gender?: 'MALE' | 'FEMALE' } = {},
): string {
  const letterIndex = Math.floor(random() * 26);
  const gender = options.gender ?? (random() < 0.5 ? 'MALE' : 'FEMALE');
  const seconds = SECOND_BY_GENDER[kind][gender];
  const second = seconds.charAt(Math.floor(random() * seconds.length));
  const serial = Math.floor(random() * 10_000_000);

  const first = letterIndex + 10;
  let sum = Math.floor(first / 10) + (first % 10) * 9 + secondDigit(second) * 8;
  for (let rest = serial, weight = 1; weight <= 7; weight += 1, rest = Math.floor(rest / 10)) {
    sum += (rest % 10) * weight;
  }
  const check = (10 - (sum % 10)) % 10;
  return `${LETTERS_BY_VALUE.charAt(letterIndex)}${second}${String(serial).padStart(7, '0')}${check}`;
}

/** The second place counts as its digit; a letter there counts by the units digit of its value (A 0 … D 3). */
function secondDigit(second: string): number {
  return second <= '9' ? Number(second) : LETTERS_BY_VALUE.indexOf(second) % 10;
}
