import { describe, expect, it } from 'vitest';
import { daysOf } from './late-draft.ts';

describe('the days of absences', () => {
  it('name each date once, in order, with all its periods', () => {
    expect(
      daysOf([
        { date: '2026-11-20', period: 'P1' },
        { date: '2026-11-18', period: 'P3' },
        { date: '2026-11-20', period: 'P2' },
        { date: '2026-11-20', period: 'P1' },
      ]),
    ).toEqual([
      { date: '2026-11-18', periods: ['P3'] },
      { date: '2026-11-20', periods: ['P1', 'P2'] },
    ]);
  });

  it('are none without absences', () => expect(daysOf([])).toEqual([]));
});
