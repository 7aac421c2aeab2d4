import { characterCount, toHalfWidth } from './text.ts';

/** Longest name that is stored, in characters. */
export const NAME_MAX_LENGTH = 50;

/** The dot inside indigenous and foreign names on ID cards is U+2027; keyboards offer its many twins. */
const NAME_DOT = '‧';
const DOT_TWINS = /[·•・･∙⋅᛫．]/gu;

/**
 * Letters (Han or Latin with their marks) with the signs between them that names in Taiwan carry: ‧ of indigenous
 * names, space, hyphen, the apostrophes and ^ of glottal stops, full stop and comma as residence cards print them.
 */
const NAME = /^[\p{Script=Han}\p{Script=Latin}'’ʼ^][\p{Script=Han}\p{Script=Latin}\p{M}‧ \-'’ʼ^.,]*$/u;
const LETTER = /[\p{Script=Han}\p{Script=Latin}]/gu;
const SPACE_BETWEEN_HAN = /(?<=\p{Script=Han}) (?=\p{Script=Han})/gu;
const SPACE_AROUND_DOT = / ?‧ ?/gu;

/** The name as it is stored: trimmed, half-width Latin, one kind of dot, no spaces between Han characters. Idempotent. */
export function normalizeName(input: string): string {
  return toHalfWidth(input.replace(DOT_TWINS, NAME_DOT))
    .normalize('NFC')
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(SPACE_AROUND_DOT, NAME_DOT)
    .replace(SPACE_BETWEEN_HAN, '');
}

/**
 * What is wrong with a person's full name, as the reason of a refusal (for TOO_LONG pass `max: NAME_MAX_LENGTH`
 * as its parameter); null when nothing is. A full name has at least two letters.
 */
export function nameProblem(input: string): 'REQUIRED' | 'TOO_LONG' | 'NAME_INVALID' | null {
  const name = normalizeName(input);
  if (name === '') return 'REQUIRED';
  if (characterCount(name) > NAME_MAX_LENGTH) return 'TOO_LONG';
  return NAME.test(name) && (name.match(LETTER)?.length ?? 0) >= 2 ? null : 'NAME_INVALID';
}
