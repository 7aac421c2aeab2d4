import type { Answer, Problem } from '../browser.ts';
import type { Letter } from './access-table.ts';

/** The most telling of several attempts: answered, else refused by rule, else nothing there, else not let in at all. */
const ORDER: readonly Letter[] = ['✓', '✗', '0', 'P', '–'];

export function bestOf(letters: readonly Letter[]): Letter {
  const best = ORDER.find((letter) => letters.includes(letter));
  if (!best) throw new Error('Nothing was tried.');
  return best;
}

/**
 * The letter of a refusal. What the use case says after the access rule has let the viewer in (bad input, conflict,
 * a wrong code) counts as answered.
 * @throws Error for anything that is no refusal of ours.
 */
export function letterOfRefusal({ message, extensions: { code, reason } }: Problem): Letter {
  if (reason === 'NOT_SIGNED_IN' || reason === 'APPLICANT_SESSION_REQUIRED') return '–';
  if (code === 'PASSWORD_CHANGE_REQUIRED') return 'P';
  if (code === 'FORBIDDEN') return '✗';
  if (code === 'NOT_FOUND') return '0';
  if (PASSED.has(code) || WRONG_NAME_OR_PASSWORD.has(reason)) return '✓';
  throw new Error(`Not a refusal that the access matrix knows: ${code} ${reason} ${message}`);
}

/** Sign-in is open to everybody; many tries with one name lock it. */
const WRONG_NAME_OR_PASSWORD = new Set(['CREDENTIALS_WRONG', 'ACCOUNT_LOCKED']);

const PASSED = new Set(['BAD_INPUT', 'CONFLICT', 'CODE_WRONG', 'CODE_EXPIRED']);

/** The letter of an answer that should hold something at `path`. */
export function letterOfAnswer(
  { data, errors }: Answer<unknown>,
  path: readonly string[],
  judge = letterOfRefusal,
): Letter {
  const [problem] = errors;
  if (problem) return judge(problem);
  return isThere(data, path) ? '✓' : '0';
}

function isThere(value: unknown, path: readonly string[]): boolean {
  if (Array.isArray(value)) return value.some((entry) => isThere(entry, path));
  if (value === null || value === undefined) return false;
  const [next, ...rest] = path;
  return next === undefined || isThere((value as Record<string, unknown>)[next], rest);
}
