import { DASHES, toHalfWidth } from './text.ts';

/** Digits of the code sent to an e-mail address or a mobile. */
export const CONTACT_CODE_LENGTH = 6;
/** Minutes for which a contact code opens the application. */
export const CONTACT_CODE_MINUTES = 60;
/** Wrong tries after which a contact code is void. */
export const CONTACT_CODE_TRIES = 5;
/** Text messages that one number may get in an hour. */
export const SMS_PER_HOUR = 2;
/** Code mails that one address may get in an hour. */
export const EMAILS_PER_HOUR = 5;

/** Characters of the verification code printed on an application form: 16 of base 32, that is 80 bits. */
export const VERIFICATION_CODE_LENGTH = 16;
/** Bytes that make such a code. */
export const VERIFICATION_CODE_BYTES = 10;

/** Crockford's base 32: without I, L, O (mistaken for digits) and U (spells words). */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const VERIFICATION_CODE = new RegExp(`^[${ALPHABET}]{${VERIFICATION_CODE_LENGTH}}$`);
const NOISE = new RegExp(`[\\s${DASHES}]`, 'g');

/**
 * A verification code as somebody copied it from paper, as it is compared: upper case, no spaces or hyphens,
 * O read as 0, I and L as 1. Does not judge (see {@link isVerificationCode}); idempotent.
 */
export function normalizeVerificationCode(input: string): string {
  return toHalfWidth(input).replace(NOISE, '').toUpperCase().replaceAll('O', '0').replace(/[IL]/g, '1');
}

/** Whether, however it was written, it is a whole verification code. */
export function isVerificationCode(input: string): boolean {
  return VERIFICATION_CODE.test(normalizeVerificationCode(input));
}

/** The code as it is printed: groups of four with hyphens, `7K3M-9QXT-0ABC-DEFG`. */
export function formatVerificationCode(code: string): string {
  return normalizeVerificationCode(code).replace(/.{4}(?=.)/g, '$&-');
}

/**
 * The code for the first ten bytes of a digest, ungrouped.
 *
 * @throws RangeError when there are fewer than ten bytes
 */
export function encodeVerificationCode(digest: Uint8Array): string {
  if (digest.length < VERIFICATION_CODE_BYTES) {
    throw new RangeError(`A verification code is made of ${VERIFICATION_CODE_BYTES} bytes`);
  }
  let bits = 0n;
  for (const byte of digest.subarray(0, VERIFICATION_CODE_BYTES)) bits = (bits << 8n) | BigInt(byte);
  let code = '';
  for (let index = 0; index < VERIFICATION_CODE_LENGTH; index += 1, bits >>= 5n) {
    code = ALPHABET.charAt(Number(bits & 31n)) + code;
  }
  return code;
}
