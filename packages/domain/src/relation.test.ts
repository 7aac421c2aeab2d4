import { describe, expect, it } from 'vitest';
import { LOCALES } from './refusals/refusals.ts';
import {
  LEGAL_REPRESENTATIVE_RELATIONS,
  RELATION_NOTE_MAX_LENGTH,
  RELATIONS,
  relationGroup,
  relationName,
  relationNoteProblem,
} from './relation.ts';

describe('relationGroup', () => {
  it('makes parents legal representatives and everybody else a guardian', () => {
    const legal = RELATIONS.filter((relation) => relationGroup(relation) === 'LEGAL_REPRESENTATIVE');
    expect(legal).toEqual([...LEGAL_REPRESENTATIVE_RELATIONS]);
  });
});

describe('relationName', () => {
  it.each(LOCALES)('tells all relations apart in %s', (locale) => {
    expect(new Set(RELATIONS.map((relation) => relationName(relation, locale))).size).toBe(RELATIONS.length);
  });

  it('says what the form says', () => {
    expect(relationName('MATERNAL_GRANDMOTHER', 'zh-TW')).toBe('外祖母');
    expect(relationName('MOTHER', 'en')).toBe('Mother');
  });
});

describe('relationNoteProblem', () => {
  it('asks for a note beside 其他 only', () => {
    for (const relation of RELATIONS) {
      expect(relationNoteProblem(relation, '  ')).toBe(
        relation === 'OTHER' ? 'RELATION_NOTE_REQUIRED' : null,
      );
    }
    expect(relationNoteProblem('OTHER', undefined)).toBe('RELATION_NOTE_REQUIRED');
    expect(relationNoteProblem('OTHER', null)).toBe('RELATION_NOTE_REQUIRED');
    expect(relationNoteProblem('OTHER', '伯父')).toBeNull();
  });

  it('limits the note', () => {
    expect(relationNoteProblem('OTHER', '伯'.repeat(RELATION_NOTE_MAX_LENGTH))).toBeNull();
    expect(relationNoteProblem('OTHER', '伯'.repeat(RELATION_NOTE_MAX_LENGTH + 1))).toBe('TOO_LONG');
    expect(relationNoteProblem('FATHER', 'x'.repeat(RELATION_NOTE_MAX_LENGTH + 1))).toBe('TOO_LONG');
  });
});
