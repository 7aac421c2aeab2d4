import { describe, expect, it } from 'vitest';
import { fromLeaveDays, sortByPart, toggleDay, toLeaveDays } from './leave-draft.ts';

describe('the days of a leave', () => {
  it('begin as whole days, and go when they are tapped again', () => {
    const one = toggleDay({}, '2026-11-23', ['P1', 'P2']);
    expect(one).toEqual({ '2026-11-23': ['P1', 'P2'] });
    expect(toggleDay(one, '2026-11-23', ['P1', 'P2'])).toEqual({});
  });

  it('are sent in order, without those that have no period', () => {
    const days = { '2026-11-25': ['P1'], '2026-11-24': [], '2026-11-23': ['P2'] };
    expect(toLeaveDays(days)).toEqual([
      { date: '2026-11-23', periods: ['P2'] },
      { date: '2026-11-25', periods: ['P1'] },
    ]);
  });

  it('come back from a request as they went', () => {
    const sent = [{ date: '2026-11-23', periods: ['P2'] }];
    expect(toLeaveDays(fromLeaveDays(sent))).toEqual(sent);
  });
});

describe('sortByPart', () => {
  it('puts each sentence under its part, the first one of each', () => {
    expect(
      sortByPart([
        { field: 'days.1.periods', message: 'a' },
        { field: 'days', message: 'b' },
        { field: 'type', message: 'c' },
      ]),
    ).toEqual({ days: 'a', type: 'c', rest: [] });
  });

  it('loses nothing that belongs to no part', () => {
    expect(
      sortByPart([
        { field: null, message: 'a' },
        { field: 'daysLeft', message: 'b' },
      ]).rest,
    ).toEqual(['a', 'b']);
  });
});
