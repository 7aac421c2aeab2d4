import { CONDUCT_KINDS, type ConductKind, conductKindsOf, conductKindWord } from './conduct.ts';
import { nearestWord } from './nearest.ts';
import { LOCALES } from './refusals/refusals.ts';
import type { SchoolLevel } from './school-level.ts';
import { ABSENCE_KINDS, type AbsenceKind, absenceKindWord } from './state-words.ts';

/** What a word in a table means, or that nothing is called so, and the word that was probably meant. */
export type ReadWord<Kind> = { kind: Kind } | { nearest: string | null };

/** So many letters may differ: these words have two. */
const SLIPS = 1;
const LEVELS = ['ELEMENTARY', 'JUNIOR_HIGH'] as const;

/** Reads 嘉獎, 小過, Warning …; what is called nearly so is named by the word of the school's level. */
export function readConductKind(text: string, level: SchoolLevel): ReadWord<ConductKind> {
  const wordsOf = (kind: ConductKind) =>
    LOCALES.flatMap((locale) => LEVELS.map((each) => conductKindWord(kind, each, locale)));
  const kind = kindCalled(text, CONDUCT_KINDS, wordsOf);
  if (kind) return { kind };
  const words = conductKindsOf(level).map((each) => conductKindWord(each, level, 'zh-TW'));
  return { nearest: nearestWord(text.trim(), words, SLIPS) ?? null };
}

/** Reads 曠課, 遲到, Late …; 病假, 公假 and all others are leave. */
export function readAbsenceKind(text: string): ReadWord<AbsenceKind> {
  const kind = kindCalled(text, ABSENCE_KINDS, (each) =>
    LOCALES.map((locale) => absenceKindWord(each, locale)),
  );
  if (kind) return { kind };
  if (text.trim().endsWith('假')) return { kind: 'EXCUSED' };
  const words = ABSENCE_KINDS.map((each) => absenceKindWord(each, 'zh-TW'));
  return { nearest: nearestWord(text.trim(), words, SLIPS) ?? null };
}

function kindCalled<Kind>(
  text: string,
  kinds: readonly Kind[],
  wordsOf: (kind: Kind) => readonly string[],
): Kind | undefined {
  const wanted = text.trim().toLowerCase();
  return kinds.find((kind) => wordsOf(kind).some((word) => word.toLowerCase() === wanted));
}
