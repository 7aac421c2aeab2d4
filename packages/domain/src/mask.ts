import { normalizeName } from './person-name.ts';

const HIDDEN = '○';
const HAN = /\p{Script=Han}/u;

/**
 * A name that its owner recognises and a stranger cannot use: 王小明 → 王○明, 王明 → 王○, 歐陽小明 → 歐○○明.
 * A name in Latin letters keeps the initials of its first and last word, with a fixed number of circles so
 * that not even its length shows: Ana Maria Lopez → A○○ L○○.
 */
export function maskName(name: string): string {
  const normalized = normalizeName(name);
  return HAN.test(normalized) ? maskHanName(normalized) : maskLatinName(normalized);
}

function maskHanName(name: string): string {
  const characters = Array.from(name.replaceAll(' ', ''));
  const [first = ''] = characters;
  if (characters.length <= 1) return HIDDEN;
  if (characters.length === 2) return first + HIDDEN;
  return first + HIDDEN.repeat(characters.length - 2) + (characters.at(-1) ?? '');
}

function maskLatinName(name: string): string {
  const words = name.split(' ').filter((word) => /\p{L}/u.test(word));
  const shown = words.length > 2 ? [words[0] ?? '', words.at(-1) ?? ''] : words;
  const initials = shown.map((word) => /\p{L}/u.exec(word)?.[0].toUpperCase() ?? '');
  // A name of a single letter would otherwise be given away whole.
  if (words.join('').length <= 1) return name === '' ? '' : HIDDEN;
  return initials.map((initial) => initial + HIDDEN.repeat(2)).join(' ');
}

/** A123456789 → A12****789. Anything that is not ten characters long is hidden whole. */
export function maskNationalId(nationalId: string): string {
  return nationalId.length === 10 ? `${nationalId.slice(0, 3)}****${nationalId.slice(-3)}` : hide(nationalId);
}

/**
 * someone@example.com → s*****e@example.com: of the part before the @ at most the first and last character,
 * of one of two characters or fewer only the first. A text without @ is hidden whole.
 */
export function maskEmail(email: string): string {
  const at = email.lastIndexOf('@');
  if (at < 1) return hide(email);
  const local = email.slice(0, at);
  const last = local.length > 2 ? local.slice(-1) : '';
  return local.slice(0, 1) + '*'.repeat(Math.max(1, local.length - 1 - last.length)) + last + email.slice(at);
}

/** 0912345678 → 0912***678, 0227208889 → 0227***889; an extension is hidden, a number under nine digits whole. */
export function maskPhone(phone: string): string {
  const [number = ''] = phone.split('#');
  return number.length < 9
    ? hide(number)
    : `${number.slice(0, 4)}${'*'.repeat(number.length - 7)}${number.slice(-3)}`;
}

function hide(text: string): string {
  return '*'.repeat(text.length);
}
