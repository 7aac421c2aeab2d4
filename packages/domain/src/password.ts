import { lastNine, lastSix, normalizeNationalId } from './national-id.ts';
import { isStrongPassword } from './password-strength.ts';

/** Shortest password: more than eight characters. */
export const PASSWORD_MIN_LENGTH = 9;
/** Longest password; beyond it hashing would become a way to keep the server busy. */
export const PASSWORD_MAX_LENGTH = 128;
/** The special characters that a password may hold besides letters and digits. */
export const PASSWORD_SPECIALS = '!@#$%^&*()-_=+[]{}:;,.?/~';

const SPECIALS = new Set(PASSWORD_SPECIALS);
const LETTER_OR_DIGIT = /^[A-Za-z0-9]$/;

/** What is known of the owner: the whole national ID (server) or its last six characters (the first sign-in form). */
export interface PasswordOwner {
  nationalId?: string | undefined;
  lastSix?: string | undefined;
}

/** The four rules that tick beside the field while one types; nothing ticks in an empty field. */
export interface PasswordRules {
  /** More than 8 and at most 128 characters. */
  longEnough: boolean;
  /** Letters, digits and {@link PASSWORD_SPECIALS} only. */
  allowedCharacters: boolean;
  /** Not the last six of the owner's national ID, nor these with hardly anything added. */
  notNationalId: boolean;
  /** Hard to guess, see `isStrongPassword`. */
  strongEnough: boolean;
}

/** Judges a new password rule by rule. */
export function passwordRules(password: string, owner: PasswordOwner = {}): PasswordRules {
  const typed = password !== '';
  const tooLong = password.length > PASSWORD_MAX_LENGTH;
  return {
    longEnough: password.length >= PASSWORD_MIN_LENGTH && !tooLong,
    allowedCharacters:
      typed && Array.from(password).every((char) => LETTER_OR_DIGIT.test(char) || SPECIALS.has(char)),
    notNationalId: typed && !isNationalId(password, owner),
    strongEnough: typed && !tooLong && isStrongPassword(password),
  };
}

/** The first rule that a new password breaks, as the reason of a refusal; null when it breaks none. */
export function passwordProblem(
  password: string,
  owner: PasswordOwner = {},
):
  | 'REQUIRED'
  | 'PASSWORD_TOO_SHORT'
  | 'PASSWORD_TOO_LONG'
  | 'PASSWORD_CHARACTERS'
  | 'PASSWORD_IS_NATIONAL_ID'
  | 'PASSWORD_WEAK'
  | null {
  if (password === '') return 'REQUIRED';
  if (password.length > PASSWORD_MAX_LENGTH) return 'PASSWORD_TOO_LONG';
  const rules = passwordRules(password, owner);
  if (!rules.notNationalId) return 'PASSWORD_IS_NATIONAL_ID';
  if (!rules.longEnough) return 'PASSWORD_TOO_SHORT';
  if (!rules.allowedCharacters) return 'PASSWORD_CHARACTERS';
  return rules.strongEnough ? null : 'PASSWORD_WEAK';
}

/** Characters that must remain once the owner's number is taken out, so that it is a part and not the whole. */
const OWN_CHARACTERS = 5;

function isNationalId(password: string, owner: PasswordOwner): boolean {
  const text = password.toUpperCase();
  const id = normalizeNationalId(owner.nationalId ?? '');
  const numbers = id === '' ? [] : [id, lastNine(id), lastSix(id)];
  numbers.push(normalizeNationalId(owner.lastSix ?? ''));
  return numbers.some(
    (number) => number !== '' && text.includes(number) && text.replaceAll(number, '').length < OWN_CHARACTERS,
  );
}
