import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultPeriods } from './period-table.ts';
import {
  addDays,
  CALENDAR_DAY_KINDS,
  type CalendarEntry,
  datesBetween,
  isSchoolDay,
  mondayOf,
  periodsOn,
  schoolDay,
  weekdayOf,
} from './school-day.ts';

const TERMS = [
  { startsOn: '2026-08-01', endsOn: '2027-01-31' },
  { startsOn: '2027-02-01', endsOn: '2027-07-31' },
];
const dates = fc.integer({ min: -100, max: 500 }).map((days) => addDays('2026-08-01', days));
const hours = fc
  .tuple(fc.integer({ min: 6, max: 18 }), fc.integer({ min: 0, max: 59 }))
  .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join(':'));
const entryOf = (date: string) =>
  fc
    .record({
      kind: fc.constantFrom(...CALENDAR_DAY_KINDS),
      weekday: fc.integer({ min: 1, max: 5 }),
      endsAt: hours,
      ofCity: fc.boolean(),
    })
    .map(
      ({ kind, weekday, endsAt, ofCity }): CalendarEntry => ({
        date,
        kind,
        name: kind,
        weekday: kind === 'MAKE_UP' ? weekday : null,
        endsAt: kind === 'HALF_DAY' ? endsAt : null,
        ofCity,
      }),
    );
const anyDay = dates.chain((date) =>
  fc.array(entryOf(date), { maxLength: 2 }).map((entries) => ({ date, entries })),
);

function entry(part: Partial<CalendarEntry> & Pick<CalendarEntry, 'date' | 'kind'>): CalendarEntry {
  return { name: part.kind, weekday: null, endsAt: null, ofCity: true, ...part };
}

describe('a date of the school', () => {
  it.each([
    ['2026-11-23', 'SCHOOL_DAY', 1],
    ['2026-11-27', 'SCHOOL_DAY', 5],
    ['2026-11-28', 'NO_SCHOOL', 6],
    ['2026-11-29', 'NO_SCHOOL', 7],
    ['2027-08-02', 'NO_SCHOOL', 1],
  ])('%s is %s, weekday %i', (date, kind, weekday) => {
    expect(schoolDay(date, { terms: TERMS, entries: [] })).toEqual({
      date,
      kind,
      weekday,
      name: null,
      endsAt: null,
    });
  });

  it('is no school day on a holiday, and says which', () => {
    const entries = [entry({ date: '2026-12-25', kind: 'HOLIDAY', name: '行憲紀念日' })];
    expect(schoolDay('2026-12-25', { terms: TERMS, entries })).toMatchObject({
      kind: 'NO_SCHOOL',
      name: '行憲紀念日',
    });
  });

  it('holds the named weekday’s timetable on a make-up day, also in a school that shortens it', () => {
    const date = '2026-11-28';
    const city = entry({ date, kind: 'MAKE_UP', weekday: 4, name: '補上課' });
    expect(schoolDay(date, { terms: TERMS, entries: [city] })).toMatchObject({
      kind: 'SCHOOL_DAY',
      weekday: 4,
    });
    const own = entry({ date, kind: 'HALF_DAY', endsAt: '12:00', name: '校慶', ofCity: false });
    expect(schoolDay(date, { terms: TERMS, entries: [city, own] })).toMatchObject({
      kind: 'HALF_DAY',
      weekday: 4,
      endsAt: '12:00',
      name: '校慶',
    });
  });

  it('lets the school’s own entry beat the city’s, in whatever order they come', () => {
    fc.assert(
      fc.property(
        dates.chain((date) => fc.tuple(entryOf(date), entryOf(date))),
        ([one, other]) => {
          const own = { ...one, ofCity: false, name: 'own' };
          const city = { ...other, ofCity: true, name: 'city' };
          const day = schoolDay(own.date, { terms: TERMS, entries: [city, own] });
          expect(schoolDay(own.date, { terms: TERMS, entries: [own, city] })).toEqual(day);
          expect(day.name).not.toBe('city');
        },
      ),
    );
  });

  it('has lessons of Monday to Friday only, and an end of lessons exactly when it is half a day', () => {
    fc.assert(
      fc.property(anyDay, ({ date, entries }) => {
        const day = schoolDay(date, { terms: TERMS, entries });
        expect(day.date).toBe(date);
        expect(day.endsAt !== null).toBe(day.kind === 'HALF_DAY');
        if (isSchoolDay(day)) expect(day.weekday).toBeLessThanOrEqual(5);
        else expect(day.weekday).toBe(weekdayOf(date));
        if (!TERMS.some(({ startsOn, endsOn }) => startsOn <= date && date <= endsOn))
          expect(day.kind).toBe('NO_SCHOOL');
      }),
    );
  });

  it('does not look at entries of other dates', () => {
    fc.assert(
      fc.property(anyDay, dates.chain(entryOf), ({ date, entries }, other) => {
        fc.pre(other.date !== date);
        const calendar = { terms: TERMS, entries };
        expect(schoolDay(date, { terms: TERMS, entries: [other, ...entries] })).toEqual(
          schoolDay(date, calendar),
        );
      }),
    );
  });
});

describe('the periods of a date', () => {
  const periods = defaultPeriods('ELEMENTARY');

  it('are all, none, or those that are over when lessons end', () => {
    expect(periodsOn({ kind: 'SCHOOL_DAY', endsAt: null }, periods)).toEqual(periods);
    expect(periodsOn({ kind: 'NO_SCHOOL', endsAt: null }, periods)).toEqual([]);
    expect(periodsOn({ kind: 'HALF_DAY', endsAt: '12:00' }, periods).map(({ code }) => code)).toEqual([
      'EARLY',
      'ASSEMBLY',
      'P1',
      'P2',
      'P3',
      'P4',
    ]);
  });

  it('become no fewer when lessons end later, and keep their order', () => {
    fc.assert(
      fc.property(hours, hours, (one, other) => {
        const [early = '', late = ''] = [one, other].sort();
        const few = periodsOn({ kind: 'HALF_DAY', endsAt: early }, periods);
        const more = periodsOn({ kind: 'HALF_DAY', endsAt: late }, periods);
        expect(more.slice(0, few.length)).toEqual(few);
      }),
    );
  });
});

describe('spans of dates', () => {
  it('hold both ends and every date between', () => {
    fc.assert(
      fc.property(dates, fc.integer({ min: 0, max: 400 }), (from, days) => {
        const span = datesBetween(from, addDays(from, days));
        expect(span).toHaveLength(days + 1);
        expect(span[0]).toBe(from);
        expect([...span].sort()).toEqual(span);
      }),
    );
    expect(datesBetween('2026-11-24', '2026-11-23')).toEqual([]);
    expect(datesBetween('2028-02-28', '2028-03-01')).toEqual(['2028-02-28', '2028-02-29', '2028-03-01']);
  });
});

describe('a week', () => {
  it('begins on Monday and ends on Sunday, also across a year', () => {
    expect(['2026-11-23', '2026-11-24', '2026-11-29'].map(mondayOf)).toEqual(Array(3).fill('2026-11-23'));
    expect(mondayOf('2026-11-30')).toBe('2026-11-30');
    expect(mondayOf('2027-01-01')).toBe('2026-12-28');
  });
});
