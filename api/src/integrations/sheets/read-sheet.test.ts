import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { big5, dayCell, lyingAboutSize, workbookOf, zipBomb, zipOf } from '../../../test/fixtures/sheets.ts';
import { columnLetter, openSheet, placeOfCell, readSheet, SheetProblem } from './read-sheet.ts';

const MB = 1024 * 1024;
const TABLE = '姓名,學號\r\n王小明,110123\r\n';
const READ = { header: ['姓名', '學號'], rows: [{ line: 2, cells: ['王小明', '110123'] }] };

function utf16(text: string, mark: boolean, big: boolean): Buffer {
  const bytes = Buffer.from(mark ? `\ufeff${text}` : text, 'utf16le');
  return big ? bytes.swap16() : bytes;
}

describe('a CSV file', () => {
  it.each([
    ['UTF-8', Buffer.from(TABLE)],
    ['UTF-8 with a mark', Buffer.from(`\ufeff${TABLE}`)],
    ['UTF-16', utf16(TABLE, true, false)],
    ['UTF-16, big end first', utf16(TABLE, true, true)],
    ['UTF-16 without a mark', utf16(TABLE, false, false)],
    ['Big5', big5(TABLE)],
    ['tabs', Buffer.from(TABLE.replaceAll(',', '\t'))],
    ['semicolons', Buffer.from(TABLE.replaceAll(',', ';'))],
    ['lines of old Macs', Buffer.from(TABLE.replaceAll('\r\n', '\r'))],
  ])('is read: %s', async (_, bytes) => {
    expect(await readSheet(bytes)).toEqual(READ);
  });

  it('tells on which line of the file each row begins', async () => {
    const text = 'a,b\r\n"x\r\ny",2\r\n\r\n,\r\nz,"3 ""4"""\r\n';
    expect((await readSheet(Buffer.from(text))).rows).toEqual([
      { line: 2, cells: ['x\r\ny', '2'] },
      { line: 6, cells: ['z', '3 "4"'] },
    ]);
  });

  it('comes back as it was written, whatever is in it', async () => {
    const cell = fc
      .string({ unit: 'grapheme', maxLength: 12 })
      .map((text) => text.replace(/\p{Cc}/gu, '').trim());
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { minLength: 1 }),
        async (rows) => {
          const lines = rows.map((row) => row.map((text) => `"${text.replaceAll('"', '""')}"`).join(','));
          const sheet = await readSheet(Buffer.from(`a,b,c\n${lines.join('\n')}\n`));
          expect(sheet.rows.map(({ cells }) => cells)).toEqual(rows.filter((row) => row.some(Boolean)));
        },
      ),
      { numRuns: 40 },
    );
  });

  it.each([
    ['nothing in it', Buffer.from('\r\n\r\n'), { reason: 'SHEET_EMPTY' }],
    ['an end within a character', Buffer.from(TABLE).subarray(0, 20), { reason: 'SHEET_CUT_OFF' }],
    ['an end within UTF-16', utf16(TABLE, true, false).subarray(0, -1), { reason: 'SHEET_CUT_OFF' }],
    ['an end within quotation marks', Buffer.from('a,b\n1,"2\n3,4\n'), { reason: 'SHEET_CUT_OFF' }],
    [
      'a stray quotation mark',
      Buffer.from('a,b\n"1"x,2\n'),
      { reason: 'SHEET_ROW_BROKEN', place: { line: 2 } },
    ],
    [
      'a quotation mark within a cell',
      Buffer.from('姓名,學號\n王小明,1\n測試"小"甲,2\n'),
      { reason: 'SHEET_ROW_BROKEN', place: { line: 3 } },
    ],
    ['a program', Buffer.from('MZ\u0090\0\u0003\0\0\0', 'latin1'), { reason: 'SHEET_ENCODING' }],
    ['no encoding of ours', Buffer.from([0x61, 0x2c, 0xff, 0xff, 0x0a]), { reason: 'SHEET_ENCODING' }],
    ['too many columns', Buffer.from(`${'a,'.repeat(300)}\n`), { reason: 'SHEET_TOO_WIDE' }],
  ])('is refused with %s', async (_, bytes, problem) => {
    await expect(readSheet(bytes)).rejects.toBeInstanceOf(SheetProblem);
    await expect(readSheet(bytes)).rejects.toMatchObject(problem);
  });

  it('of more rows than are wanted is read to there', async () => {
    const { rows } = await openSheet(Buffer.from('a\n1\n2\n3\n'), { rows: 2 });
    const seen: number[] = [];
    const reading = async () => {
      for await (const { line } of rows) seen.push(line);
    };
    await expect(reading()).rejects.toMatchObject({ reason: 'SHEET_TOO_LARGE', place: { line: 4 } });
    expect(seen).toEqual([2, 3]);
  });
});

