import fc from 'fast-check';
import { expect, test } from 'vitest';
import { termRange } from './school-year.ts';
import { type TermDates, termProblem } from './term.ts';

const first: TermDates = { schoolYear: 116, semester: 1, startsOn: '2027-08-30', endsOn: '2028-01-20' };

test('a semester lies within its school year, in order, and beside the others', () => {
  expect(termProblem(first, [])).toBeNull();
  expect(termProblem({ ...first, startsOn: '2027-07-30' }, [])).toEqual({
    field: 'startsOn',
    reason: 'TERM_OUTSIDE_YEAR',
  });
  expect(termProblem({ ...first, endsOn: '2028-08-01' }, [])).toEqual({
    field: 'endsOn',
    reason: 'TERM_OUTSIDE_YEAR',
  });
  expect(termProblem({ ...first, endsOn: '2027-08-29' }, [])).toEqual({
    field: 'endsOn',
    reason: 'ENDS_BEFORE_START',
  });
  expect(termProblem({ ...first, endsOn: '2027-02-30' }, [])).toEqual({ field: 'endsOn', reason: 'INVALID' });
  expect(termProblem(first, [{ startsOn: '2028-01-20', endsOn: '2028-06-30' }])).toEqual({
    field: 'endsOn',
    reason: 'TERM_OVERLAPS',
  });
  expect(termProblem(first, [{ startsOn: '2027-08-01', endsOn: '2027-08-30' }])).toEqual({
    field: 'startsOn',
    reason: 'TERM_OVERLAPS',
  });
});

test('what the calendar says by itself is never a problem, in any order', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 90, max: 200 }),
      fc.constantFrom(1 as const, 2 as const),
      (schoolYear, semester) => {
        const other = termRange(schoolYear, semester === 1 ? 2 : 1);
        expect(termProblem({ schoolYear, semester, ...termRange(schoolYear, semester) }, [other])).toBeNull();
      },
    ),
  );
});
