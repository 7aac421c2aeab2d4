import { isUtf8 } from 'node:buffer';
import { SheetProblem } from './sheet-problem.ts';

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'big5';

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const NOT_IN_TABLES = /[\u0000-\u0008\u000e-\u001f]/;

/** What the decoder makes of bytes that begin no character of Big5, however strict it is told to be. */
const NOT_IN_BIG5 = '\uf8f8';

/** What is decoded at once, so that a large file is never text as a whole. */
const STEP = 64 * 1024;
/** A character of UTF-8 is four bytes at most: so many may be missing from its end. */
const LONGEST_TAIL = 3;

/**
 * The text of a file in pieces, without its byte order mark. UTF-8 first; what is none is UTF-16 where its marks or its
 * zero bytes say so, and Big5 otherwise, as the older school systems of Taiwan write it.
 * @throws SheetProblem SHEET_ENCODING when it is none of these, SHEET_CUT_OFF when it ends within a character.
 */
export function* textOf(bytes: Buffer): Generator<string> {
  const encoding = encodingOf(bytes);
  const decoder = new TextDecoder(encoding, { fatal: true });
  let last = '';
  try {
    for (let at = 0; at < bytes.length; at += STEP) {
      last = decoder.decode(bytes.subarray(at, at + STEP), { stream: true });
      // A program that calls itself a list.
      if (NOT_IN_TABLES.test(last) || (encoding === 'big5' && last.includes(NOT_IN_BIG5)))
        throw new SheetProblem('SHEET_ENCODING');
      yield last;
    }
  } catch (error) {
    throw error instanceof SheetProblem ? error : new SheetProblem('SHEET_ENCODING');
  }
  try {
    yield decoder.decode();
  } catch {
    throw new SheetProblem('SHEET_CUT_OFF');
  }
}

/** @throws SheetProblem SHEET_CUT_OFF for UTF-8 that ends within a character. */
function encodingOf(bytes: Buffer): Encoding {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  if (isUtf8(bytes)) return zeroes(bytes) ?? 'utf-8';
  // Beyond ASCII, and UTF-8 but for its very end: Big5 would hardly ever look like that.
  for (let missing = 1; missing <= LONGEST_TAIL; missing += 1) {
    const whole = bytes.subarray(0, bytes.length - missing);
    if (isUtf8(whole) && whole.some((byte) => byte >= 0x80)) throw new SheetProblem('SHEET_CUT_OFF');
  }
  return zeroes(bytes) ?? 'big5';
}

/** UTF-16 without a mark: every other byte of a table’s commas and digits is zero. */
function zeroes(bytes: Buffer): Encoding | null {
  const head = bytes.subarray(0, 1024);
  let even = 0;
  let odd = 0;
  for (const [index, byte] of head.entries()) {
    if (byte !== 0) continue;
    if (index % 2 === 0) even += 1;
    else odd += 1;
  }
  if (odd > head.length / 8 && even === 0) return 'utf-16le';
  return even > head.length / 8 && odd === 0 ? 'utf-16be' : null;
}