describe('a workbook', () => {
  it('gives the text of its first sheet, with numbers, days and gaps as people see them', async () => {
    const bytes = await workbookOf([
      ['姓名', '學號', '生日', '電話'],
      ['王小明', 110123, dayCell(42248), { xml: '<c r="E2" t="inlineStr"><is><t>0912</t></is></c>' }],
      [],
      [
        '王&amp;林',
        { xml: '<c t="n"><v>1.2E+3</v></c>' },
        dayCell(42248.5),
        { xml: '<c t="b"><v>1</v></c>' },
      ],
    ]);
    expect(await readSheet(bytes)).toEqual({
      header: ['姓名', '學號', '生日', '電話'],
      rows: [
        { line: 2, cells: ['王小明', '110123', '2015-09-01', '', '0912'] },
        { line: 4, cells: ['王&林', '1200', '2015-09-01T12:00:00', 'TRUE'] },
      ],
    });
  });

  it('leaves out how names are pronounced', async () => {
    const xl = {
      'xl/sharedStrings.xml': '<sst><si><r><t>林</t></r><rPh><t>リン</t></rPh><r><t>安</t></r></si></sst>',
    };
    expect((await readSheet(await workbookOf([['x']], xl))).header).toEqual(['林安']);
  });

  it.each([
    ['is no workbook', () => zipOf({ 'a.txt': 'a' }), 'SHEET_DAMAGED'],
    ['unpacks to too much', () => zipBomb('xl/worksheets/sheet3.xml', 100), 'ZIP_TOO_LARGE'],
    [
      'has entities of its own',
      () => workbookOf([['x']], { 'xl/sharedStrings.xml': BILLION_LAUGHS }),
      'SHEET_DAMAGED',
    ],
    ['reaches out of its archive', () => relating('../../../etc/passwd'), 'SHEET_DAMAGED'],
    ['is cut in the middle', async () => (await workbookOf([['x']])).subarray(0, 500), 'SHEET_DAMAGED'],
    [
      'has a cell far to the right',
      () => workbookOf([[{ xml: '<c r="XFD1"><v>1</v></c>' }]]),
      'SHEET_TOO_WIDE',
    ],
    ['ends within a row', () => workbookOf([[{ xml: '<c><v>1' }]]), 'SHEET_DAMAGED'],
  ])('that %s is refused', async (_, make, reason) => {
    await expect(make().then((bytes) => readSheet(bytes))).rejects.toMatchObject({ reason });
  });

  it('that unpacks to more than it says is read no further than that', async () => {
    const bytes = lyingAboutSize(await workbookOf([['x'.repeat(5000)]]), 5027, 100);
    await expect(readSheet(bytes)).rejects.toMatchObject({ reason: 'SHEET_DAMAGED' });
    const bomb = lyingAboutSize(await zipOf({ 'xl/workbook.xml': Buffer.alloc(20 * MB) }), 20 * MB, 1000);
    await expect(readSheet(bomb)).rejects.toMatchObject({ reason: 'SHEET_DAMAGED' });
  });
});

it('a cell is called by the name of its column, or else by its letter', () => {
  const row = { line: 7, cells: ['a', 'b', 'c'] };
  expect([0, 1, 2].map((index) => placeOfCell(['姓名', ''], row, index).column)).toEqual(['姓名', 'B', 'C']);
});

it('columns are called as in spreadsheets', () => {
  expect([0, 25, 26, 701, 702].map(columnLetter)).toEqual(['A', 'Z', 'AA', 'ZZ', 'AAA']);
});

const BILLION_LAUGHS = `<!DOCTYPE x [<!ENTITY a "haha"><!ENTITY b "&a;&a;&a;&a;">]><sst><si><t>&b;</t></si></sst>`;

function relating(target: string): Promise<Buffer> {
  return workbookOf([['x']], {
    'xl/_rels/workbook.xml.rels': `<Relationships><Relationship Id="rId7" Target="${target}"/></Relationships>`,
  });
}
