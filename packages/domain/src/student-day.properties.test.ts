import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultDayRule } from './day-rule.ts';
import { defaultPeriods } from './period-table.ts';
import { ROLL_CALL_MARKS } from './roll-call.ts';
import { SCHOOL_DAY_KINDS } from './school-day.ts';
import { DAY_STATES } from './state-words.ts';
import { type DayLeave, type StudentDayFacts, studentDay } from './student-day.ts';

const DATE = '2026-11-24';
const PERIODS = defaultPeriods('ELEMENTARY');
const CODES = PERIODS.map(({ code }) => code);

const wholeDay = (status: DayLeave['status']): DayLeave[] => CODES.map((period) => ({ period, status }));

const minute = fc.integer({ min: 0, max: 24 * 60 - 1 });
const onDate = (minutes: number) => new Date(Date.parse(`${DATE}T00:00:00+08:00`) + minutes * 60_000);
const swipe = fc.record({
  direction: fc.constantFrom('ARRIVAL' as const, 'DEPARTURE' as const),
  occurredAt: minute.map(onDate),
});
const mark = fc.record({ period: fc.constantFrom(...CODES), mark: fc.constantFrom(...ROLL_CALL_MARKS) });
const dayLeave = fc.record({
  period: fc.constantFrom(...CODES, null),
  status: fc.constantFrom('PENDING' as const, 'APPROVED' as const),
});
const anyFacts: fc.Arbitrary<StudentDayFacts> = fc.record({
  schoolDay: fc.record({
    date: fc.constant(DATE),
    kind: fc.constantFrom(...SCHOOL_DAY_KINDS),
    endsAt: fc.constant(null),
  }),
  rule: fc.constant(defaultDayRule('ELEMENTARY')),
  periods: fc.subarray(PERIODS, { minLength: 1 }),
  swipes: fc.array(swipe, { maxLength: 6 }),
  marks: fc.uniqueArray(mark, { maxLength: 4, selector: ({ period }) => period }),
  leave: fc.array(dayLeave, { maxLength: 8 }),
  outing: fc.boolean(),
  noted: fc.boolean(),
  now: fc.integer({ min: -24 * 60, max: 48 * 60 }).map(onDate),
});
const SEEN = ['ARRIVED', 'LATE', 'LEFT'];

describe('whatever is known', () => {
  it('gives a state, and the same again', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const day = studentDay(facts);
        expect(DAY_STATES).toContain(day.state);
        expect(studentDay(facts)).toEqual(day);
        expect(day.unexplained && day.state !== 'MISSING').toBe(false);
        if (day.state === 'MISSING' || day.state === 'NOT_YET' || day.state === 'ON_LEAVE')
          expect([day.arrivedAt, day.leftAt]).toEqual([null, null]);
        if (day.leftAt && facts.schoolDay.kind !== 'NO_SCHOOL') expect(day.state).toBe('LEFT');
      }),
    );
  });

  it('does not depend on order, nor on what is told twice', () => {
    const told = anyFacts.chain((facts) =>
      fc.tuple(
        fc.constant(facts),
        fc.shuffledSubarray([...facts.swipes, ...facts.swipes], { minLength: facts.swipes.length * 2 }),
        fc.shuffledSubarray([...facts.leave, ...facts.leave], { minLength: facts.leave.length * 2 }),
        fc.shuffledSubarray([...facts.marks], { minLength: facts.marks.length }),
        fc.shuffledSubarray([...facts.periods], { minLength: facts.periods.length }),
      ),
    );
    fc.assert(
      fc.property(told, ([facts, swipes, leaveAgain, marks, periods]) => {
        expect(studentDay({ ...facts, swipes, leave: leaveAgain, marks, periods })).toEqual(
          studentDay(facts),
        );
      }),
    );
  });

  it('never un-sees a pupil as the day goes on', () => {
    fc.assert(
      fc.property(anyFacts, fc.integer({ min: 0, max: 24 * 60 }), (facts, minutes) => {
        const before = studentDay(facts);
        const later = studentDay({ ...facts, now: new Date(facts.now.getTime() + minutes * 60_000) });
        if (SEEN.includes(before.state)) expect(SEEN).toContain(later.state);
        if (before.arrivedAt) expect(later.arrivedAt).toEqual(before.arrivedAt);
        if (before.state === 'MISSING' && facts.leave.length === 0)
          expect([...SEEN, 'MISSING']).toContain(later.state);
      }),
    );
  });

  it('gets no worse with leave: it never makes a pupil late, missing or unexplained', () => {
    fc.assert(
      fc.property(anyFacts, fc.constantFrom('PENDING' as const, 'APPROVED' as const), (facts, status) => {
        const before = studentDay(facts);
        const after = studentDay({ ...facts, leave: [...facts.leave, ...wholeDay(status)] });
        if (before.state !== 'MISSING') expect(after.state).not.toBe('MISSING');
        if (before.state !== 'LATE') expect(after.state).not.toBe('LATE');
        expect(after.unexplained).toBe(false);
      }),
    );
  });

  it('misses nobody without school or on a trip', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const day = studentDay(facts);
        if (facts.schoolDay.kind === 'NO_SCHOOL') expect(day.state).toBe('NO_SCHOOL');
        else if (facts.outing) expect(day.state).not.toBe('MISSING');
      }),
    );
  });
});
