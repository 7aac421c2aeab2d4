/**
 * Full-width forms (Ａ１－＠, U+FF01–U+FF5E, and the ideographic space) as their half-width twins.
 * Chinese input methods produce them; nothing else of the text changes.
 */
export function toHalfWidth(text: string): string {
  return text
    .replace(/[\uff01-\uff5e]/g, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0))
    .replace(/\u3000/g, ' ');
}

/** Every dash that keyboards and word processors put where a hyphen is meant, for use inside a character class. */
export const DASHES = '\\-\\u2010-\\u2015\\u2212';

/** Length in characters as people count them: a rare Han character outside the basic plane is one, not two. */
export function characterCount(text: string): number {
  return Array.from(text).length;
}
