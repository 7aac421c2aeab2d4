import { parseCsv } from '@qinshi/domain';
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { type Sheet, type SheetFormat, type SheetValue, writeSheet } from './write-sheet.ts';

const COLUMNS: Sheet['columns'] = [
  { header: '姓名', type: 'TEXT' },
  { header: '人數', type: 'NUMBER' },
  { header: '比率', type: 'PERCENT' },
  { header: '日期', type: 'DATE' },
  { header: '時間', type: 'DATE_TIME' },
];
const ROW: SheetValue[] = ['王小明', 30, 0.8245, '2026-04-19', new Date('2026-04-18T23:42:00Z')];

async function written(format: SheetFormat, rows: SheetValue[][], sheet: Partial<Sheet> = {}) {
  async function* pages() {
    for (const row of rows) yield [row];
  }
  const chunks: Uint8Array[] = [];
  const whole: Sheet = { title: '名冊', locale: 'zh-TW', columns: COLUMNS, rows: pages(), ...sheet };
  for await (const chunk of writeSheet(whole, format)) chunks.push(chunk);
  return Buffer.concat(chunks);
}

/** The sheet of a workbook, as XML. */
function sheetOf(book: Uint8Array): string {
  const part = unzipSync(book)['xl/worksheets/sheet1.xml'];
  return part ? strFromU8(part) : '';
}

describe('CSV', () => {
  it('is UTF-8 with its mark, and lines that end as spreadsheets expect', async () => {
    const text = String(await written('csv', [ROW]));
    expect(text).toBe('\uFEFF姓名,人數,比率,日期,時間\r\n王小明,30,82.5%,115/04/19,115/04/19 07:42\r\n');
  });

  it('writes ISO dates in English', async () => {
    expect(String(await written('csv', [ROW], { locale: 'en' }))).toContain('2026-04-19,2026-04-19 07:42');
  });

  it.each(['=1+1', '+886', '-2', '@SUM(A1)', '\tx', ' =1+1', '＝HYPERLINK("x")'])(
    'never lets %j calculate',
    async (text) => {
      const [, row] = parseCsv(String(await written('csv', [[text, null, null, null, null]])));
      expect(row?.fields[0]).toBe(`'${text}`);
    },
  );

  it('keeps every text in its cell', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string(), async (text) => {
        const csv = String(await written('csv', [[`a${text}`, 7, null, null, null]]));
        expect(parseCsv(csv)[1]?.fields.slice(0, 2)).toEqual([`a${text}`, '7']);
      }),
    );
  });
});

describe('XLSX', () => {
  it('holds numbers, dates and texts as what they are', async () => {
    const sheet = sheetOf(await written('xlsx', [ROW]));
    expect(sheet).toContain('<c r="A2" s="0" t="inlineStr"><is><t xml:space="preserve">王小明</t></is></c>');
    expect(sheet).toContain('<c r="B2" s="1"><v>30</v></c><c r="C2" s="2"><v>0.8245</v></c>');
    // 46131 is 2026-04-19; the instant is 07:42 of that day in Taipei.
    expect(sheet).toContain('<c r="D2" s="3"><v>46131</v></c>');
    expect(Number(/r="E2" s="4"><v>([\d.]+)</.exec(sheet)?.[1])).toBeCloseTo(46_131 + 462 / 1440, 6);
  });

  it('shows dates in the calendar of the language', async () => {
    const styles = async (locale: Sheet['locale']) =>
      strFromU8(unzipSync(await written('xlsx', [ROW], { locale }))['xl/styles.xml'] ?? new Uint8Array());
    expect(await styles('zh-TW')).toContain('[$-404]e/mm/dd');
    expect(await styles('en')).toContain('yyyy-mm-dd');
  });

  it('never holds a formula, nor what is no XML', async () => {
    const sheet = sheetOf(await written('xlsx', [['=1+1<&>\u0000\u0008\uD800', null, null, null, null]]));
    expect(sheet).toContain('>=1+1&lt;&amp;&gt;\uFFFD</t>');
    expect(sheet).not.toContain('<f');
  });

  it('is whole without rows, too', async () => {
    expect(sheetOf(await written('xlsx', []))).toMatch(
      /<\/sheetData><autoFilter ref="A1:E1"\/><\/worksheet>$/,
    );
  });

  it('holds 100,000 rows in pages, with no more than some of them in memory', async () => {
    let most = 0;
    async function* pages() {
      for (let page = 0; page < 1000; page++) {
        most = Math.max(most, process.memoryUsage().heapUsed);
        yield Array.from({ length: 100 }, () => ROW);
      }
    }
    const before = process.memoryUsage().heapUsed;
    let bytes = 0;
    for await (const chunk of writeSheet(
      { title: '全市', locale: 'zh-TW', columns: COLUMNS, rows: pages() },
      'xlsx',
    ))
      bytes += chunk.length;
    expect(bytes).toBeGreaterThan(100_000);
    expect(most - before).toBeLessThan(150 * 1024 * 1024);
  });
});
