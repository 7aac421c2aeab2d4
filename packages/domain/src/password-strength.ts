import { COMMON_PASSWORD_PARTS } from './common-passwords.ts';

/** Surprises that a password must hold; each is worth about five bits to somebody who guesses by rule. */
const MIN_SURPRISES = 7;
const MIN_DISTINCT_CHARACTERS = 5;
/** From this length on one kind of character is enough, except for digits. */
const LONG_FROM = 12;
const DIGITS_ONLY_FROM = 16;

const KEYBOARD_ROWS = ['1234567890-=', 'qwertyuiop[]', 'asdfghjkl;', 'zxcvbnm,./', '!@#$%^&*()_+'];
const YEAR = /^(?:19|20)\d\d/;
const LEET: Readonly<Record<string, string>> = {
  '@': 'a',
  '4': 'a',
  '3': 'e',
  '!': 'i',
  '1': 'i',
  '0': 'o',
  $: 's',
  '5': 's',
  '7': 't',
};

/**
 * Whether a password would withstand guessing by rule: a compact check that runs at every keystroke, in the browser
 * as on the server, and depends on no dictionary file. The server may ask a larger estimator besides.
 *
 * Strong means all of: nine characters or more; five different ones; two kinds (lower case, upper case, digits,
 * signs) or length 12, digits alone from 16; and seven *surprises* as {@link countSurprises} counts them.
 */
export function isStrongPassword(password: string): boolean {
  if (password.length < 9) return false;
  if (new Set(password.toLowerCase()).size < MIN_DISTINCT_CHARACTERS) return false;
  const kinds = [/[a-z]/, /[A-Z]/, /\d/, /[^a-zA-Z\d]/].filter((kind) => kind.test(password)).length;
  if (kinds < 2 && password.length < (/\d/.test(password) ? DIGITS_ONLY_FROM : LONG_FROM)) return false;
  return countSurprises(password) >= MIN_SURPRISES;
}

/**
 * How many independent choices a password seems to be made of. A character is one; a common word (also in leet) two;
 * a year, or a stretch repeated from earlier on, one; a character that repeats its predecessor or continues a run
 * along the alphabet or a keyboard row is none.
 */
export function countSurprises(password: string): number {
  const text = password.toLowerCase();
  const leet = Array.from(text, (char) => LEET[char] ?? char).join('');
  const spellings = [text, leet, leet.replaceAll('i', 'l')];
  let surprises = 0;
  for (let at = 0; at < text.length; ) {
    const word = longestCommonPart(spellings, at);
    const repeat = longestRepeat(text, at);
    if (word > repeat) {
      surprises += 2;
      at += word;
    } else if (isPredictable(text, at)) {
      at += 1;
    } else if (repeat >= 3) {
      surprises += 1;
      at += repeat;
    } else if (YEAR.test(text.slice(at))) {
      surprises += 1;
      at += 4;
    } else {
      surprises += 1;
      at += 1;
    }
  }
  return surprises;
}

function longestCommonPart(spellings: readonly string[], at: number): number {
  let longest = 0;
  for (const part of COMMON_PASSWORD_PARTS) {
    if (part.length > longest && spellings.some((spelling) => spelling.startsWith(part, at)))
      longest = part.length;
  }
  return longest;
}

/** Length of the longest stretch from `at` that also begins earlier; it may overlap itself. */
function longestRepeat(text: string, at: number): number {
  let longest = 0;
  for (let from = 0; from < at; from += 1) {
    let length = 0;
    while (at + length < text.length && text[from + length] === text[at + length]) length += 1;
    longest = Math.max(longest, length);
  }
  return longest;
}

function isPredictable(text: string, at: number): boolean {
  const [first, second, third] = [text.charAt(at - 2), text.charAt(at - 1), text.charAt(at)];
  if (second === third) return true;
  if (first === '') return false;
  const step = third.charCodeAt(0) - second.charCodeAt(0);
  if (Math.abs(step) === 1 && second.charCodeAt(0) - first.charCodeAt(0) === step) return true;
  return KEYBOARD_ROWS.some((row) => {
    const [a, b, c] = [row.indexOf(first), row.indexOf(second), row.indexOf(third)] as const;
    return a >= 0 && b >= 0 && c >= 0 && Math.abs(c - b) === 1 && b - a === c - b;
  });
}
