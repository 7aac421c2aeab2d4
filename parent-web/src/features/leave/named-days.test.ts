import { describe, expect, it } from 'vitest';
import { namedDays } from './named-days.ts';

const day = (date: string, kind = 'SCHOOL_DAY', name: string | null = null) => ({ date, kind, name });

describe('the named days of a month', () => {
  it('are its own, in order', () => {
    expect(
      namedDays(
        [
          day('2026-12-25', 'NO_SCHOOL', '行憲紀念日'),
          day('2026-12-24'),
          day('2026-12-12', 'SCHOOL_DAY', '校慶'),
          day('2027-01-01', 'NO_SCHOOL', '開國紀念日'),
        ],
        '2026-12',
      ),
    ).toEqual([
      { from: '2026-12-12', to: '2026-12-12', name: '校慶' },
      { from: '2026-12-25', to: '2026-12-25', name: '行憲紀念日' },
    ]);
  });

  it('with one name stand together over a weekend, but not over days of school', () => {
    const row = [
      day('2027-01-22', 'NO_SCHOOL', '寒假'),
      day('2027-01-23', 'NO_SCHOOL'),
      day('2027-01-24', 'NO_SCHOOL'),
      day('2027-01-25', 'NO_SCHOOL', '寒假'),
      day('2027-01-26'),
      day('2027-01-27', 'NO_SCHOOL', '寒假'),
    ];
    expect(namedDays(row, '2027-01')).toEqual([
      { from: '2027-01-22', to: '2027-01-25', name: '寒假' },
      { from: '2027-01-27', to: '2027-01-27', name: '寒假' },
    ]);
  });

  it('are none without names', () => expect(namedDays([day('2026-12-01')], '2026-12')).toEqual([]));
});
