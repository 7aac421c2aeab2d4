import { describe, expect, it } from 'vitest';
import { standingOf, transferDueOn } from './transfer.ts';

describe('the last day to report at the new school', () => {
  const week = ['2026-11-26', '2026-11-27', '2026-11-30', '2026-12-01', '2026-12-02'];

  it('is the third school day after the old school let go', () => {
    expect(transferDueOn('2026-11-26', week)).toBe('2026-12-01');
    expect(transferDueOn('2026-11-27', week)).toBe('2026-12-02');
  });

  it('is three days later where the calendar says nothing', () => {
    expect(transferDueOn('2026-12-01', week)).toBe('2026-12-04');
  });
});

describe('where a pupil stands', () => {
  it.each([
    [{ now: { hasClass: true }, lastEnd: null, arrivedElsewhere: false }, 'PLACED'],
    [{ now: { hasClass: false }, lastEnd: 'TRANSFER', arrivedElsewhere: true }, 'UNPLACED'],
    [{ now: null, lastEnd: 'TRANSFER', arrivedElsewhere: false }, 'BETWEEN_SCHOOLS'],
    [{ now: null, lastEnd: 'TRANSFER', arrivedElsewhere: true }, 'LEFT'],
    [{ now: null, lastEnd: 'GRADUATION', arrivedElsewhere: false }, 'GRADUATED'],
    [{ now: null, lastEnd: 'WITHDRAWAL', arrivedElsewhere: false }, 'LEFT'],
    [{ now: null, lastEnd: null, arrivedElsewhere: false }, 'BETWEEN_SCHOOLS'],
  ] as const)('%j is %s', (facts, standing) => {
    expect(standingOf(facts)).toBe(standing);
  });
});
