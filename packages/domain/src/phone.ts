import { DASHES, toHalfWidth } from './text.ts';

const PUNCTUATION = new RegExp(`[\\s()./${DASHES}]`, 'g');
const EXTENSION_MARK = /(?:分機|轉|ext|x|,|;|#)+/i;
const COUNTRY_CODE = /^(?:\+|00|002|)886(?=[0-9])0?/;

const MOBILE = /^09\d{8}$/;

/**
 * Area codes and what follows them (National Communications Commission): 02 has eight digits, 04 eight in Taichung
 * and seven in Changhua, 049 seven; everywhere else code and number together make nine (037 six, 0826 and 0836 five).
 */
const LANDLINE = /^(?:02[2-8]\d{7}|04[23]\d{7}|04[4-8]\d{6}|049\d{7}|0[35-8][2-9]\d{6})(?:#\d{1,6})?$/;

/**
 * The number as it is stored: half-width digits only, `+886 9…` as `09…`, an extension behind `#`
 * (`(02) 2720-8889 分機 1234` → `0227208889#1234`). Does not judge; idempotent on valid numbers.
 */
export function normalizePhone(input: string): string {
  return toHalfWidth(input).replace(PUNCTUATION, '').replace(EXTENSION_MARK, '#').replace(COUNTRY_CODE, '0');
}

/** Whether it is a Taiwanese mobile number, in any customary way of writing. */
export function isValidMobile(input: string): boolean {
  return MOBILE.test(normalizePhone(input));
}

/** Whether it is a Taiwanese mobile or a landline with its area code, the latter with an extension if need be. */
export function isValidPhone(input: string): boolean {
  const phone = normalizePhone(input);
  return MOBILE.test(phone) || LANDLINE.test(phone);
}

/** What is wrong with a mobile number, as the reason of a refusal; null when nothing is. */
export function mobileProblem(input: string): 'REQUIRED' | 'MOBILE_INVALID' | null {
  if (input.trim() === '') return 'REQUIRED';
  return isValidMobile(input) ? null : 'MOBILE_INVALID';
}

/** What is wrong with a mobile or landline number, as the reason of a refusal; null when nothing is. */
export function phoneProblem(input: string): 'REQUIRED' | 'PHONE_INVALID' | null {
  if (input.trim() === '') return 'REQUIRED';
  return isValidPhone(input) ? null : 'PHONE_INVALID';
}
