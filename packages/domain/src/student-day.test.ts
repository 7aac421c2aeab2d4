import { describe, expect, it } from 'vitest';
import { defaultDayRule } from './day-rule.ts';
import { defaultPeriods } from './period-table.ts';
import { type DayLeave, type DaySwipe, type StudentDayFacts, studentDay } from './student-day.ts';

const DATE = '2026-11-24';
const PERIODS = defaultPeriods('ELEMENTARY');
const CODES = PERIODS.map(({ code }) => code);
const MORNING = ['EARLY', 'ASSEMBLY', 'P1', 'P2', 'P3', 'P4'];
const AFTERNOON = ['NOON', 'P5', 'P6', 'P7'];

const instant = (time: string, date = DATE) => new Date(`${date}T${time}+08:00`);
const arrival = (time: string): DaySwipe => ({ direction: 'ARRIVAL', occurredAt: instant(time) });
const departure = (time: string): DaySwipe => ({ direction: 'DEPARTURE', occurredAt: instant(time) });
const leave = (periods: readonly string[], status: DayLeave['status'] = 'APPROVED'): DayLeave[] =>
  periods.map((period) => ({ period, status }));

/** An ordinary day of an elementary school: late after 07:50, missed from 08:30. */
function dayAt(time: string, known: Partial<StudentDayFacts> = {}) {
  return studentDay({
    schoolDay: { date: DATE, kind: 'SCHOOL_DAY', endsAt: null },
    rule: defaultDayRule('ELEMENTARY'),
    periods: PERIODS,
    swipes: [],
    marks: [],
    leave: [],
    outing: false,
    noted: false,
    now: instant(time),
    ...known,
  });
}
const stateAt = (time: string, known: Partial<StudentDayFacts> = {}) => dayAt(time, known).state;

describe('a morning', () => {
  it('is waited for until the hour, then the pupil is missing and nothing explains it', () => {
    expect(stateAt('00:00')).toBe('NOT_YET');
    expect(stateAt('08:29:59.999')).toBe('NOT_YET');
    expect(dayAt('08:30')).toMatchObject({ state: 'MISSING', unexplained: true });
  });

  it('ends with the arrival, in time until the minute is over', () => {
    const swipes = [arrival('07:50:59')];
    expect(dayAt('07:51', { swipes })).toEqual({
      state: 'ARRIVED',
      arrivedAt: instant('07:50:59'),
      leftAt: null,
      unexplained: false,
    });
    expect(stateAt('07:52', { swipes: [arrival('07:51')] })).toBe('LATE');
    expect(stateAt('12:00', { swipes: [arrival('09:10')] })).toBe('LATE');
  });

  it('does not begin in the night', () => {
    expect(stateAt('07:00', { swipes: [departure('00:20'), arrival('05:00')] })).toBe('NOT_YET');
  });

  it('knows nothing yet of what a clock ahead of ours has told', () => {
    expect(stateAt('07:30', { swipes: [arrival('07:40')] })).toBe('NOT_YET');
  });

  it('is explained by a note, and still missing', () => {
    expect(dayAt('09:00', { noted: true })).toMatchObject({ state: 'MISSING', unexplained: false });
  });
});

describe('going', () => {
  it('is LEFT with its time, and coming back is being there', () => {
    const swipes = [arrival('07:30'), departure('10:00')];
    expect(dayAt('10:05', { swipes })).toMatchObject({ state: 'LEFT', leftAt: instant('10:00') });
    expect(dayAt('11:05', { swipes: [...swipes, arrival('11:00')] })).toMatchObject({
      state: 'ARRIVED',
      leftAt: null,
      arrivedAt: instant('07:30'),
    });
  });

  it('shows that the pupil was there, though nobody saw the arrival', () => {
    expect(dayAt('16:20', { swipes: [departure('16:10')] })).toMatchObject({
      state: 'LEFT',
      arrivedAt: null,
    });
  });
});

describe('a roll call', () => {
  it('sees whom the gate did not', () => {
    expect(dayAt('09:00', { marks: [{ period: 'P1', mark: 'PRESENT' }] })).toMatchObject({
      state: 'ARRIVED',
      arrivedAt: null,
    });
    expect(stateAt('09:00', { marks: [{ period: 'P1', mark: 'LATE' }] })).toBe('LATE');
    expect(stateAt('09:00', { marks: [{ period: 'P1', mark: 'ABSENT' }] })).toBe('MISSING');
  });

  it('counts before its time: a teacher may be early', () => {
    expect(stateAt('08:38', { marks: [{ period: 'P1', mark: 'PRESENT' }] })).toBe('ARRIVED');
  });

  it('leaves it to the gate when the pupil came', () => {
    const known = { swipes: [arrival('08:45')], marks: [{ period: 'P1', mark: 'PRESENT' as const }] };
    expect(stateAt('09:00', known)).toBe('LATE');
    // Seen in the first period, so the swipe of the third was no arrival.
    const later = { ...known, swipes: [arrival('10:35')] };
    expect(dayAt('11:00', later)).toMatchObject({ state: 'ARRIVED', arrivedAt: null });
  });

  it('brings back whom the gate saw go', () => {
    const swipes = [arrival('07:30'), departure('10:00')];
    expect(stateAt('14:00', { swipes, marks: [{ period: 'P5', mark: 'PRESENT' }] })).toBe('ARRIVED');
    expect(stateAt('14:00', { swipes, marks: [{ period: 'P1', mark: 'PRESENT' }] })).toBe('LEFT');
  });

  it('lets a pupil go whom no reader saw go', () => {
    const known = { swipes: [arrival('07:30')], marks: [{ period: 'P3', mark: 'LEFT_EARLY' as const }] };
    expect(dayAt('11:30', known)).toMatchObject({ state: 'LEFT', leftAt: null });
  });
});

