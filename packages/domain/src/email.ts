import { toHalfWidth } from './text.ts';

/** RFC 5321: the longest address that a mail server must take, in characters. */
export const EMAIL_MAX_LENGTH = 254;
const LOCAL_PART_MAX_LENGTH = 64;

const LOCAL_PART = /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*$/;
const DOMAIN = /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+(?:[a-z]{2,63}|xn--[a-z0-9-]{1,59})$/;

/** The address as it is stored and compared: half-width, trimmed, lower case. Idempotent. */
export function normalizeEmail(input: string): string {
  return toHalfWidth(input).trim().toLowerCase();
}

/**
 * Whether mail can be sent there: the dot-atom form of RFC 5321 with a dotted domain name. Quoted local parts,
 * address literals and comments, which mail providers do not hand out, are refused.
 */
export function isValidEmail(input: string): boolean {
  const email = normalizeEmail(input);
  const at = email.lastIndexOf('@');
  return (
    at > 0 &&
    at <= LOCAL_PART_MAX_LENGTH &&
    email.length <= EMAIL_MAX_LENGTH &&
    LOCAL_PART.test(email.slice(0, at)) &&
    DOMAIN.test(email.slice(at + 1))
  );
}

/** What is wrong with an e-mail address, as the reason of a refusal; null when nothing is. */
export function emailProblem(input: string): 'REQUIRED' | 'EMAIL_INVALID' | null {
  if (normalizeEmail(input) === '') return 'REQUIRED';
  return isValidEmail(input) ? null : 'EMAIL_INVALID';
}
