import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultDayRule } from './day-rule.ts';
import {
  absenceOfMark,
  longestUnexcusedRow,
  type MarkFacts,
  markOfAbsence,
  ROLL_CALL_MARKS,
  suggestedMark,
  unexcusedInARow,
} from './roll-call.ts';
import type { DaySwipe } from './student-day.ts';

const DATE = '2026-11-24';
const swipe = (direction: DaySwipe['direction'], time: string): DaySwipe => ({
  direction,
  occurredAt: new Date(`${DATE}T${time}+08:00`),
});

/** The second period of an elementary school, 09:30 to 10:10; one may go from 11:50. */
function suggested(swipes: DaySwipe[], more: Partial<MarkFacts> = {}) {
  return suggestedMark({
    schoolDay: { date: DATE, endsAt: null },
    rule: defaultDayRule('ELEMENTARY'),
    period: { startsAt: '09:30', endsAt: '10:10' },
    swipes,
    onLeave: false,
    outing: false,
    ...more,
  });
}

describe('the mark that is suggested', () => {
  it('is what the gate saw', () => {
    expect(suggested([])).toBe('ABSENT');
    expect(suggested([swipe('ARRIVAL', '07:40')])).toBe('PRESENT');
    expect(suggested([swipe('ARRIVAL', '09:30:59')])).toBe('PRESENT');
    expect(suggested([swipe('ARRIVAL', '09:31')])).toBe('LATE');
    expect(suggested([swipe('ARRIVAL', '10:10')])).toBe('ABSENT');
    expect(suggested([swipe('ARRIVAL', '07:40'), swipe('DEPARTURE', '09:00')])).toBe('ABSENT');
    expect(suggested([swipe('ARRIVAL', '07:40'), swipe('DEPARTURE', '09:40')])).toBe('LEFT_EARLY');
    expect(
      suggested([swipe('DEPARTURE', '09:40'), swipe('ARRIVAL', '07:40'), swipe('ARRIVAL', '09:50')]),
    ).toBe('PRESENT');
    expect(suggested([swipe('ARRIVAL', '07:40'), swipe('DEPARTURE', '12:00')])).toBe('PRESENT');
  });

  it('knows from when one may go, on half a day too', () => {
    const last = { period: { startsAt: '11:20', endsAt: '12:00' } };
    const gone = [swipe('ARRIVAL', '07:40'), swipe('DEPARTURE', '11:40')];
    expect(suggested(gone, last)).toBe('LEFT_EARLY');
    expect(suggested(gone, { ...last, schoolDay: { date: DATE, endsAt: '11:30' } })).toBe('PRESENT');
  });

  it('is ABSENT with leave and PRESENT on a trip', () => {
    expect(suggested([swipe('ARRIVAL', '07:40')], { onLeave: true })).toBe('ABSENT');
    expect(suggested([], { outing: true })).toBe('PRESENT');
  });
});

describe('the absence that a mark makes', () => {
  it('is none for whoever is there, is excused, or need not come', () => {
    expect(ROLL_CALL_MARKS.map((mark) => absenceOfMark(mark, { countsAbsence: true }, false))).toEqual([
      null,
      'UNEXCUSED',
      'LATE',
      'LEFT_EARLY',
    ]);
    for (const mark of ROLL_CALL_MARKS) {
      expect(absenceOfMark(mark, { countsAbsence: false }, false)).toBeNull();
      expect(absenceOfMark(mark, { countsAbsence: true }, true)).toBeNull();
    }
  });

  it('leads back to the mark', () => {
    for (const mark of ROLL_CALL_MARKS)
      expect(markOfAbsence(absenceOfMark(mark, { countsAbsence: true }, false))).toBe(mark);
  });
});

describe('unexcused days in a row', () => {
  it('are counted back from the last one', () => {
    expect(unexcusedInARow([])).toBe(0);
    expect(unexcusedInARow([true, true, true])).toBe(3);
    expect(unexcusedInARow([true, false, true, true])).toBe(2);
    expect(unexcusedInARow([true, true, false])).toBe(0);
  });

  it('end with the first day on which the pupil was there or excused', () => {
    fc.assert(
      fc.property(fc.array(fc.boolean()), fc.nat({ max: 9 }), (before, more) => {
        expect(unexcusedInARow([...before, false, ...Array.from({ length: more }, () => true)])).toBe(more);
      }),
    );
  });
});

describe('the longest row of unexcused days', () => {
  it('is found wherever it lies; of two the first, of none nothing', () => {
    expect(longestUnexcusedRow([])).toEqual({ start: 0, length: 0 });
    expect(longestUnexcusedRow([false, true, true, true])).toEqual({ start: 1, length: 3 });
    expect(longestUnexcusedRow([true, false, true])).toEqual({ start: 0, length: 1 });
    expect(longestUnexcusedRow([true, false, true, true, false, true])).toEqual({ start: 2, length: 2 });
  });
});