describe('leave', () => {
  it('of the whole day covers a period that the day got later', () => {
    const later = { code: 'P8', startsAt: '16:10', endsAt: '16:50', countsAbsence: true };
    const known = { periods: [...PERIODS, later], leave: [{ period: null, status: 'APPROVED' as const }] };
    for (const time of ['08:30', '16:15', '23:00']) expect(stateAt(time, known)).toBe('ON_LEAVE');
    expect(stateAt('16:55', { ...known, leave: leave(CODES) })).toBe('MISSING');
  });

  it('of the whole day holds from midnight to midnight', () => {
    const known = { leave: leave(CODES) };
    for (const time of ['00:00', '07:00', '09:25', '12:30', '23:59'])
      expect(stateAt(time, known)).toBe('ON_LEAVE');
  });

  it('that waits for a decision explains, and does not excuse', () => {
    const known = { leave: leave(CODES, 'PENDING') };
    expect(stateAt('08:00', known)).toBe('NOT_YET');
    expect(dayAt('08:30', known)).toMatchObject({ state: 'MISSING', unexplained: false });
  });

  it('of the morning is waited for as long as any morning', () => {
    const known = { leave: leave(MORNING) };
    expect(stateAt('12:39', known)).toBe('ON_LEAVE');
    expect(stateAt('12:40', known)).toBe('NOT_YET');
    expect(stateAt('13:19', known)).toBe('NOT_YET');
    expect(dayAt('13:20', known)).toMatchObject({ state: 'MISSING', unexplained: true });
    expect(stateAt('13:20', { ...known, swipes: [arrival('12:35')] })).toBe('ARRIVED');
    expect(stateAt('13:20', { ...known, swipes: [arrival('12:40')] })).toBe('ARRIVED');
    expect(stateAt('13:20', { ...known, swipes: [arrival('12:50')] })).toBe('LATE');
  });

  it('of the morning that waits is missed in the afternoon as if it held', () => {
    const known = { leave: leave(MORNING, 'PENDING') };
    expect(dayAt('13:00', known).unexplained).toBe(false);
    expect(dayAt('13:20', known).unexplained).toBe(true);
  });

  it('of the afternoon changes nothing in the morning', () => {
    const known = { leave: leave(AFTERNOON) };
    expect(stateAt('08:29', known)).toBe('NOT_YET');
    expect(dayAt('08:30', known)).toMatchObject({ state: 'MISSING', unexplained: true });
    expect(stateAt('12:40', known)).toBe('ON_LEAVE');
    expect(stateAt('13:00', { ...known, swipes: [arrival('07:30'), departure('12:05')] })).toBe('LEFT');
  });

  it('is no lateness for whoever comes all the same', () => {
    expect(stateAt('10:00', { leave: leave(CODES), swipes: [arrival('09:50')] })).toBe('ARRIVED');
  });

  it('need not name periods that are voluntary', () => {
    const periods = defaultPeriods('SENIOR_HIGH');
    const must = periods.filter(({ countsAbsence }) => countsAbsence).map(({ code }) => code);
    const known = { periods, rule: defaultDayRule('SENIOR_HIGH'), leave: leave(must) };
    for (const time of ['07:35', '08:30', '16:30', '20:00']) expect(stateAt(time, known)).toBe('ON_LEAVE');
  });
});

describe('a trip of the class', () => {
  it('misses nobody at the gate, and nobody is late for it', () => {
    expect(stateAt('23:00', { outing: true })).toBe('NOT_YET');
    expect(stateAt('10:00', { outing: true, swipes: [arrival('09:00')] })).toBe('ARRIVED');
  });
});

describe('a date', () => {
  it('without school is that, whoever swipes', () => {
    const schoolDay = { date: DATE, kind: 'NO_SCHOOL' as const, endsAt: null };
    expect(dayAt('10:00', { schoolDay, swipes: [arrival('09:00')] })).toMatchObject({
      state: 'NO_SCHOOL',
      arrivedAt: instant('09:00'),
    });
  });

  it('that is over is seen from its end, one that lies ahead from its beginning', () => {
    const on = (date: string, known: Partial<StudentDayFacts> = {}) =>
      dayAt('08:00', { now: instant('08:00', date), ...known });
    expect(on('2026-11-25').state).toBe('MISSING');
    expect(on('2026-11-25', { swipes: [arrival('07:30'), departure('16:05')] })).toMatchObject({
      state: 'LEFT',
      leftAt: instant('16:05'),
    });
    expect(on('2026-11-23').state).toBe('NOT_YET');
    expect(on('2026-11-23', { leave: leave(CODES) }).state).toBe('ON_LEAVE');
    expect(studentDay({ ...factsOf(DATE), now: instant('00:00', '2026-11-25') }).state).toBe('MISSING');
  });
});

function factsOf(date: string): StudentDayFacts {
  return {
    schoolDay: { date, kind: 'SCHOOL_DAY', endsAt: null },
    rule: defaultDayRule('ELEMENTARY'),
    periods: PERIODS,
    ...{ swipes: [], marks: [], leave: [], outing: false, noted: false },
    now: instant('12:00', date),
  };
}
