import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultPeriods } from '../period-table.ts';
import { SCHOOL_LEVELS } from '../school-level.ts';
import { leaveDayCount, leavePeriodCount, resolveLeaveDays } from './leave-days.ts';

const ELEMENTARY = defaultPeriods('ELEMENTARY');
const day = (...periods: string[]) => ({ date: '2026-11-24', periods });
const count = (...periods: string[]) => leaveDayCount([day(...periods)], () => ELEMENTARY);

const tables = fc.constantFrom(...SCHOOL_LEVELS).map(defaultPeriods);
const dates = fc.constantFrom('2026-11-23', '2026-11-24', '2026-11-25', '2026-11-26');
const wishes = tables.chain((table) =>
  fc.record({
    table: fc.constant(table),
    days: fc.array(fc.record({ date: dates, periods: fc.subarray(table.map(({ code }) => code)) }), {
      maxLength: 6,
    }),
  }),
);

describe('days of leave', () => {
  it.each([
    [['P1'], 0.5],
    [['EARLY', 'ASSEMBLY', 'P1', 'P2', 'P3', 'P4'], 0.5],
    [['P4', 'NOON'], 0.5],
    [['NOON', 'P5', 'P6', 'P7'], 0.5],
    [['NOON'], 0.5],
    [['P4', 'P5'], 1],
    [ELEMENTARY.map(({ code }) => code), 1],
    [['P99'], 0],
  ])('%j are %d', (periods, days) => {
    expect(count(...periods)).toBe(days);
  });

  it('come in halves, are at most one a date, and never fewer for more periods', () => {
    fc.assert(
      fc.property(wishes, fc.nat(), ({ table, days }, at) => {
        const resolved = resolveLeaveDays(days, () => table);
        const total = leaveDayCount(resolved, () => table);
        expect(total * 2).toBe(Math.round(total * 2));
        expect(total).toBeLessThanOrEqual(resolved.length);
        const more = resolved.map((each, index) =>
          index === at % Math.max(1, resolved.length)
            ? { ...each, periods: table.map(({ code }) => code) }
            : each,
        );
        expect(leaveDayCount(more, () => table)).toBeGreaterThanOrEqual(total);
        expect(leavePeriodCount(more)).toBeGreaterThanOrEqual(leavePeriodCount(resolved));
      }),
    );
  });
});

describe('what was asked for', () => {
  it('has each date once, in order, with its periods in the order of the day', () => {
    fc.assert(
      fc.property(wishes, ({ table, days }) => {
        const resolved = resolveLeaveDays(days, () => table);
        const asked = resolved.map(({ date }) => date);
        expect(asked).toEqual([...new Set(days.map(({ date }) => date))].sort());
        const codes = table.map(({ code }) => code);
        for (const { periods } of resolved)
          expect(periods).toEqual(codes.filter((code) => periods.includes(code)));
        // Putting it in order changes nothing any more.
        expect(resolveLeaveDays(resolved, () => table)).toEqual(resolved);
        expect(resolveLeaveDays([...days].reverse(), () => table)).toEqual(resolved);
      }),
    );
  });

  it('without periods is the whole day, also beside a part of it', () => {
    const all = ELEMENTARY.map(({ code }) => code);
    expect(resolveLeaveDays([day('P1'), day()], () => ELEMENTARY)).toEqual([day(...all)]);
  });

  it('keeps what the day does not have, so that somebody can be told', () => {
    expect(resolveLeaveDays([day('P99', 'P2', 'P1')], () => ELEMENTARY)).toEqual([day('P1', 'P2', 'P99')]);
  });
});
