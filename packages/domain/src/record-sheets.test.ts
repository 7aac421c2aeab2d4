import { describe, expect, it } from 'vitest';
import { CONDUCT_KINDS, conductKindWord } from './conduct.ts';
import { readAbsenceKind, readConductKind } from './record-sheets.ts';
import { LOCALES } from './refusals/refusals.ts';
import { SCHOOL_LEVELS } from './school-level.ts';
import { ABSENCE_KINDS, absenceKindWord } from './state-words.ts';

describe('kinds in tables', () => {
  it('are read as every screen writes them', () => {
    for (const locale of LOCALES) {
      for (const kind of ABSENCE_KINDS)
        expect(readAbsenceKind(` ${absenceKindWord(kind, locale)}`)).toEqual({ kind });
      for (const kind of CONDUCT_KINDS)
        for (const level of SCHOOL_LEVELS)
          expect(readConductKind(conductKindWord(kind, level, locale), level)).toEqual({ kind });
    }
  });

  it.each([
    ['小攻', 'JUNIOR_HIGH', '小功'],
    ['警吿', 'SENIOR_HIGH', '警告'],
    ['鼓厲', 'ELEMENTARY', '鼓勵'],
    ['申誡', 'JUNIOR_HIGH', null],
    ['', 'JUNIOR_HIGH', null],
  ] as const)('that are none name the one that was meant: %s', (text, level, nearest) =>
    expect(readConductKind(text, level)).toEqual({ nearest }),
  );

  it('of absences are leave, or nearly something', () => {
    expect(readAbsenceKind('病假')).toEqual({ kind: 'EXCUSED' });
    expect(readAbsenceKind('遲道')).toEqual({ nearest: '遲到' });
    expect(readAbsenceKind('外出')).toEqual({ nearest: null });
  });
});
