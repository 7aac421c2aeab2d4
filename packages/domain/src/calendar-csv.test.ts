import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCalendarCsv } from './calendar-csv.ts';
import { CsvError, parseCsv } from './csv.ts';

const HEADER = '日期,至,類別,名稱,上星期幾的課,上到幾點';

describe('a calendar file', () => {
  it('tells holidays, breaks, make-up days and half days', () => {
    const { entries, problems } = readCalendarCsv(
      [
        HEADER,
        '115/10/09,,放假,國慶日補假,,',
        '116/01/21,116/01/26,放假,寒假,,',
        '２０２６/11/28,,補課,"校慶, 補課",四,',
        '2026-12-24,,半天,校慶預演,,12:00',
      ].join('\r\n'),
    );
    expect(problems).toEqual([]);
    expect(entries.map(({ date, kind, name }) => [date, kind, name])).toEqual([
      ['2026-10-09', 'HOLIDAY', '國慶日補假'],
      ['2027-01-21', 'HOLIDAY', '寒假'],
      ['2027-01-22', 'HOLIDAY', '寒假'],
      ['2027-01-25', 'HOLIDAY', '寒假'],
      ['2027-01-26', 'HOLIDAY', '寒假'],
      ['2026-11-28', 'MAKE_UP', '校慶, 補課'],
      ['2026-12-24', 'HALF_DAY', '校慶預演'],
    ]);
    expect(entries.at(-2)?.weekday).toBe(4);
    expect(entries.at(-1)?.endsAt).toBe('12:00');
  });

  it.each([
    ['115/13/01,,放假,元旦,,', '日期', 'DATE_INVALID'],
    ['115/10/10,115/10/01,放假,國慶日,,', '至', 'ENDS_BEFORE_START'],
    ['115/10/10,116/10/01,放假,國慶日,,', '至', 'OUT_OF_RANGE'],
    ['115/10/10,,颱風,停課,,', '類別', 'CALENDAR_KIND_UNKNOWN'],
    ['115/10/10,,放假,,,', '名稱', 'REQUIRED'],
    [`115/10/10,,放假,${'長'.repeat(41)},,`, '名稱', 'CALENDAR_NAME_TOO_LONG'],
    ['115/11/28,,補課,補課,,', '上星期幾的課', 'WEEKDAY_REQUIRED'],
    ['115/11/28,,補課,補課,六,', '上星期幾的課', 'WEEKDAY_REQUIRED'],
    ['115/11/28,,半天,校慶,,12:00', '上星期幾的課', 'WEEKDAY_REQUIRED'],
    ['115/12/24,,半天,校慶,,', '上到幾點', 'END_OF_LESSONS_REQUIRED'],
    ['115/12/24,,半天,校慶,,25:00', '上到幾點', 'TIME_INVALID'],
    ['115/12/24,,放假,"校慶,,', '', 'CSV_QUOTES'],
  ])('names line and column of %s', (row, column, reason) => {
    expect(readCalendarCsv(`${HEADER}\n115/09/28,,放假,教師節,,\n${row}`).problems).toContainEqual({
      line: 3,
      column,
      reason,
    });
  });

  it('names the second of two rows for one date, and every problem at once', () => {
    const { problems } = readCalendarCsv(
      `${HEADER}\n115/09/28,,放假,教師節,,\n115/09/28,,放假,教師節,,\nx,,y,,,`,
    );
    expect(problems).toEqual([
      { line: 3, column: '日期', reason: 'DATE_TWICE' },
      { line: 4, column: '日期', reason: 'DATE_INVALID' },
      { line: 4, column: '類別', reason: 'CALENDAR_KIND_UNKNOWN' },
      { line: 4, column: '名稱', reason: 'REQUIRED' },
    ]);
  });

  it('needs its headings and a row', () => {
    expect(readCalendarCsv('日期,名稱\n').problems).toEqual([
      { line: 1, column: '類別', reason: 'CSV_COLUMN_MISSING' },
    ]);
    expect(readCalendarCsv('date,kind,name\n\n').problems).toEqual([
      { line: 1, column: 'date', reason: 'CSV_EMPTY' },
    ]);
    expect(readCalendarCsv('').problems.length).toBeGreaterThan(0);
  });

  it('is read or refused, whatever it holds', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const { entries, problems } = readCalendarCsv(`${HEADER}\n${text}`);
        expect(entries.length + problems.length).toBeGreaterThan(0);
      }),
    );
  });
});

describe('CSV', () => {
  it('gives back what was written', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', '中', ' ') });
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 1, maxLength: 4 })), (table) => {
        const filled = table.filter((row) => row.some((value) => value.trim() !== ''));
        const text = table
          .map((row) => row.map((value) => `"${value.replaceAll('"', '""')}"`).join(','))
          .join('\r\n');
        expect(parseCsv(text).map(({ fields }) => fields)).toEqual(filled);
      }),
    );
  });

  it('counts the lines of the text, and refuses quotes out of place', () => {
    expect(parseCsv('\uFEFFa\n"b\nc",d\n\ne').map(({ line }) => line)).toEqual([1, 2, 5]);
    expect(() => parseCsv('a\n"b\nc')).toThrow(CsvError);
    expect(() => parseCsv('a"b')).toThrow(CsvError);
  });
});
