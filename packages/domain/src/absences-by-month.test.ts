import { describe, expect, it } from 'vitest';
import { absencesByMonth } from './absences-by-month.ts';

describe('absences by month', () => {
  it('are counted by kind, the latest month first', () => {
    expect(
      absencesByMonth([
        { date: '2026-10-05', kind: 'LATE' },
        { date: '2026-11-03', kind: 'UNEXCUSED' },
        { date: '2026-11-04', kind: 'UNEXCUSED' },
        { date: '2026-11-04', kind: 'EXCUSED' },
      ]),
    ).toEqual([
      { month: '2026-11', total: 3, kinds: { UNEXCUSED: 2, EXCUSED: 1 } },
      { month: '2026-10', total: 1, kinds: { LATE: 1 } },
    ]);
  });

  it('are none where there are none', () => expect(absencesByMonth([])).toEqual([]));
});
