import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSheetDate } from './sheet-date.ts';

describe('a date of a table', () => {
  it.each([
    ['2026-09-01', '2026-09-01'],
    ['2026/9/1', '2026-09-01'],
    ['2026.09.01', '2026-09-01'],
    ['20260901', '2026-09-01'],
    ['2017-05-06 08:01:05', '2017-05-06'],
    ['2017-05-06T08:01:05.000Z', '2017-05-06'],
    ['115/9/1', '2026-09-01'],
    ['1150901', '2026-09-01'],
    ['98/9/1', '2009-09-01'],
    ['民國115年9月1日', '2026-09-01'],
    ['115 年 9 月 1 日', '2026-09-01'],
    ['25/12/2026', '2026-12-25'],
    ['12/25/2026', '2026-12-25'],
    ['9.9.2026', '2026-09-09'],
    ['29/2/2024', '2024-02-29'],
  ])('is read: %s', (text, date) => expect(readSheetDate(text)).toEqual({ date }));

  it.each(['1/9/2026', '9/1/2026', '1/2/3', '10/11/12'])('is not guessed: %s', (text) =>
    expect(readSheetDate(text)).toEqual({ problem: 'AMBIGUOUS' }),
  );

  it.each(['', '九月一日', '2026-02-30', '29/2/2026', '2026-13-01', '0000-00-00', '40/40/2026', '1'])(
    'is refused: %s',
    (text) => expect(readSheetDate(text)).toEqual({ problem: 'INVALID' }),
  );

  it('comes back whichever way it was written that leaves no doubt', () => {
    const day = fc.date({ min: new Date('1950-01-01'), max: new Date('2100-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(day, (at) => {
        const date = at.toISOString().slice(0, 10);
        const [year = '', month = '', dayOfMonth = ''] = date.split('-');
        const roc = String(Number(year) - 1911);
        const written = [
          date,
          date.replaceAll('-', '/'),
          date.replaceAll('-', ''),
          `民國${roc}年${month}月${dayOfMonth}日`,
        ];
        if (Number(dayOfMonth) > 12) written.push(`${dayOfMonth}/${month}/${year}`);
        for (const text of written) expect(readSheetDate(text)).toEqual({ date });
      }),
    );
  });
});
