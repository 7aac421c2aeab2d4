import type { Locale } from './refusals/refusals.ts';
import type { SchoolLevel } from './school-level.ts';

/** 嘉獎 小功 大功 警告 小過 大過, by degree: three of one are one of the next. */
export const MERIT_KINDS = ['COMMENDATION', 'MINOR_MERIT', 'MAJOR_MERIT'] as const;
export const DEMERIT_KINDS = ['WARNING', 'MINOR_DEMERIT', 'MAJOR_DEMERIT'] as const;
/** What a school records of conduct. GUIDANCE (輔導紀錄) is an elementary school's own note and no family's to read. */
export const CONDUCT_KINDS = [...MERIT_KINDS, ...DEMERIT_KINDS, 'GUIDANCE'] as const;
export type ConductKind = (typeof CONDUCT_KINDS)[number];

/** Most that one entry gives at once; three would already be one of the next degree, some schools write them out. */
export const MAX_CONDUCT_COUNT = 9;
export const CONDUCT_REASON_MAX = 200;

/** How many of a degree make one of the next. */
export const CONDUCT_RADIX = 3;

/** Whether a record stands, was cancelled by good deeds (銷過), or was taken back. */
export const CONDUCT_STATES = ['STANDING', 'CANCELLED', 'RECALLED'] as const;
export type ConductState = (typeof CONDUCT_STATES)[number];

/** What a level records: elementary schools encourage and guide, they know no demerits. */
export function conductKindsOf(level: SchoolLevel): readonly ConductKind[] {
  return level === 'ELEMENTARY' ? ['COMMENDATION', 'GUIDANCE'] : [...MERIT_KINDS, ...DEMERIT_KINDS];
}

export function isDemerit(kind: ConductKind): boolean {
  return DEMERIT_KINDS.some((each) => each === kind);
}

/** One record as the balance reads it. */
export interface CountedConduct {
  kind: ConductKind;
  count: number;
  state: ConductState;
}

/** So many of each degree, lowest first: 嘉獎 or 警告, 小功 or 小過, 大功 or 大過. */
export type ConductDegrees = readonly [number, number, number];

/** What a pupil's records come to. Numbers without a name count in the lowest degree. */
export interface ConductBalance {
  /** As recorded, before anything is offset. */
  merits: ConductDegrees;
  demerits: ConductDegrees;
  /** How much of both takes each other away (功過相抵). */
  offset: number;
  /** What is left: above 0 of merit, below 0 of demerit. */
  net: number;
  /** The same in whole degrees, three of one being one of the next. */
  netDegrees: ConductDegrees;
}

/**
 * The balance of merit and demerit. Equal degrees offset each other, and so do three of one and one of the next; what was
 * cancelled or taken back does not count, guidance never does.
 */
export function conductBalance(records: readonly CountedConduct[]): ConductBalance {
  const standing = records.filter(({ state }) => state === 'STANDING');
  const merits = degreesOf(standing, MERIT_KINDS);
  const demerits = degreesOf(standing, DEMERIT_KINDS);
  const net = unitsOf(merits) - unitsOf(demerits);
  return {
    merits,
    demerits,
    offset: Math.min(unitsOf(merits), unitsOf(demerits)),
    net,
    netDegrees: wholeDegrees(Math.abs(net)),
  };
}

function degreesOf(records: readonly CountedConduct[], kinds: readonly ConductKind[]): ConductDegrees {
  const sum = (kind: ConductKind | undefined) =>
    records.reduce((total, record) => (record.kind === kind ? total + record.count : total), 0);
  return [sum(kinds[0]), sum(kinds[1]), sum(kinds[2])];
}

/** In the lowest degree. */
export function unitsOf([low, middle, high]: ConductDegrees): number {
  return low + CONDUCT_RADIX * (middle + CONDUCT_RADIX * high);
}

/** So many of the lowest degree, written in as few as possible. */
export function wholeDegrees(units: number): ConductDegrees {
  const middles = Math.floor(units / CONDUCT_RADIX);
  return [units % CONDUCT_RADIX, middles % CONDUCT_RADIX, Math.floor(middles / CONDUCT_RADIX)];
}

const WORDS: Record<Locale, Record<ConductKind, string>> = {
  'zh-TW': {
    COMMENDATION: '嘉獎',
    MINOR_MERIT: '小功',
    MAJOR_MERIT: '大功',
    WARNING: '警告',
    MINOR_DEMERIT: '小過',
    MAJOR_DEMERIT: '大過',
    GUIDANCE: '輔導紀錄',
  },
  en: {
    COMMENDATION: 'Commendation',
    MINOR_MERIT: 'Minor merit',
    MAJOR_MERIT: 'Major merit',
    WARNING: 'Warning',
    MINOR_DEMERIT: 'Minor demerit',
    MAJOR_DEMERIT: 'Major demerit',
    GUIDANCE: 'Guidance note',
  },
};

const ENCOURAGEMENT: Record<Locale, string> = { 'zh-TW': '鼓勵', en: 'Encouragement' };

/** 嘉獎, 小過 …; an elementary school's commendation is 鼓勵. */
export function conductKindWord(kind: ConductKind, level: SchoolLevel, locale: Locale): string {
  return kind === 'COMMENDATION' && level === 'ELEMENTARY' ? ENCOURAGEMENT[locale] : WORDS[locale][kind];
}

/** `小功 1 次、嘉獎 2 次` of degrees, the highest first; null of none. */
export function conductDegreesText(
  degrees: ConductDegrees,
  kinds: typeof MERIT_KINDS | typeof DEMERIT_KINDS,
  level: SchoolLevel,
  locale: Locale,
): string | null {
  const parts = kinds
    .map((kind, degree) => ({ word: conductKindWord(kind, level, locale), count: degrees[degree] ?? 0 }))
    .filter(({ count }) => count > 0)
    .reverse();
  if (parts.length === 0) return null;
  return locale === 'zh-TW'
    ? parts.map(({ word, count }) => `${word} ${count} 次`).join('、')
    : parts.map(({ word, count }) => `${count} × ${word.toLowerCase()}`).join(', ');
}
