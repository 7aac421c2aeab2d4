import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { schoolYearOf, semesterOf, termLabel, termRange } from './school-year.ts';

const DAY_MS = 86_400_000;
const days = fc
  .date({ min: new Date('1980-01-01'), max: new Date('2200-12-31'), noInvalidDate: true })
  .map((instant) => instant.toISOString().slice(0, 10));

describe('school years and semesters', () => {
  it.each([
    ['2025-07-31', 113, 2],
    ['2025-08-01', 114, 1],
    ['2025-12-31', 114, 1],
    ['2026-01-01', 114, 1],
    ['2026-01-31', 114, 1],
    ['2026-02-01', 114, 2],
    ['2024-02-29', 112, 2],
    ['2026-07-31', 114, 2],
    ['2026-08-01', 115, 1],
  ])('%s is in %i, semester %i', (date, schoolYear, semester) => {
    expect(schoolYearOf(date)).toBe(schoolYear);
    expect(semesterOf(date)).toBe(semester);
  });

  it('puts every day into the range of its own term', () => {
    fc.assert(
      fc.property(days, (day) => {
        const { startsOn, endsOn } = termRange(schoolYearOf(day), semesterOf(day));
        expect(startsOn <= day && day <= endsOn).toBe(true);
      }),
    );
  });

  it('leaves no day between terms and none in two', () => {
    fc.assert(
      fc.property(fc.integer({ min: 70, max: 289 }), (schoolYear) => {
        const first = termRange(schoolYear, 1);
        const second = termRange(schoolYear, 2);
        const next = termRange(schoolYear + 1, 1);
        expect(Date.parse(second.startsOn) - Date.parse(first.endsOn)).toBe(DAY_MS);
        expect(Date.parse(next.startsOn) - Date.parse(second.endsOn)).toBe(DAY_MS);
      }),
    );
  });

  it('refuses what is no day', () => {
    expect(() => schoolYearOf('114/08/01')).toThrow(RangeError);
  });
});

describe('termLabel', () => {
  it('writes the term as schools do', () => {
    expect(termLabel(114, 2, 'zh-TW')).toBe('114 學年度第 2 學期');
    expect(termLabel(114, 2, 'en')).toBe('School year 114 (2025–2026), semester 2');
  });
});
