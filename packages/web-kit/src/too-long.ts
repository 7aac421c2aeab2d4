import { characterCount, type Locale, refusalText } from '@qinshi/domain';

/**
 * The sentence for a field that holds more than it may, for saying so while one types; undefined when it fits.
 * Fields are not capped instead: what is pasted would lose its end without a word.
 *
 * @param max in characters, surrounding spaces not counted
 */
export function tooLong(text: string, max: number, locale: Locale): string | undefined {
  return characterCount(text.trim()) > max ? refusalText(locale, 'TOO_LONG', { max }) : undefined;
}
