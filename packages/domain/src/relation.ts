import type { Locale } from './refusals/refusals.ts';
import { characterCount } from './text.ts';

/** What an applicant is to the child, in the order in which the form offers it. */
export const RELATIONS = [
  'FATHER',
  'MOTHER',
  'GRANDFATHER',
  'GRANDMOTHER',
  'MATERNAL_GRANDFATHER',
  'MATERNAL_GRANDMOTHER',
  'OTHER',
] as const;
export type Relation = (typeof RELATIONS)[number];

/** 法定代理人; all others are 監護人. */
export const LEGAL_REPRESENTATIVE_RELATIONS = ['FATHER', 'MOTHER'] as const satisfies readonly Relation[];

/** Longest free text beside 其他, in characters. */
export const RELATION_NOTE_MAX_LENGTH = 30;

const NAMES: Record<Locale, Record<Relation, string>> = {
  'zh-TW': {
    FATHER: '父親',
    MOTHER: '母親',
    GRANDFATHER: '祖父',
    GRANDMOTHER: '祖母',
    MATERNAL_GRANDFATHER: '外祖父',
    MATERNAL_GRANDMOTHER: '外祖母',
    OTHER: '其他',
  },
  en: {
    FATHER: 'Father',
    MOTHER: 'Mother',
    GRANDFATHER: 'Paternal grandfather',
    GRANDMOTHER: 'Paternal grandmother',
    MATERNAL_GRANDFATHER: 'Maternal grandfather',
    MATERNAL_GRANDMOTHER: 'Maternal grandmother',
    OTHER: 'Other',
  },
};

/** What the relation is called: 外祖母, Maternal grandmother. */
export function relationName(relation: Relation, locale: Locale): string {
  return NAMES[locale][relation];
}

/** Whether a relation makes a 法定代理人 (legal representative) or a 監護人 (guardian). */
export function relationGroup(relation: Relation): 'LEGAL_REPRESENTATIVE' | 'GUARDIAN' {
  return relation === 'FATHER' || relation === 'MOTHER' ? 'LEGAL_REPRESENTATIVE' : 'GUARDIAN';
}

/**
 * What is wrong with the free text beside a relation, as the reason of a refusal (for TOO_LONG pass
 * `max: RELATION_NOTE_MAX_LENGTH` as its parameter); null when nothing is. Only 其他 needs a text.
 */
export function relationNoteProblem(
  relation: Relation,
  note: string | null | undefined,
): 'RELATION_NOTE_REQUIRED' | 'TOO_LONG' | null {
  const text = note?.trim() ?? '';
  if (characterCount(text) > RELATION_NOTE_MAX_LENGTH) return 'TOO_LONG';
  return relation === 'OTHER' && text === '' ? 'RELATION_NOTE_REQUIRED' : null;
}
