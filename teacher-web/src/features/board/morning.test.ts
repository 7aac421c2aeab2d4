import { DAY_STATES } from '@qinshi/domain';
import { describe, expect, it } from 'vitest';
import { bySeat, countMorning, figureOf, wordTo } from './morning.ts';

describe('the figures of a morning', () => {
  it('count everybody once', () => {
    const days = DAY_STATES.map((state) => ({ state, unexplained: false }));
    const counts = countMorning([...days, { state: 'MISSING', unexplained: true }]);
    expect(counts).toEqual({
      here: 1,
      late: 1,
      onLeave: 1,
      unexplained: 1,
      explained: 1,
      notYet: 1,
      left: 1,
    });
  });

  it('part the missing into those whom nothing explains and those of whom the school knows', () => {
    expect(figureOf({ state: 'MISSING', unexplained: true })).toBe('unexplained');
    expect(figureOf({ state: 'MISSING', unexplained: false })).toBe('explained');
  });

  it('count nobody without school', () => {
    expect(figureOf({ state: 'NO_SCHOOL', unexplained: false })).toBeNull();
  });
});

describe('word to the family', () => {
  it('has reached nobody where nobody is bound, whether or not the school has raised its alarm', () => {
    expect(wordTo(false, '2026-11-24T00:30:00.000Z')).toBe('NOBODY');
    expect(wordTo(false, null)).toBe('NOBODY');
  });

  it('was sent once the alarm was raised', () => {
    expect(wordTo(true, '2026-11-24T00:30:00.000Z')).toBe('SENT');
    expect(wordTo(true, null)).toBe('NOT_YET');
  });
});

describe('bySeat', () => {
  it('sorts by seat number, and puts those without one last', () => {
    const row = (seatNumber: number | null, name: string) => ({ student: { seatNumber, name } });
    const rows = [row(null, '乙'), row(12, '丙'), row(3, '丁')];
    expect(bySeat(rows).map(({ student }) => student.seatNumber)).toEqual([3, 12, null]);
  });
});
