import { weekdayOf } from '@qinshi/domain';
import { describe, expect, it } from 'vitest';
import { daysOff } from './holidays.ts';

describe('days off of a school year', () => {
  it.each([
    ['2026-09-25', '中秋節'],
    ['2026-09-28', '教師節'],
    // 10 October 2026 is a Saturday, 25 October a Sunday.
    ['2026-10-09', '國慶日補假'],
    ['2026-10-26', '臺灣光復節補假'],
    ['2026-12-25', '行憲紀念日'],
    ['2027-01-01', '開國紀念日'],
    ['2027-02-05', '除夕'],
    ['2027-04-05', '清明節'],
    // The Monday after Sunday's 兒童節 is 清明節 already.
    ['2027-04-06', '兒童節補假'],
    ['2027-06-09', '端午節'],
    ['2026-08-28', '暑假'],
    ['2027-07-30', '暑假'],
  ])('%s is %s', (date, name) => {
    expect(daysOff(115)).toContainEqual({ date, name });
  });

  it('are weekdays in order, each once, and leave about two hundred days of school', () => {
    for (let schoolYear = 110; schoolYear < 140; schoolYear += 1) {
      const dates = daysOff(schoolYear).map(({ date }) => date);
      expect(dates).toEqual([...new Set(dates)].sort());
      expect(dates.every((date) => weekdayOf(date) <= 5)).toBe(true);
      expect(261 - dates.length).toBeGreaterThan(185);
      expect(261 - dates.length).toBeLessThan(206);
    }
  });
});
