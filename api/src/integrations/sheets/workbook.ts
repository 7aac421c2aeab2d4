import { SaxesParser, type SaxesTagPlain } from 'saxes';
import type { SheetLimits } from './sheet-limits.ts';
import { SheetProblem } from './sheet-problem.ts';
import type { Archive } from './zip.ts';

/** What the cells of a workbook's first sheet refer to. */
export interface Workbook {
  /** Of the first sheet, within the archive. */
  sheet: string;
  strings: readonly string[];
  /** By number of a cell's style: whether its number is a day. */
  dateStyles: readonly boolean[];
  /** Days are counted from 1904, as on old Macs. */
  from1904: boolean;
}

const WORKBOOK = 'xl/workbook.xml';

/** @throws SheetProblem SHEET_DAMAGED when it is no workbook. */
export async function openWorkbook(archive: Archive, limits: SheetLimits): Promise<Workbook> {
  const book = await archive.read(WORKBOOK);
  if (!book) throw new SheetProblem('SHEET_DAMAGED');
  let relation = '';
  let from1904 = false;
  walk(book, (tag) => {
    const name = localName(tag.name);
    if (name === 'sheet' && !relation) relation = attribute(tag, 'id');
    if (name === 'workbookPr') from1904 = ['1', 'true'].includes(attribute(tag, 'date1904'));
  });
  return {
    sheet: await sheetOf(archive, relation),
    strings: await sharedStrings(archive, limits),
    dateStyles: await dateStyles(archive),
    from1904,
  };
}

async function sheetOf(archive: Archive, relation: string): Promise<string> {
  const relations = await archive.read('xl/_rels/workbook.xml.rels');
  let target = '';
  if (relations)
    walk(relations, (tag) => {
      if (attribute(tag, 'Id') === relation && relation) target = attribute(tag, 'Target');
    });
  const path = target.startsWith('/') ? target.slice(1) : `xl/${target || 'worksheets/sheet1.xml'}`;
  if (!archive.names.includes(path)) throw new SheetProblem('SHEET_DAMAGED');
  return path;
}

async function sharedStrings(archive: Archive, { cellLength }: SheetLimits): Promise<string[]> {
  const bytes = await archive.read('xl/sharedStrings.xml');
  const strings: string[] = [];
  if (!bytes) return strings;
  let text = '';
  let reading = false;
  let phonetic = false;
  walk(
    bytes,
    ({ name }) => {
      const tag = localName(name);
      if (tag === 'si') text = '';
      // How a name is pronounced stands beside it, and is no part of it.
      if (tag === 'rPh') phonetic = true;
      reading = tag === 't' && !phonetic;
    },
    {
      close: (name) => {
        const tag = localName(name);
        if (tag === 'si') strings.push(text.slice(0, cellLength));
        if (tag === 'rPh') phonetic = false;
        reading = false;
      },
      text: (piece) => {
        if (reading && text.length < cellLength) text += piece;
      },
    },
  );
  return strings;
}

/** Numbers of the formats that spreadsheets have for days and times without being told. */
const BUILT_IN_DATES = [14, 15, 16, 17, 18, 19, 20, 21, 22, 27, 30, 36, 45, 46, 47, 50, 57];

async function dateStyles(archive: Archive): Promise<boolean[]> {
  const bytes = await archive.read('xl/styles.xml');
  const dates = new Set(BUILT_IN_DATES.map(String));
  const styles: boolean[] = [];
  if (!bytes) return styles;
  let ofCells = false;
  walk(
    bytes,
    (tag) => {
      const name = localName(tag.name);
      if (name === 'numFmt' && isDateFormat(attribute(tag, 'formatCode')))
        dates.add(attribute(tag, 'numFmtId'));
      if (name === 'cellXfs') ofCells = true;
      if (name === 'xf' && ofCells) styles.push(dates.has(attribute(tag, 'numFmtId')));
    },
    {
      close: (name) => {
        if (localName(name) === 'cellXfs') ofCells = false;
      },
    },
  );
  return styles;
}

/** Years, days or hours outside quotation marks, brackets and escapes. */
function isDateFormat(code: string): boolean {
  return /[ydhe]/i.test(code.replace(/"[^"]*"|\[[^\]]*\]|\\.|_./g, '').replace(/general/gi, ''));
}

/** An attribute by its name without the prefix of its namespace. */
export function attribute({ attributes }: SaxesTagPlain, name: string): string {
  const full = Object.keys(attributes).find((each) => localName(each) === name);
  return full ? String(attributes[full]) : '';
}

export function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

interface Hearing {
  close?(name: string): void;
  text?(piece: string): void;
}

/** Reads a part of a workbook. Entities of its own are no part of the language that is read here: none can grow. */
function walk(bytes: Buffer, open: (tag: SaxesTagPlain) => void, { close, text }: Hearing = {}): void {
  const parser = new SaxesParser();
  parser.on('error', () => {
    throw new SheetProblem('SHEET_DAMAGED');
  });
  parser.on('opentag', open);
  if (close) parser.on('closetag', ({ name }) => close(name));
  if (text) parser.on('text', text);
  parser.write(bytes.toString('utf8')).close();
}
