import { expect, it } from 'vitest';
import { spansOf } from './calendar-entries.ts';

const entry = (date: string, name: string, school: string | null = null) => ({
  __typename: 'CalendarDay' as const,
  id: date + name,
  date,
  name,
  kind: 'HOLIDAY' as const,
  weekday: null,
  endsAt: null,
  school: school ? { __typename: 'School' as const, id: school } : null,
});

it('puts a break together across weekends, apart from what stands between or belongs to somebody else', () => {
  const spans = spansOf([
    entry('2027-01-21', '寒假'),
    entry('2027-01-22', '寒假'),
    entry('2027-01-22', '寒假', 'school'),
    entry('2027-01-25', '寒假'),
    entry('2027-02-05', '除夕'),
    entry('2027-02-08', '寒假'),
  ]);
  expect(spans.map(({ first, last, entries }) => [first.date, last.date, entries.length])).toEqual([
    ['2027-01-21', '2027-01-25', 3],
    ['2027-01-22', '2027-01-22', 1],
    ['2027-02-05', '2027-02-05', 1],
    ['2027-02-08', '2027-02-08', 1],
  ]);
});
