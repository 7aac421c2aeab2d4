import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  formatRocDate,
  formatRocDateLong,
  formatRocDateTime,
  formatTaipeiTime,
  parseDate,
  toTaipeiDate,
  weekdayName,
} from './roc-date.ts';

const instants = fc.date({ min: new Date('1912-01-02'), max: new Date('2900-12-30'), noInvalidDate: true });
const days = instants.map((instant) => instant.toISOString().slice(0, 10));

describe('parseDate', () => {
  it.each([
    ['112/12/21', '2023-12-21'],
    ['2021/12/29', '2021-12-29'],
    ['2021-12-29', '2021-12-29'],
    ['115.4.19', '2026-04-19'],
    ['１１５／０４／１９', '2026-04-19'],
    ['115 年 4 月 19 日', '2026-04-19'],
    ['99/1/1', '2010-01-01'],
    ['113/02/29', '2024-02-29'],
    ['2000-02-29', '2000-02-29'],
  ])('%s is %s', (text, date) => {
    expect(parseDate(text)).toBe(date);
  });

  it.each([
    '114/02/29',
    '2025-02-29',
    '1900-02-29',
    '115/13/01',
    '115/00/10',
    '115/04/31',
    '0/01/01',
    '0000-01-01',
    '115/4',
    '昨天',
    '',
    '115/04/19x',
  ])('%s is no day', (text) => {
    expect(parseDate(text)).toBeNull();
  });

  it('reads back every day as it was written', () => {
    fc.assert(
      fc.property(days, (day) => {
        expect(parseDate(day)).toBe(day);
        expect(parseDate(formatRocDate(day))).toBe(day);
        expect(parseDate(formatRocDateLong(day))).toBe(day);
      }),
    );
  });

  it('agrees with the calendar for every combination of numbers', () => {
    const date = fc.tuple(
      fc.integer({ min: 1, max: 999 }),
      fc.integer({ min: 0, max: 14 }),
      fc.integer({ min: 0, max: 33 }),
    );
    fc.assert(
      fc.property(date, ([year, month, day]) => {
        const lastDay =
          month >= 1 && month <= 12 ? new Date(Date.UTC(year + 1911, month, 0)).getUTCDate() : 0;
        expect(parseDate(`${year}/${month}/${day}`) !== null).toBe(day >= 1 && day <= lastDay);
      }),
    );
  });
});

describe('formatRocDate', () => {
  it('writes the ROC calendar', () => {
    expect(formatRocDate('2026-04-19')).toBe('115/04/19');
    expect(formatRocDateLong('2026-04-19')).toBe('115 年 4 月 19 日');
    expect(formatRocDate('2010-12-31')).toBe('99/12/31');
    expect(formatRocDate('2011-01-01')).toBe('100/01/01');
    expect(formatRocDate('1912-01-01')).toBe('1/01/01');
  });

  it('falls back to AD before the ROC', () => {
    expect(formatRocDate('1911-12-31')).toBe('1911/12/31');
  });

  it.each(['115/04/19', '2026-02-29', '2026-4-19', '', '2026-04-19T00:00:00Z'])('refuses %s', (text) => {
    expect(() => formatRocDate(text)).toThrow(RangeError);
  });
});

describe('instants in Taipei', () => {
  it('changes the day at midnight in Taipei', () => {
    expect(toTaipeiDate('2026-04-18T15:59:59.999Z')).toBe('2026-04-18');
    expect(toTaipeiDate('2026-04-18T16:00:00Z')).toBe('2026-04-19');
    expect(toTaipeiDate(new Date('2025-12-31T16:00:00Z'))).toBe('2026-01-01');
    expect(toTaipeiDate('2026-04-19T07:42:10+08:00')).toBe('2026-04-19');
  });

  it('writes the time of day', () => {
    expect(formatTaipeiTime('2026-04-18T23:42:10Z')).toBe('07:42');
    expect(formatRocDateTime('2026-04-18T23:42:10Z')).toBe('115/04/19 07:42');
    expect(formatRocDateTime('2023-12-31T16:00:00Z')).toBe('113/01/01 00:00');
  });

  it('refuses a time that depends on where the host stands', () => {
    expect(() => toTaipeiDate('2026-04-19T07:42:10')).toThrow(RangeError);
    expect(() => toTaipeiDate('not a time')).toThrow(RangeError);
    expect(() => toTaipeiDate(new Date(Number.NaN))).toThrow(RangeError);
  });

  it('agrees with the time-zone database since Taiwan gave up summer time', () => {
    const database = new Intl.DateTimeFormat('sv-SE', {
      timeZone: 'Asia/Taipei',
      dateStyle: 'short',
      timeStyle: 'short',
    });
    const recent = fc.date({ min: new Date('1980-01-01'), max: new Date('2100-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(recent, (instant) => {
        expect(`${toTaipeiDate(instant)} ${formatTaipeiTime(instant)}`).toBe(database.format(instant));
      }),
    );
  });
});

describe('weekdayName', () => {
  it('names the day', () => {
    expect(weekdayName('2026-04-19', 'zh-TW')).toBe('星期日');
    expect(weekdayName('2026-04-20', 'en')).toBe('Monday');
    expect(weekdayName('2024-02-29', 'zh-TW')).toBe('星期四');
  });
});
